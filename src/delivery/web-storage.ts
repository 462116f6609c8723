/**
 * `sessionStorage` or `localStorage`. Throws where the page has none or may not use it (a sandboxed frame, blocked cookies):
 * even looking at the property throws there.
 */
export function webStorage(scope: 'session' | 'local'): Storage {
  const storage = scope === 'session' ? globalThis.sessionStorage : globalThis.localStorage;
  // Missing outside browsers, whatever the DOM's types say; null in some web views.
  if ((storage as Storage | null | undefined) == null) throw new Error(`This page has no ${scope}Storage.`);
  return storage;
}

/** The keys that begin with `prefix`. */
export function keysWith(storage: Storage, prefix: string): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter(
    (key): key is string => key?.startsWith(prefix) === true,
  );
}

/** The JSON under a key; null where there is none or it is damaged. */
export function readItem(storage: Storage, key: string): unknown {
  try {
    return JSON.parse(storage.getItem(key) ?? 'null') as unknown;
  } catch {
    return null;
  }
}
