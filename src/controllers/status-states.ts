import type { Status } from './run/state.js';

/** States that end what the signer was at: the control that had the focus is gone. */
const SCREENS: ReadonlySet<Status> = new Set(['submitting', 'completed', 'declined', 'failed']);

/** An element's custom state that mirrors its status. */
export class StatusStates {
  #states: CustomStateSet;
  #shown: Status | null = null;

  constructor({ states }: ElementInternals) {
    this.#states = states;
  }

  /** Shows a status; true when it is another one, and the focus should go to what is on the screen now. */
  show(status: Status): boolean {
    if (status === this.#shown) return false;
    if (this.#shown !== null) this.#states.delete(this.#shown);
    this.#states.add(status);
    this.#shown = status;
    return SCREENS.has(status);
  }
}
