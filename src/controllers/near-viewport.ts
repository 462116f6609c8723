import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far outside the viewport the form begins to load. */
const MARGIN = '600px';

/** Calls back once its host is near the viewport, or at once where it should not wait. */
export class NearViewport implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #onNear: () => void;
  #observer: IntersectionObserver | undefined;
  #waiting = false;

  constructor(host: ReactiveControllerHost & HTMLElement, onNear: () => void) {
    this.#host = host;
    this.#onNear = onNear;
    host.addController(this);
  }

  /** Waits anew; `eager`: does not wait. */
  watch(eager: boolean): void {
    this.#observer?.disconnect();
    this.#waiting = !eager;
    if (eager) this.#onNear();
    else this.#observe();
  }

  hostConnected(): void {
    if (this.#waiting) this.#observe();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #observe(): void {
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#observer?.disconnect();
        this.#waiting = false;
        this.#onNear();
      },
      { rootMargin: MARGIN },
    );
    this.#observer.observe(this.#host);
  }
}
