import type { Clock } from './clock.js';

/** A tab that hangs while it holds the lock must not keep the others from sending: twice is harmless, never is not. */
const PATIENCE = 30_000;

/**
 * Runs `work` while no other tab of this browser runs anything under `name`: fewer requests, nothing more. It runs all the
 * same where there are no Web Locks, where they are refused, or when the lock was not granted within 30 seconds.
 */
export async function exclusively<T>(name: string, clock: Clock, work: () => Promise<T>): Promise<T> {
  const release = await acquire(name, clock);
  try {
    return await work();
  } finally {
    release();
  }
}

function acquire(name: string, clock: Clock): Promise<() => void> {
  return new Promise((resolve) => {
    const decided = new AbortController();
    const giveUp = new AbortController();
    const start = (release: () => void): void => {
      decided.abort();
      resolve(release);
    };
    const granted = (): Promise<void> =>
      new Promise((release) => {
        start(release);
      });
    request(name, giveUp.signal, granted).catch(() => {
      start(() => undefined);
    });
    void clock.sleep(PATIENCE, decided.signal).then(() => {
      giveUp.abort();
    });
  });
}

/** Rejects as well where the property is missing, or forbidden to a sandboxed frame. */
async function request(name: string, signal: AbortSignal, granted: () => Promise<void>): Promise<void> {
  await navigator.locks.request(name, { signal }, granted);
}
