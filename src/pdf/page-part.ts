import { flatParent } from './flat-tree.js';

/** A part of a page as displayed, in fractions of its sides from the left and the top. */
export interface PagePart {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A part that is drawn by itself, and how much of it lay around what was in sight then: fractions of the page each way. */
export interface DrawnPart extends PagePart {
  readonly marginX: number;
  readonly marginY: number;
}

/** How much is drawn around what is in sight, as a share of it on each side. */
const MARGIN = 0.5;

/** What to draw sharply when `seen` is in sight: that, with as much around it as `share` of the page's area allows. */
export function partAround(seen: PagePart, share: number): DrawnPart {
  const fits = (Math.sqrt(share / (seen.w * seen.h)) - 1) / 2;
  const margin = Math.max(0, Math.min(MARGIN, fits));
  const [marginX, marginY] = [seen.w * margin, seen.h * margin];
  return { ...grown(seen, marginX, marginY), marginX, marginY };
}

/** Whether a drawn part still does for what is in sight: half of its margin is left on every side, or the page ends there. */
export function stillCovers(part: DrawnPart, seen: PagePart): boolean {
  const wanted = grown(seen, part.marginX / 2, part.marginY / 2);
  return (
    wanted.x >= part.x - TINY &&
    wanted.y >= part.y - TINY &&
    wanted.x + wanted.w <= part.x + part.w + TINY &&
    wanted.y + wanted.h <= part.y + part.h + TINY
  );
}

const TINY = 1e-6;

/** With so much more on each side, as far as the page goes. */
function grown({ x, y, w, h }: PagePart, byX: number, byY: number): PagePart {
  const [left, top] = [Math.max(0, x - byX), Math.max(0, y - byY)];
  return { x: left, y: top, w: Math.min(1, x + w + byX) - left, h: Math.min(1, y + h + byY) - top };
}

/** The part of an element that nothing around it cuts off, in fractions of it; null when it is out of sight. */
export function partInSight(element: HTMLElement): PagePart | null {
  const box = element.getBoundingClientRect();
  let { left, top, right, bottom } = box;
  const cut = (edge: { left: number; top: number; right: number; bottom: number }): void => {
    left = Math.max(left, edge.left);
    top = Math.max(top, edge.top);
    right = Math.min(right, edge.right);
    bottom = Math.min(bottom, edge.bottom);
  };
  cut({ left: 0, top: 0, right: innerWidth, bottom: innerHeight });
  for (let around = flatParent(element); around; around = flatParent(around)) {
    const { overflowX, overflowY } = getComputedStyle(around);
    if (overflowX !== 'visible' || overflowY !== 'visible') cut(around.getBoundingClientRect());
  }
  if (right <= left || bottom <= top) return null;
  const { width, height } = box;
  return {
    x: (left - box.left) / width,
    y: (top - box.top) / height,
    w: (right - left) / width,
    h: (bottom - top) / height,
  };
}
