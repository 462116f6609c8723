/** Numbers that follow each of pdf.js' DrawOPS in a path: moveTo, lineTo, curveTo, quadraticCurveTo, closePath. */
const NUMBERS = [2, 2, 6, 4, 0];

/**
 * What the path of a `constructPath` weighs: its corners, about three numbers each, and its dashes, if it is drawn with some; one
 * where it has none of them.
 * @param dash Points from one dash to the next; infinitely many for a solid line, or none.
 */
export function pathWeight(data: unknown, dash: number): number {
  const numbers = numbersOf(data);
  const dashes = dash < Infinity ? lengthOf(numbers) / dash : 0;
  // What goes on for ever is not drawn at all.
  return Math.max(1, numbers.length / 3) + (Number.isFinite(dashes) ? dashes : 0);
}

/** The numbers of `constructPath`: an operator of DrawOPS and its points, again and again. */
function numbersOf(data: unknown): Float32Array {
  const numbers: unknown = Array.isArray(data) ? data[0] : null;
  return numbers instanceof Float32Array ? numbers : new Float32Array();
}

/** A path's length in points; curves along the points that bend them. */
function lengthOf(numbers: Float32Array): number {
  let length = 0;
  for (let at = 0, from = 0; at < numbers.length;) {
    const end = at + 1 + (NUMBERS[numbers[at] ?? 0] ?? 0);
    // Only a line that is drawn has a length, not the way to its beginning.
    for (let to = at + 1; to < end; to += 2) {
      if (numbers[at] !== 0) length += distance(numbers, from, to);
      from = to;
    }
    at = end;
  }
  return length;
}

const distance = (numbers: Float32Array, from: number, to: number): number =>
  Math.hypot((numbers[to] ?? 0) - (numbers[from] ?? 0), (numbers[to + 1] ?? 0) - (numbers[from + 1] ?? 0));

/** Points from one dash of a pattern to the next; infinitely many where it has no lengths, or nothing but zeros: a solid line. */
export function dashOf(pattern: unknown): number {
  const lengths = Array.isArray(pattern) ? pattern.map(Number) : [];
  const sum = lengths.reduce((all, length) => all + length, 0);
  return sum > 0 ? (2 * sum) / lengths.length : Infinity;
}
