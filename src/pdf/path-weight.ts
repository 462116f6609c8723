/** Numbers that follow each of pdf.js' DrawOPS in a path: moveTo, lineTo, curveTo, quadraticCurveTo, closePath. */
const NUMBERS = [2, 2, 6, 4, 0];

/**
 * What the path of a `constructPath` weighs: its corners, about three numbers each, and its dashes, if it is drawn with some; one
 * where it has none of them.
 * @param dash Points from one dash to the next; infinitely many for a solid line, or none.
 */
export function pathWeight(data: unknown, dash: number): number {
  const numbers = numbersOf(data);
  return Math.max(1, numbers.length / 3) + (dash < Infinity ? lengthOf(numbers) / dash : 0);
}

/** The numbers of `constructPath`: an operator of DrawOPS and its points, again and again. */
function numbersOf(data: unknown): Float32Array {
  const numbers: unknown = Array.isArray(data) ? data[0] : null;
  return numbers instanceof Float32Array ? numbers : new Float32Array();
}

/** A path's length in points; curves along the points that bend them. */
function lengthOf(numbers: Float32Array): number {
  let [length, x, y] = [0, NaN, NaN];
  for (let at = 0; at < numbers.length;) {
    const end = at + 1 + (NUMBERS[numbers[at] ?? 0] ?? 0);
    for (let to = at + 1; to < end; to += 2) {
      const [toX = 0, toY = 0] = [numbers[to], numbers[to + 1]];
      // A canvas passes over a corner that is nowhere.
      if (!Number.isFinite(toX + toY)) continue;
      // Only a line that is drawn has a length, not the way to its beginning.
      if (numbers[at] !== 0 && !Number.isNaN(x)) length += Math.hypot(toX - x, toY - y);
      [x, y] = [toX, toY];
    }
    at = end;
  }
  return length;
}

/**
 * Points from one dash of a pattern to the next; infinitely many where it has no lengths, or nothing but zeros: a solid line.
 * Null where one of them is negative or no number: a canvas takes no such pattern.
 */
export function dashOf(pattern: unknown): number | null {
  const lengths = Array.isArray(pattern) ? pattern.map(Number) : [];
  if (!lengths.every((length) => length >= 0 && length < Infinity)) return null;
  const sum = lengths.reduce((all, length) => all + length, 0);
  return sum > 0 ? (2 * sum) / lengths.length : Infinity;
}
