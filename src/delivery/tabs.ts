import type { Clock } from './clock.js';
import { readSettled, type Settled } from './entry.js';

const CHANNEL = 'signing-form';

/** Tells the other tabs (and forms) of this origin what became of an event, and hears it from them. */
export class Tabs {
  #clock: Clock;
  #onSettled: (settled: Settled) => void;
  #channel: BroadcastChannel | null = null;

  constructor(clock: Clock, onSettled: (settled: Settled) => void) {
    this.#clock = clock;
    this.#onSettled = onSettled;
    this.open();
  }

  open(): void {
    if (this.#channel || typeof BroadcastChannel === 'undefined') return;
    try {
      this.#channel = new BroadcastChannel(CHANNEL);
      this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
        const settled = readSettled(data, this.#clock.now());
        if (settled) this.#onSettled(settled);
      };
    } catch {
      // Refused where storage is: the host still tells each tab what another one did.
    }
  }

  announce(settled: Settled): void {
    this.#channel?.postMessage(settled);
  }

  /** An open channel keeps some browsers from keeping the page for the way back. */
  close(): void {
    this.#channel?.close();
    this.#channel = null;
  }
}
