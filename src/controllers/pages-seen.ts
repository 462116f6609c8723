/** How much of a page, or of what can be seen at once, must be in sight for the page to count as seen. */
const ENOUGH = 0.5;
const TENTHS = Array.from({ length: 11 }, (_, tenth) => tenth / 10);

/** Knows which pages the signer has had before them. Pages count from 1 over all documents. */
export class PagesSeen {
  readonly seen = new Set<number>();
  #onSeen: (page: number) => void;
  #sight: IntersectionObserver;

  constructor(onSeen: (page: number) => void) {
    this.#onSeen = onSeen;
    this.#sight = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) this.#look(entry);
      },
      { threshold: TENTHS },
    );
  }

  /** Watches a page's element, which bears its number in `data-page`. */
  readonly watch = (page: HTMLElement): (() => void) => {
    this.#sight.observe(page);
    return () => {
      this.#sight.unobserve(page);
    };
  };

  dispose(): void {
    this.#sight.disconnect();
  }

  #look({ target, intersectionRatio, intersectionRect, rootBounds }: IntersectionObserverEntry): void {
    const page = Number((target as HTMLElement).dataset['page']);
    // A page that is zoomed in never fits as a whole: then half of the window full of it is enough.
    const full = rootBounds ? intersectionRect.height / rootBounds.height : 0;
    if (this.seen.has(page) || Math.max(intersectionRatio, full) < ENOUGH) return;
    this.seen.add(page);
    this.#onSeen(page);
  }
}
