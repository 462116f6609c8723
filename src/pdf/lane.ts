import { orAborted } from './abort.js';

/** A line of people of whom one at a time is served, in the order in which they came. */
export class Lane {
  #last: Promise<unknown> = Promise.resolve();

  /** Resolves when it is one's turn, to the function that ends the turn. Rejects, and leaves the line, when `signal` aborts. */
  async enter(signal: AbortSignal): Promise<() => void> {
    const before = this.#last;
    let leave = (): void => undefined;
    const own = new Promise<void>((resolve) => {
      leave = resolve;
    });
    this.#last = before.then(() => own);
    try {
      await orAborted(before, signal);
    } catch (reason) {
      leave();
      throw reason;
    }
    return leave;
  }
}
