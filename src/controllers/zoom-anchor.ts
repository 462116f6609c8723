import { scrollerAround, scrollerOf } from './scrollers.js';

/** A point of the window, in CSS px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Remembers what part of which page is at a point; the function that it returns scrolls so that it is there again, after the
 * pages have changed their size.
 */
export function holdPoint(pane: HTMLElement, point: Point): () => void {
  const page = nearestPage(pane, point);
  if (!page) return () => undefined;
  const before = page.getBoundingClientRect();
  const at = { x: (point.x - before.left) / before.width, y: (point.y - before.top) / before.height };
  return () => {
    const off = (): Point => {
      const { left, top, width, height } = page.getBoundingClientRect();
      return { x: left + at.x * width - point.x, y: top + at.y * height - point.y };
    };
    scroll(pane, off());
    // Where the form is as high as its pages, it is the page around it that scrolls.
    const around = scrollerAround(pane);
    if (around) scroll(around, off());
  };
}

/** Ends a scroll that is under way, so that what one presses is still there when one lets go. */
export function endScroll(pane: HTMLElement): void {
  for (const element of [pane, scrollerAround(pane)]) {
    if (!element) continue;
    const { scrollLeft: left, scrollTop: top } = element;
    // There and back: Firefox goes on with its scroll where another one asks for nothing.
    for (const to of [top > 0 ? top - 1 : 1, top]) element.scrollTo({ left, top: to, behavior: 'instant' });
  }
}

/** The middle of what is in sight of an element. */
export function middleOf(pane: HTMLElement): Point {
  const { left, top, right, bottom } = pane.getBoundingClientRect();
  const [upper, lower] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
  return { x: (left + right) / 2, y: (upper + lower) / 2 };
}

/**
 * Where one reads: a quarter below the upper edge of what is in sight of an element; at its lower edge, where it was scrolled to
 * its end.
 */
export function readingPoint(pane: HTMLElement): Point {
  const { top, bottom } = pane.getBoundingClientRect();
  const [upper, lower] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
  return { x: middleOf(pane).x, y: isAtEnd(scrollerOf(pane)) ? lower : upper + (lower - upper) / 4 };
}

/** Whoever has gone to the last page has it below the one that stands a quarter down. */
function isAtEnd(scroller: Element | null): boolean {
  if (!scroller || scroller.scrollTop === 0) return false;
  return scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1;
}

function nearestPage(pane: HTMLElement, { y }: Point): HTMLElement | undefined {
  let nearest: HTMLElement | undefined;
  let least = Infinity;
  for (const page of pane.querySelectorAll<HTMLElement>('.leaf')) {
    const { top, bottom } = page.getBoundingClientRect();
    const distance = Math.max(top - y, y - bottom, 0);
    if (distance >= least) continue;
    nearest = page;
    least = distance;
  }
  return nearest;
}

function scroll(element: Element, { x, y }: Point): void {
  // A scroll that is under way would end with another one, even by nothing.
  if (Math.abs(x) < 0.5 && Math.abs(y) < 0.5) return;
  element.scrollBy({ left: x, top: y, behavior: 'instant' });
}
