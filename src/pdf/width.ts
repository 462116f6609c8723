/** CSS pixels with fractions, as laid out: transformations of the surroundings do not count. 0 for what has no box. */
export function widthOf(element: HTMLElement): number {
  const width = parseFloat(getComputedStyle(element).width);
  return Number.isFinite(width) ? width : 0;
}
