/** A rectangle in fractions of a page. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What is further away than this, as a fraction of the page's width, is hardly a label of what stands beside it. */
const BESIDE = 0.2;

/**
 * Which piece of text a field is read after: the one that stands before it on its line, else the one above it; -1 where
 * there is none. Pages run from left to right here: in a text from right to left, what stands on the right comes before.
 */
export function pieceBefore(field: Box, pieces: readonly Box[], rtl = false): number {
  const gap = (piece: Box): number => (rtl ? piece.left - field.right : field.left - piece.right);
  const onLine = (piece: Box): boolean =>
    middle(piece) > field.top && middle(piece) < field.bottom && gap(piece) > -0.01;
  const above = (piece: Box): boolean => middle(piece) <= field.top;
  const over = (piece: Box): boolean => above(piece) && piece.left < field.right && piece.right > field.left;
  const rules: readonly (readonly [(piece: Box) => boolean, (piece: Box) => number])[] = [
    [(piece) => onLine(piece) && gap(piece) <= BESIDE, gap],
    [over, (piece) => field.top - piece.bottom],
    [onLine, gap],
    [above, (piece) => field.top - piece.bottom],
  ];
  for (const [fits, distance] of rules) {
    const nearest = leastOf(pieces, fits, distance);
    if (nearest !== -1) return nearest;
  }
  return -1;
}

/** Of several that are as near, the last. */
function leastOf(pieces: readonly Box[], fits: (piece: Box) => boolean, distance: (piece: Box) => number): number {
  let [best, least] = [-1, Infinity];
  pieces.forEach((piece, index) => {
    if (!fits(piece) || distance(piece) > least) return;
    [best, least] = [index, distance(piece)];
  });
  return best;
}

function middle({ top, bottom }: Box): number {
  return (top + bottom) / 2;
}
