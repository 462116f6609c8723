import { bringUp } from '../../controllers/bring-up.js';

const CONTROLS = 'input:not([type="hidden"]), select, textarea, button, [tabindex="0"]';

/** How long a field shows that it is the one, in milliseconds. */
const PULSE_MS = 250;

/** Where a field comes to stand: high up, for who goes on to it; or just in sight, for who was there already. */
export type Reveal = 'high' | 'near';

/** Brings a field into view, above the keyboard and the bar, and puts the focus into its control. */
export function revealField(root: ShadowRoot, uuid: string, where: Reveal): void {
  const box = [...root.querySelectorAll<HTMLElement>('[data-field]')].find(
    (element) => element.dataset['field'] === uuid && element.closest('dialog') === null,
  );
  if (!box) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = calm ? 'auto' : 'smooth';
  if (where === 'high') bringUp(box, barsOver(root), behavior);
  else box.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior });
  if (where === 'high' && !calm) pulse(box);
  const control = box.querySelector<HTMLElement>(CONTROLS);
  control?.focus({ preventScroll: true });
}

/** The bars stick to the ends of what scrolls, unless that is the pane between them. */
function barsOver(root: ShadowRoot): { above: number; below: number } {
  const main = root.querySelector('.main');
  if (main && main.scrollHeight > main.clientHeight) return { above: 0, below: 0 };
  const heightOf = (bar: string): number => root.querySelector(bar)?.getBoundingClientRect().height ?? 0;
  return { above: heightOf('.toolbar'), below: heightOf('.bar') };
}

/** A ring that goes out from the field, once: the eye finds what moves. */
function pulse(box: HTMLElement): void {
  box.animate([{ boxShadow: '0 0 0 0 var(--_accent)' }, { boxShadow: '0 0 0 10px transparent' }], {
    duration: PULSE_MS,
    easing: 'ease-out',
  });
}

/** Brings a page to the top of what scrolls. */
export function revealPage(root: ShadowRoot, page: number): void {
  leafOf(root, page)?.scrollIntoView({ block: 'start' });
}

export function leafOf(root: ShadowRoot, page: number): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-page="${String(page)}"]`);
}
