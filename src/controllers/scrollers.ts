import { flatParent } from '../pdf/flat-tree.js';

/** What scrolls when one reads in an element: itself, or what is around it. */
export function scrollerOf(element: Element): Element | null {
  return scrolls(element) ? element : scrollerAround(element);
}

/** The nearest element around another that scrolls up and down, through shadow roots; the page's own where there is none. */
export function scrollerAround(element: Element): Element | null {
  for (let node = flatParent(element); node; node = flatParent(node)) if (scrolls(node)) return node;
  return element.ownerDocument.scrollingElement;
}

function scrolls(element: Element): boolean {
  return element.scrollHeight > element.clientHeight && /auto|scroll/.test(getComputedStyle(element).overflowY);
}
