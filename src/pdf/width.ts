/** CSS pixels with fractions, as laid out: transformations of the surroundings do not count. 0 for what has no box. */
export function widthOf(element: HTMLElement): number {
  const width = parseFloat(getComputedStyle(element).width);
  return Number.isFinite(width) ? width : 0;
}

/** Device pixels a point at which a page fills the place that is laid out for it. */
export function scaleIn(place: HTMLElement, page: { readonly width: number }): number {
  return (widthOf(place) / page.width) * devicePixelRatio;
}
