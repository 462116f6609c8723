/** Takes away from this page what `broken` in its address names, before anything of the library has run. */
type Property = readonly [owner: object, name: string];

const broken = new Set((new URLSearchParams(location.search).get('broken') ?? '').split(' '));

const refuse = (name: string) => (): never => {
  throw new DOMException('Refused for this test.', name);
};

/** The 15 seconds that a host has for its answer, in no time; everything else takes as long as it takes. */
export function hurry(): () => void {
  const { setTimeout } = window;
  const hurried = (handler: () => void, delay?: number): number => setTimeout(handler, delay === 15_000 ? 0 : delay);
  window.setTimeout = hurried as typeof setTimeout;
  return () => {
    window.setTimeout = setTimeout;
  };
}

function hide([owner, name]: Property, get: () => unknown): void {
  Object.defineProperty(owner, name, { configurable: true, get });
}

function replaceMethod([owner, name]: Property, value: unknown): void {
  Object.defineProperty(owner, name, { configurable: true, writable: true, value });
}

// Waits between two attempts are as long as they may be: a test ends them, by Try again or by `online`.
if (!broken.has('impatience')) Math.random = () => 0.99;
if (broken.has('indexeddb')) hide([globalThis, 'indexedDB'], refuse('SecurityError'));
if (broken.has('sessionstorage')) hide([globalThis, 'sessionStorage'], refuse('SecurityError'));
if (broken.has('indexeddb-full')) replaceMethod([IDBObjectStore.prototype, 'put'], refuse('QuotaExceededError'));
if (broken.has('sessionstorage-full')) replaceMethod([Storage.prototype, 'setItem'], refuse('QuotaExceededError'));
if (broken.has('indexeddb-silent')) replaceMethod([IDBFactory.prototype, 'open'], () => new EventTarget());
if (broken.has('locks')) hide([Navigator.prototype, 'locks'], () => undefined);
if (broken.has('channel')) hide([globalThis, 'BroadcastChannel'], () => undefined);
