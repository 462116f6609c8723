import type { Clock } from './clock.js';

/** A tab that hangs while it holds the lock must not keep the others from sending: twice is harmless, never is not. */
const PATIENCE = 30_000;

/** The locks that were not granted in their time, and are not yet: nobody waits for them once more. */
const hanging = new Set<string>();

/**
 * Runs `work` while no other tab of this browser runs anything under `name`: fewer requests, nothing more. It runs all the
 * same where there are no Web Locks, where they are refused, or when the lock was not granted within 30 seconds.
 */
export async function exclusively<T>(name: string, clock: Clock, work: () => Promise<T>): Promise<T> {
  const release = hanging.has(name) ? null : await acquire(name, clock);
  try {
    return await work();
  } finally {
    release?.();
  }
}

/** Resolves to the way to release the lock; to null without one. */
function acquire(name: string, clock: Clock): Promise<(() => void) | null> {
  return new Promise((resolve) => {
    const decided = new AbortController();
    let late = false;
    const start = (release: (() => void) | null): void => {
      decided.abort();
      resolve(release);
    };
    const granted = (): Promise<void> =>
      new Promise((release) => {
        hanging.delete(name);
        if (late) release();
        else start(release);
      });
    request(name, granted).catch(() => {
      hanging.delete(name);
      start(null);
    });
    void clock.sleep(PATIENCE, decided.signal).then(() => {
      if (decided.signal.aborted) return;
      late = true;
      hanging.add(name);
      start(null);
    });
  });
}

/** Rejects as well where the property is missing, or forbidden to a sandboxed frame. */
async function request(name: string, granted: () => Promise<void>): Promise<void> {
  await navigator.locks.request(name, granted);
}
