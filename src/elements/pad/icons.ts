import { html, svg, type TemplateResult } from 'lit';

/** Drawn by hand on a grid of 24; decoration only: every button has its name in words. */
const PATHS = {
  type: 'M5 7V5h14v2M12 5v14M9 19h6',
  draw: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  upload: 'M12 16V5M8 9l4-4l4 4M5 16v3h14v-3',
  undo: 'M9 6L5 10l4 4M5 10h9a5 5 0 0 1 0 10h-3',
  clear: 'M6 6l12 12M18 6L6 18',
  camera: 'M4 8h4l2-3h4l2 3h4v11H4zM12 10a3 3 0 1 0 0 6a3 3 0 1 0 0-6',
  check: 'M6 12.5l4 4l8-9',
} as const;

export function icon(name: keyof typeof PATHS): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${svg`<path d=${PATHS[name]} />`}
  </svg>`;
}
