/**
 * Lets the browser ask before the page is left, as long as answers would be lost with it: the browser would not keep them.
 * Where they are kept, or the host wants none kept, nobody is asked.
 */
export class LeaveGuard {
  #atRisk: () => boolean;
  #watching = false;

  /** `atRisk`: whether there are answers that have not been sent. */
  constructor(atRisk: () => boolean) {
    this.#atRisk = atRisk;
  }

  /** Whether what is answered now outlives the page. */
  keeps(kept: boolean): void {
    if (kept !== this.#watching) return;
    this.#watching = !kept;
    if (kept) this.dispose();
    else addEventListener('beforeunload', this.#ask);
  }

  dispose(): void {
    removeEventListener('beforeunload', this.#ask);
  }

  #ask = (event: BeforeUnloadEvent): void => {
    if (this.#atRisk()) event.preventDefault();
  };
}
