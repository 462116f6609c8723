/** Tells waiting streams that something new is in the store. */
export interface Feed {
  announce(): void;
  /** Settles at the next announcement, after `patience` ms, or when `signal` aborts: whichever is first. */
  next(patience: number, signal: AbortSignal): Promise<void>;
}

export function createFeed(): Feed {
  const waiting = new Set<() => void>();
  return {
    announce() {
      for (const wake of waiting) wake();
    },
    next: (patience, signal) =>
      new Promise((resolve) => {
        const wake = (): void => {
          waiting.delete(wake);
          clearTimeout(timer);
          signal.removeEventListener('abort', wake);
          resolve();
        };
        const timer = setTimeout(wake, patience);
        waiting.add(wake);
        signal.addEventListener('abort', wake);
        if (signal.aborted) wake();
      }),
  };
}
