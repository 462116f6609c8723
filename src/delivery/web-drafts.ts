import type { DraftPlace, DraftRecord } from './draft-place.js';
import { keysWith, webStorage } from './web-storage.js';

const PREFIX = 'signing-form:draft:';

/** Drafts in `sessionStorage` or `localStorage`. A write is done when `save` returns: a page that closes still manages it. */
export function webDrafts(scope: 'session' | 'local'): DraftPlace {
  return {
    load: (key) => attempt(() => read(webStorage(scope), PREFIX + key)),
    save: (key, { savedAt, text }) =>
      attempt(() => {
        webStorage(scope).setItem(PREFIX + key, `${savedAt} ${text}`);
      }),
    discard: (key) =>
      attempt(() => {
        webStorage(scope).removeItem(PREFIX + key);
      }),
    sweep: (before) =>
      attempt(() => {
        const storage = webStorage(scope);
        for (const key of keysWith(storage, PREFIX)) {
          if ((read(storage, key)?.savedAt ?? 0) < before) storage.removeItem(key);
        }
      }),
  };
}

/** The moment stands before the JSON, so that sweeping need not parse it. */
function read(storage: Storage, key: string): DraftRecord | null {
  const [, savedAt, text] = /^(\d{1,16}) (.*)$/s.exec(storage.getItem(key) ?? '') ?? [];
  return savedAt === undefined || text === undefined ? null : { savedAt: Number(savedAt), text };
}

function attempt<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
