import type { Clock } from './clock.js';

/** Timers stand still while a device sleeps: a long wait looks at the clock this often. */
const SLICE = 30_000;

/** A wait between two attempts that can be cut short. */
export class Pause {
  #clock: Clock;
  #current: { readonly firm: boolean; readonly cut: AbortController } | null = null;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * Resolves after `milliseconds` of elapsed or of wall time, whichever is over first, so that a clock set back does not
   * prolong it; or when cut short. A `firm` wait is one that the host asked for.
   */
  async wait(milliseconds: number, firm = false): Promise<void> {
    const cut = new AbortController();
    this.#current = { firm, cut };
    const until = this.#clock.now() + milliseconds;
    let left = milliseconds;
    while (left > 0 && !cut.signal.aborted) {
      const slice = Math.min(left, SLICE);
      await this.#clock.sleep(slice, cut.signal);
      left = Math.min(left - slice, until - this.#clock.now());
    }
    this.#current = null;
  }

  /** Ends a wait now, a firm one only when `force`d. True where there was one to end. */
  cutShort(force = false): boolean {
    const current = this.#current;
    if (!current || (current.firm && !force)) return false;
    current.cut.abort();
    return true;
  }
}
