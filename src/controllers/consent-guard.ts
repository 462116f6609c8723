/** Keys that move about and change nothing. */
const HARMLESS = new Set(['Tab', 'Escape', 'Shift', 'Control', 'Alt', 'Meta', 'PageUp', 'PageDown', 'F6', 'F8']);
/** Controls that take a value by a press or a key, before any `beforeinput` could tell. */
const PRESSED =
  'input:is([type="checkbox"], [type="radio"], [type="file"], [type="date"], [type="month"], [type="datetime-local"]), select';

/**
 * Keeps every control of a form from taking a value as long as consent is needed, and asks for it at the first try. Reading,
 * scrolling and moving the focus stay free. Buttons ask by themselves: they have something to go on with afterwards.
 */
export function guardConsent(pane: HTMLElement, needed: () => boolean, ask: () => void): () => void {
  const stop = new AbortController();
  const hold = (event: Event): void => {
    if (!needed() || !wouldChange(event)) return;
    event.preventDefault();
    event.stopPropagation();
    ask();
  };
  for (const type of ['beforeinput', 'mousedown', 'click', 'keydown', 'paste', 'drop']) {
    pane.addEventListener(type, hold, { capture: true, signal: stop.signal });
  }
  return () => {
    stop.abort();
  };
}

function wouldChange(event: Event): boolean {
  const target = event.target as HTMLElement;
  const field = target.closest<HTMLElement>('[data-field]');
  if (!field || field.dataset['look'] === 'locked') return false;
  if (event.type === 'beforeinput' || event.type === 'paste' || event.type === 'drop') return true;
  // A press on a label presses its control.
  const pressed = target.closest(`${PRESSED}, label:has(${PRESSED})`);
  if (!pressed) return false;
  if (event.type !== 'keydown')
    return event.type === 'click' || pressed.matches('select, [type*="date"], [type="month"]');
  return !HARMLESS.has((event as KeyboardEvent).key);
}
