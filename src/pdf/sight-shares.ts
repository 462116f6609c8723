/** So many halvings of a page are followed: one 30,000 times as high as what can be seen. */
const HALVINGS = 15;

/**
 * The shares of a page at which an `IntersectionObserver` looks at it: tenths, and each 0.7 times the one before. However large
 * it is, one of them lies between half of what can be seen at once and all of it.
 */
export const SIGHT_SHARES: readonly number[] = [
  ...Array.from({ length: 11 }, (_, tenth) => tenth / 10),
  ...Array.from({ length: 2 * HALVINGS }, (_, step) => 2 ** (-(step + 1) / 2)),
];
