/** How long loading may take before the form says that it takes long. */
const SLOW_MS = 8000;

/** Watches a load: whether it takes long, and whether there is a network at all. */
export class Patience {
  /** The load has taken long. */
  slow = false;
  #onChange: () => void;
  #onOnline: () => void;
  #timer: ReturnType<typeof setTimeout>;

  /** `onChange`: show it; `onOnline`: the network is back. */
  constructor(onChange: () => void, onOnline: () => void) {
    this.#onChange = onChange;
    this.#onOnline = onOnline;
    this.#timer = setTimeout(() => {
      this.slow = true;
      onChange();
    }, SLOW_MS);
    addEventListener('online', this.#online);
    addEventListener('offline', onChange);
  }

  get offline(): boolean {
    return !navigator.onLine;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    removeEventListener('online', this.#online);
    removeEventListener('offline', this.#onChange);
  }

  #online = (): void => {
    this.#onChange();
    this.#onOnline();
  };
}
