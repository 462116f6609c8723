/** What the keyboard can ask for, besides what controls do themselves. */
export type Shortcut =
  | 'next'
  | 'previous'
  | 'nextPage'
  | 'previousPage'
  | 'finish'
  | 'zoomIn'
  | 'zoomOut'
  | 'zoomWidth'
  | 'help'
  | 'search'
  | 'nextRegion'
  | 'previousRegion';

/** The types of `<input>` that hold one line: Enter leads on from them. */
const ONE_LINE = new Set(['text', 'tel', 'email', 'url', 'number', 'date', 'month', 'datetime-local', 'password']);

/** Single keys work only while the pages themselves have the focus, never while one types (WCAG 2.1.4). */
const ON_PAGES: Readonly<Record<string, Shortcut>> = {
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  '0': 'zoomWidth',
  '?': 'help',
};

/** What a key asks for; null when it is not ours. Keys of an input method that is composing are never ours. */
export function shortcutOf(event: KeyboardEvent): Shortcut | null {
  if (event.isComposing || event.defaultPrevented) return null;
  const { key, shiftKey, altKey } = event;
  const control = event.ctrlKey || event.metaKey;
  if (key === 'F6') return shiftKey ? 'previousRegion' : 'nextRegion';
  if (key === 'F8') return shiftKey ? 'previous' : 'next';
  if (altKey && key === 'PageDown') return 'nextPage';
  if (altKey && key === 'PageUp') return 'previousPage';
  if (key === 'Enter' && control) return 'finish';
  if (key === 'f' && control && !shiftKey && !altKey) return 'search';
  const target = event.composedPath()[0] as HTMLElement;
  if (key === 'Enter' && !altKey && isOneLine(target)) return shiftKey ? 'previous' : 'next';
  if (control || altKey || !target.classList.contains('main')) return null;
  return ON_PAGES[key] ?? null;
}

function isOneLine(target: HTMLElement): boolean {
  const inField = target.closest('[data-field]') !== null && target.closest('dialog') === null;
  return inField && target instanceof HTMLInputElement && ONE_LINE.has(target.type);
}
