import { SIGHT_SHARES } from '../pdf/sight-shares.js';
import { scrollerAround } from './scrollers.js';

/** How much of a page, or of what can be seen at once, must be in sight for the page to count as seen. */
const ENOUGH = 0.5;

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
      { threshold: [...SIGHT_SHARES] },
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
    // A page that is zoomed in, or in a low box, never fits as a whole: then half of what can be seen full of it is enough.
    const full = intersectionRect.height / roomAround(target, rootBounds);
    if (this.seen.has(page) || Math.max(intersectionRatio, full) < ENOUGH) return;
    this.seen.add(page);
    this.#onSeen(page);
  }
}

/**
 * CSS px, at least 1: how much can be seen at once of what scrolls around an element. `top` is the outermost window; in a frame
 * of another origin nobody may know of it. That frame may be as high as its content, so that its own window says nothing: the
 * outermost one is taken to be half as high as the screen.
 */
function roomAround(element: Element, top: DOMRectReadOnly | null): number {
  const heights = [scrollerAround(element)?.clientHeight, innerHeight, top?.height ?? screen.availHeight / 2];
  return Math.max(1, Math.min(...heights.map((height) => height ?? Infinity)));
}
