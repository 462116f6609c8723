import type { Clock } from '../../src/delivery/clock.js';

interface Sleep {
  readonly until: number;
  readonly wake: () => void;
}

/** Time that passes only when told to; chance is always `0.5` unless set. */
export class ManualClock implements Clock {
  chance = 0.5;
  #wall = Date.UTC(2026, 0, 15, 12);
  #elapsed = 0;
  #sleeps = new Set<Sleep>();

  now(): number {
    return this.#wall;
  }

  random(): number {
    return this.chance;
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const sleep = {
        until: this.#elapsed + milliseconds,
        wake: () => {
          this.#sleeps.delete(sleep);
          resolve();
        },
      };
      this.#sleeps.add(sleep);
      signal?.addEventListener('abort', sleep.wake);
    });
  }

  /** Lets time pass for everyone who sleeps. */
  advance(milliseconds: number): void {
    this.#wall += milliseconds;
    this.#elapsed += milliseconds;
    for (const sleep of [...this.#sleeps]) if (sleep.until <= this.#elapsed) sleep.wake();
  }

  /** Sets the clock on the wall without any time passing. */
  setWall(milliseconds: number): void {
    this.#wall = milliseconds;
  }
}
