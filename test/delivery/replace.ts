const undo: (() => void)[] = [];

/** Gives a part of the browser another value, until `restoreBrowser`. */
export function replace(owner: object, name: string, value: unknown): void {
  const original = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { value, writable: true, configurable: true });
  undo.push(() => {
    if (original) Object.defineProperty(owner, name, original);
    else Reflect.deleteProperty(owner, name);
  });
}

/** Gives timers another delay, until `restoreBrowser`; null: they never end. */
export function replaceDelays(delayOf: (milliseconds: number, act: () => void) => number | null): void {
  const { setTimeout } = window;
  replace(window, 'setTimeout', (act: () => void, milliseconds = 0) => {
    const delay = delayOf(milliseconds, act);
    return delay === null ? 0 : setTimeout(act, delay);
  });
}

/** A function that throws what the browser would. */
export function throwing(name: string): () => never {
  return () => {
    throw new DOMException('as the browser does', name);
  };
}

/** For `afterEach`. */
export function restoreBrowser(): void {
  for (const restore of undo.splice(0).reverse()) restore();
}
