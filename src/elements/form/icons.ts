import { svg, html, type TemplateResult } from 'lit';

/** Drawn by hand on a grid of 24; decoration only: every button has its name in words. */
const PATHS = {
  zoomIn: 'M12 5v14M5 12h14',
  zoomOut: 'M5 12h14',
  zoomPage: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  zoomWidth: 'M3 12h18M3 12l4-4M3 12l4 4M21 12l-4-4M21 12l-4 4',
  document: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  steps: 'M4 5h16v6H4zM4 15h10M4 19h6',
  check: 'M5 13l4 4L19 7',
  alert: 'M12 4l9 16H3zM12 10v4M12 17v.5',
  clock: 'M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16M12 8v4l3 2',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
  more: 'M11.3 5a.7.7 0 1 0 1.4 0a.7.7 0 1 0-1.4 0M11.3 12a.7.7 0 1 0 1.4 0a.7.7 0 1 0-1.4 0M11.3 19a.7.7 0 1 0 1.4 0a.7.7 0 1 0-1.4 0',
  clear: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13',
  keyboard: 'M3 6h18v12H3zM7 10h.01M11 10h.01M15 10h.01M17 14h.01M7 14h.01M10 14h4',
  lock: 'M6 11h12v9H6zM8 11V8a4 4 0 0 1 8 0v3',
  required: 'M12 6v12M6.8 9l10.4 6M17.2 9L6.8 15',
  optional: 'M12 6a6 6 0 1 0 0 12a6 6 0 1 0 0-12',
  forward: 'M5 12h14M13 6l6 6l-6 6',
  phone: 'M7 3h10v18H7zM11 18h2',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M15.5 15.5L21 21',
  next: 'M6 9l6 6l6-6',
  previous: 'M6 15l6-6l6 6',
  cross: 'M6 6l12 12M18 6L6 18',
} as const;

export type IconName = keyof typeof PATHS;

/** Pictures that follow the direction of reading. */
const MIRRORED: ReadonlySet<IconName> = new Set(['forward', 'list', 'steps']);

export function icon(name: IconName): TemplateResult {
  return html`<svg
    class=${MIRRORED.has(name) ? 'icon mirrored' : 'icon'}
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
  >
    ${svg`<path d=${PATHS[name]} />`}
  </svg>`;
}
