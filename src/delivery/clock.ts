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
 * What `work` resolves to, if it does so within `milliseconds`; otherwise `TimeUp` is thrown, whether it heeds its signal or
 * not. The signal is aborted in the end, in either case.
 */
export async function within<T>(
  clock: Clock,
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const over = new AbortController();
  const timeUp = new Promise<never>((_, reject) => {
    void clock.sleep(milliseconds, over.signal).then(() => {
      if (!over.signal.aborted) reject(new TimeUp(`No end after ${milliseconds} ms.`));
    });
  });
  try {
    return await Promise.race([work(over.signal), timeUp]);
  } finally {
    over.abort();
  }
}
