import type { Database } from './database.js';
import type { DraftPlace, DraftRecord } from './draft-place.js';
import { isRecord } from './receipt.js';
import { webStorage } from './web-storage.js';

const TAB = 'signing-form:tab';

/**
 * Drafts in IndexedDB: room for signatures and files. Those of the scope `session` are kept under an id that only this tab's
 * `sessionStorage` knows.
 */
export function indexedDrafts(scope: 'session' | 'local', database: Database): DraftPlace {
  const keyOf = (key: string): [string, string] => [scope === 'local' ? 'local' : tabId(), key];
  return {
    async load(key) {
      const path = keyOf(key);
      return readRecord(await database.run(['drafts'], 'readonly', ({ store }) => store.get(path)));
    },
    async save(key, record) {
      const path = keyOf(key);
      await database.run(['drafts'], 'readwrite', ({ store }) => store.put(record, path));
    },
    async discard(key) {
      const path = keyOf(key);
      await database.run(['drafts'], 'readwrite', ({ store }) => store.delete(path));
    },
    async sweep(before) {
      await database.run(['drafts'], 'readwrite', async ({ store }) => {
        const old = await store.index('savedAt').getAllKeys(IDBKeyRange.upperBound(before, true));
        await Promise.all(old.map((path) => store.delete(path)));
      });
    },
  };
}

function tabId(): string {
  const storage = webStorage('session');
  const known = storage.getItem(TAB);
  if (known !== null) return known;
  const id = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
  storage.setItem(TAB, id);
  return id;
}

function readRecord(raw: unknown): DraftRecord | null {
  if (!isRecord(raw)) return null;
  const { savedAt, text } = raw;
  return typeof savedAt === 'number' && typeof text === 'string' ? { savedAt, text } : null;
}
