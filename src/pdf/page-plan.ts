import { expectedPixels, MAX_CANVASES, maxLivePixels } from './live-canvases.js';

/** Pages kept ready in the direction of reading, and behind it. */
const AHEAD = 2;
const BEHIND = 1;

/**
 * Which pages to have pictures of, the most urgent first: those in sight (`visible`, ascending indices), then the next ones
 * in the direction of scrolling, then the one left behind.
 */
export function planPages(visible: readonly number[], count: number, direction: 1 | -1): readonly number[] {
  const first = visible[0];
  const last = visible.at(-1);
  if (first === undefined || last === undefined) return [];
  const [front, back] = direction === 1 ? [last, first] : [first, last];
  const steps = (from: number, way: number, length: number): number[] =>
    Array.from({ length }, (_, step) => from + way * (step + 1));
  const near = [...steps(front, direction, AHEAD), ...steps(back, -direction, BEHIND)];
  return [...visible, ...near.filter((index) => index >= 0 && index < count)];
}

/** How many of the planned pages fit in the memory for pictures; the first `inSight` of them do so in any case. */
export function affordable(plan: readonly { readonly element: HTMLElement }[], inSight: number): number {
  const maxPixels = maxLivePixels();
  let pixels = 0;
  const end = plan.findIndex(({ element }, index) => {
    pixels += expectedPixels(element);
    return index >= MAX_CANVASES || (index >= inSight && pixels > maxPixels);
  });
  return end === -1 ? plan.length : end;
}
