import type { Clock } from './clock.js';
import { isMeant, readEntry, readSettled, type OutboxEntry } from './entry.js';
import type { EntryKey, OutboxStore } from './outbox-store.js';
import { keysWith, readItem, webStorage } from './web-storage.js';

/** Characters: `sessionStorage` as a whole holds about five million, and the page has its own use for it. */
const LONGEST_ENTRY = 1_000_000;

const OUTBOX = 'signing-form:outbox:';
const SETTLED = 'signing-form:settled:';

/** Keeps events in `sessionStorage`: they outlive a reload, not the tab. */
export function sessionStore(clock: Clock): OutboxStore {
  return {
    add: (entry) => attempt(() => ({ entry: keep(entry), storage: 'session' })),
    list: (endpoint, sessionId) =>
      attempt(() =>
        entries()
          .filter((entry) => entry.endpoint === endpoint && (sessionId === undefined || entry.sessionId === sessionId))
          .map((entry) => ({ entry, storage: 'session' })),
      ),
    remove: (key) =>
      attempt(() => {
        const storage = webStorage('session');
        const item = OUTBOX + keyOf(key);
        if (isMeant(readEntry(readItem(storage, item)), key)) storage.removeItem(item);
      }),
    settle: (settled) =>
      attempt(() => {
        const storage = webStorage('session');
        forget(storage, clock.now());
        storage.setItem(SETTLED + keyOf(settled), JSON.stringify(settled));
        storage.removeItem(OUTBOX + keyOf(settled));
      }),
    settled: (key) => attempt(() => readSettled(readItem(webStorage('session'), SETTLED + keyOf(key)), clock.now())),
  };
}

function keep(entry: OutboxEntry): OutboxEntry {
  const storage = webStorage('session');
  const key = OUTBOX + keyOf(entry);
  const kept = readEntry(readItem(storage, key));
  if (kept) return kept;
  if (entry.body.length > LONGEST_ENTRY) throw new Error('The event is too long for sessionStorage.');
  storage.setItem(key, JSON.stringify(entry));
  return entry;
}

function entries(): OutboxEntry[] {
  const storage = webStorage('session');
  return keysWith(storage, OUTBOX).flatMap((key) => readEntry(readItem(storage, key)) ?? []);
}

/** Removes what is no longer remembered, and what cannot be read. */
function forget(storage: Storage, now: number): void {
  for (const key of keysWith(storage, SETTLED)) {
    if (!readSettled(readItem(storage, key), now)) storage.removeItem(key);
  }
}

function keyOf({ endpoint, sessionId, eventId }: EntryKey): string {
  return JSON.stringify([endpoint, sessionId, eventId]);
}

function attempt<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
