import { readItem, webStorage } from './web-storage.js';

const PREFIX = 'signing-form:mark:';

/** Whose mark, and which. */
export interface MarkKey {
  /** What the host knows the signer by; '' where it knows nobody. */
  readonly who: string;
  readonly type: 'signature' | 'initials';
}

/** Whether this browser lets the page remember anything. */
export function canRemember(): boolean {
  try {
    const storage = webStorage('local');
    storage.setItem(PREFIX, '');
    storage.removeItem(PREFIX);
    return true;
  } catch {
    return false;
  }
}

/** What a signer asked this browser to remember, unread: anything may stand there; null where there is nothing. */
export function rememberedMark(key: MarkKey): unknown {
  try {
    return readItem(webStorage('local'), nameOf(key));
  } catch {
    return null;
  }
}

/** Remembers a mark in place of the one before. @throws DOMException where there is no room. */
export function rememberMark(key: MarkKey, mark: unknown): void {
  webStorage('local').setItem(nameOf(key), JSON.stringify(mark));
}

export function forgetMark(key: MarkKey): void {
  webStorage('local').removeItem(nameOf(key));
}

function nameOf({ who, type }: MarkKey): string {
  return `${PREFIX}${type}:${who.trim().toLowerCase()}`;
}
