/** The promise behind `ready`: one for each load of the form. */
export class Opening {
  readonly promise: Promise<void>;
  /** Whether the load has begun. */
  begun = false;
  #resolve!: () => void;
  #reject!: (error: unknown) => void;

  constructor() {
    this.promise = new Promise<void>((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    // A host that does not wait for `ready` hears of failures by `form-error`.
    this.promise.catch(() => undefined);
  }

  /** Ends well without an error, and badly with one. */
  settle(error: unknown): void {
    if (error === null) this.#resolve();
    else this.#reject(error);
  }
}
