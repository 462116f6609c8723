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

/**
 * How dispensable each of `count` pages is: 0 for those in sight, then as `plan` (`planPages`) has them, then all others, the
 * far ones most.
 */
export function rankPages(plan: readonly number[], visible: readonly number[], count: number): readonly number[] {
  const middle = ((visible[0] ?? 0) + (visible.at(-1) ?? 0)) / 2;
  return Array.from({ length: count }, (_, index) => {
    const place = plan.indexOf(index);
    // Behind what any form on the page has planned.
    if (place === -1) return AHEAD + BEHIND + 1 + Math.abs(index - middle);
    return Math.max(0, place + 1 - visible.length);
  });
}
