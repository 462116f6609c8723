/** How long before the end the signer is warned: time enough to finish, and never less than WCAG 2.2.1's twenty seconds. */
const WARN_MS = 5 * 60_000;

/** The longest time that a timer can wait. */
const LONGEST_MS = 2 ** 31 - 1;

/** Knows when a form ends by itself: says so in time, and when it has. */
export class Expiry {
  /** ISO instant. */
  readonly at: string;
  /** It ends soon. */
  near = false;
  #onNear: () => void;
  #onEnd: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(at: string, onNear: () => void, onEnd: () => void) {
    this.at = at;
    this.#onNear = onNear;
    this.#onEnd = onEnd;
    this.#look();
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  #look = (): void => {
    const left = Date.parse(this.at) - Date.now();
    if (left <= 0) {
      this.#onEnd();
      return;
    }
    if (left <= WARN_MS && !this.near) {
      this.near = true;
      this.#onNear();
    }
    const wait = this.near ? left : left - WARN_MS;
    this.#timer = setTimeout(this.#look, Math.min(wait, LONGEST_MS));
  };
}
