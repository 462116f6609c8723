import { realClock, type Clock } from '../delivery/clock.js';

/** How long something must be before the signer's eyes to count as viewed. */
const ENOUGH_MS = 1000;

/**
 * Knows whether something was in sight for a second without a break: what is scrolled off the screen or lies in a hidden tab
 * is not.
 */
export class Attention {
  /** It has been, once. */
  paid = false;
  #onPaid: () => void;
  #clock: Clock;
  #inSight = false;
  #watching: AbortController | null = null;

  constructor(onPaid: () => void, clock: Clock = realClock) {
    this.#onPaid = onPaid;
    this.#clock = clock;
    document.addEventListener('visibilitychange', this.#look);
  }

  /** Whether it is on the screen, as far as its tab is. */
  see(inSight: boolean): void {
    this.#inSight = inSight;
    this.#look();
  }

  dispose(): void {
    document.removeEventListener('visibilitychange', this.#look);
    this.#watching?.abort();
  }

  #look = (): void => {
    const seen = this.#inSight && document.visibilityState === 'visible';
    if (this.paid || seen === (this.#watching !== null)) return;
    this.#watching?.abort();
    this.#watching = seen ? this.#watch() : null;
  };

  #watch(): AbortController {
    const watching = new AbortController();
    void this.#clock.sleep(ENOUGH_MS, watching.signal).then(() => {
      if (watching.signal.aborted) return;
      this.paid = true;
      this.#onPaid();
    });
    return watching;
  }
}
