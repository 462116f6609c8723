import { TimeUp, within, type Clock } from './clock.js';

/** A tab that hangs while it holds the lock must not keep the others from sending: twice is harmless, never is not. */
const PATIENCE = 30_000;

/** The locks that were not granted in their time, and are not yet: nobody waits for them once more. */
const hanging = new Set<string>();

/**
 * Runs `work` while no other tab of this browser runs anything under `name`: fewer requests, nothing more. It runs all the
 * same where there are no Web Locks, where they are refused, or when the lock was not granted within 30 seconds.
 */
export async function exclusively<T>(name: string, clock: Clock, work: () => Promise<T>): Promise<T> {
  const release = await acquire(name, clock);
  try {
    return await work();
  } finally {
    release?.();
  }
}

/** Resolves to the way to release the lock; to null without one. */
async function acquire(name: string, clock: Clock): Promise<(() => void) | null> {
  if (hanging.has(name)) return null;
  const asked = request(name);
  try {
    return await within(clock, PATIENCE, () => asked);
  } catch (thrown) {
    if (thrown instanceof TimeUp) letGoWhenGranted(name, asked);
    return null;
  }
}

function letGoWhenGranted(name: string, asked: Promise<() => void>): void {
  hanging.add(name);
  const goOn = (release?: () => void): void => {
    hanging.delete(name);
    release?.();
  };
  asked.then(goOn, () => {
    goOn();
  });
}

/** Rejects as well where the property is missing, or forbidden to a sandboxed frame. */
function request(name: string): Promise<() => void> {
  return new Promise((resolve, reject) => {
    const granted = (): Promise<void> =>
      new Promise((release) => {
        resolve(release);
      });
    navigator.locks.request(name, granted).catch(reject);
  });
}
