type Target = EventTarget | null | undefined;

interface Counting {
  /** What listens now to things that outlive a form: window, document, media queries, the visual viewport. */
  live(): readonly string[];
  stop(): void;
}

/** Counts the listeners that are added from now on, and not taken away again: by name, by signal, or by `once`. */
export function countListeners(): Counting {
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const live = new Map<unknown, Map<string, number>>();

  const change = (listener: unknown, key: string, by: 1 | -1): void => {
    const keys = live.get(listener) ?? new Map<string, number>();
    // The same one added twice is one.
    keys.set(key, by === 1 ? 1 : 0);
    live.set(listener, keys);
  };

  EventTarget.prototype.addEventListener = function (this: Target, type, listener, options) {
    const target = this ?? window;
    addEventListener.call(target, type, listener, options);
    const { capture = false, once = false, signal } = optionsOf(options);
    const name = nameOf(target);
    if (name === null || !listener || signal?.aborted) return;
    const key = `${name} ${type} ${String(capture)}`;
    change(listener, key, 1);
    const forget = (): void => {
      change(listener, key, -1);
    };
    if (signal) addEventListener.call(signal, 'abort', forget, { once: true });
    if (once) addEventListener.call(target, type, forget, { once: true, capture });
  };
  EventTarget.prototype.removeEventListener = function (this: Target, type, listener, options) {
    const target = this ?? window;
    removeEventListener.call(target, type, listener, options);
    const name = nameOf(target);
    if (name !== null && listener)
      change(listener, `${name} ${type} ${String(optionsOf(options).capture ?? false)}`, -1);
  };

  return {
    live: () => [...live.values()].flatMap((keys) => [...keys].filter(([, count]) => count > 0).map(([key]) => key)),
    stop: () => {
      Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
    },
  };
}

function optionsOf(
  options: boolean | AddEventListenerOptions | EventListenerOptions | undefined,
): AddEventListenerOptions {
  return typeof options === 'boolean' ? { capture: options } : (options ?? {});
}

function nameOf(target: EventTarget): string | null {
  if (target === window) return 'window';
  if (target === document || target === document.body || target === document.documentElement) return 'document';
  if (target === window.visualViewport) return 'visualViewport';
  return target instanceof MediaQueryList ? `media ${target.media}` : null;
}
