const CONTROLS = 'input:not([type="hidden"]), select, textarea, button, [tabindex="0"]';

/**
 * Brings a field into view, above the keyboard and the bar, and puts the focus into its control. `scrollIntoView` moves
 * whatever scrolls: the form's own pane or the page.
 */
export function revealField(root: ShadowRoot, uuid: string): void {
  const box = [...root.querySelectorAll<HTMLElement>('[data-field]')].find(
    (element) => element.dataset['field'] === uuid && element.closest('dialog') === null,
  );
  if (!box) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  box.scrollIntoView({ block: 'center', inline: 'nearest', behavior: calm ? 'auto' : 'smooth' });
  const control = box.querySelector<HTMLElement>(CONTROLS);
  control?.focus({ preventScroll: true });
}

/** Brings a page to the top of what scrolls. */
export function revealPage(root: ShadowRoot, page: number): void {
  root.querySelector(`[data-page="${String(page)}"]`)?.scrollIntoView({ block: 'start' });
}
