/** Time and chance, injected so that a test decides about both. */
export interface Clock {
  /** Milliseconds since 1970, as the device believes. */
  now(): number;
  /** From 0 to below 1. */
  random(): number;
  /** Resolves after `milliseconds`, or as soon as `signal` is aborted; never rejects. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export const realClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) {
        resolve();
        return;
      }
      const end = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, milliseconds);
      signal?.addEventListener('abort', end);
    }),
};

/** Something took longer than it may. */
export class TimeUp extends Error {
  override readonly name = 'TimeUp';
}

/**
 * What `work` resolves to, if it does so within `milliseconds`; otherwise its signal is aborted and `TimeUp` thrown, whether
 * it heeds the signal or not.
 */
export async function within<T>(
  clock: Clock,
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const done = new AbortController();
  const late = new AbortController();
  const timer = clock.sleep(milliseconds, done.signal).then(() => {
    late.abort();
    throw new TimeUp(`No end after ${milliseconds} ms.`);
  });
  try {
    return await Promise.race([work(late.signal), timer]);
  } finally {
    done.abort();
  }
}
