import { scrollerAround } from './scrollers.js';

/** CSS px that stay free above what is brought up. */
const AIR = 12;

/** Where the middle of it comes to stand: in the upper third of what can be seen. */
const HIGH = 1 / 4;

/** Heights of what can be seen: no eye follows a longer way, and a page on it that turns out to be of another size ends the scroll. */
const FAR = 2;

/** What lies over the ends of what scrolls, in CSS px. */
export interface Covered {
  readonly above: number;
  readonly below: number;
}

interface Sight {
  readonly top: number;
  readonly height: number;
}

/**
 * Scrolls so that an element stands in the upper third of what can be seen of its scroller, between the bars that stick to
 * its ends: a keyboard on the screen comes up from below, and what follows is in sight. A long way is gone at once, whatever
 * behavior one wishes.
 */
export function bringUp(element: Element, { above, below }: Covered, wish: ScrollBehavior): void {
  const scroller = scrollerAround(element);
  if (!scroller) return;
  const { top, height } = sightOf(scroller);
  const room = height - above - below;
  const box = element.getBoundingClientRect();
  const wanted = top + above + Math.max(AIR, room * HIGH - box.height / 2);
  const way = box.top - wanted;
  const behavior = Math.abs(way) > FAR * height ? 'instant' : wish;
  // What is around it first: WebKit lets go of a scroll inside when it is asked for another one around.
  if (scroller !== scroller.ownerDocument.scrollingElement) showScroller(scroller, height, behavior);
  scroller.scrollBy({ top: way, left: aside(box, scroller), behavior });
}

/** What can be seen of what scrolls, once it is in sight itself: a keyboard on the screen makes the window lower. */
function sightOf(scroller: Element): Sight {
  const view = scroller.ownerDocument.defaultView;
  const viewport = view?.visualViewport;
  const height = viewport?.height ?? view?.innerHeight ?? scroller.clientHeight;
  if (scroller === scroller.ownerDocument.scrollingElement) return { top: viewport?.offsetTop ?? 0, height };
  return { top: scroller.getBoundingClientRect().top, height: Math.min(scroller.clientHeight, height) };
}

/** How far to the side the nearest edge is out of sight. */
function aside(box: DOMRect, scroller: Element): number {
  const { left, right } = scroller.getBoundingClientRect();
  if (box.left < left) return box.left - left;
  return Math.max(0, Math.min(box.right - right, box.left - left));
}

/** Of one that is higher than the window, the upper part is what counts. */
function showScroller(scroller: Element, height: number, behavior: ScrollBehavior): void {
  scroller.scrollIntoView({ block: scroller.clientHeight > height ? 'start' : 'nearest', inline: 'nearest', behavior });
}
