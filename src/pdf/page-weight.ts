import type { Pdfjs } from './pdfjs.js';

/** A page is too heavy for the thread of the page on which it is shown. */
export class HeavyPage extends Error {
  override readonly name = 'HeavyPage';
}

type Arguments = readonly unknown[];

/** The operators of a page as pdf.js has read them so far, each with arguments of its own shape. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (Arguments | null)[];
}

/**
 * What a page may weigh. A letter, a corner and a dash take about as long to draw, a few microseconds on a computer: dense
 * pages of text have 10,000 of them, plans and drawings any number.
 */
const MOST = 30_000;

/** A group that is blended with what is under it, or a gradient: all of its pixels are calculated. */
const AREA = 500;

/** Numbers that follow each of pdf.js' DrawOPS in a path: moveTo, lineTo, curveTo, quadraticCurveTo, closePath. */
const NUMBERS = [2, 2, 6, 4, 0];

/**
 * For pdf.js' `operationsFilter`: lets every operator pass until the page has become heavy and then throws `HeavyPage`, as a
 * rule before anything of it was drawn. Weighed and not timed, so that a page goes the same way on every machine; and a single
 * path can be enough to hold up a thread for minutes.
 */
export function lightOnly(OPS: Pdfjs['OPS']): (index: number, operators: Operators) => boolean {
  const weigh = scale(OPS);
  return (_index, operators) => {
    if (weigh(operators) > MOST) throw new HeavyPage('Drawing it would hold up the page.');
    return true;
  };
}

/** What a page's operators weigh; told more of the same page, it looks at the new ones only. */
export function scale(OPS: Pdfjs['OPS']): (operators: Operators) => number {
  const strokes = new Set([
    OPS.stroke,
    OPS.closeStroke,
    OPS.fillStroke,
    OPS.eoFillStroke,
    OPS.closeFillStroke,
    OPS.closeEOFillStroke,
  ]);
  /** Points from one dash to the next, now and in the states that are saved; infinitely many for a solid line. */
  let dash = Infinity;
  const saved: number[] = [];
  const save = (): void => void saved.push(dash);
  const restore = (): void => void (dash = saved.pop() ?? Infinity);
  const states = new Map<number, (args: Arguments) => void>([
    [OPS.save, save],
    [OPS.restore, restore],
    [OPS.paintFormXObjectBegin, save],
    [OPS.paintFormXObjectEnd, restore],
    [OPS.setDash, ([pattern]) => void (dash = periodOf(pattern))],
    [OPS.setGState, ([changes]) => void (dash = dashOf(changes) ?? dash)],
  ]);
  const weights = new Map<number, (args: Arguments) => number>([
    [OPS.constructPath, ([paint, data]) => pathWeight(numbersOf(data), strokes.has(Number(paint)) ? dash : Infinity)],
    [OPS.showText, ([glyphs]) => (Array.isArray(glyphs) ? glyphs.length : 1)],
    [OPS.beginGroup, () => AREA],
    [OPS.shadingFill, () => AREA],
  ]);
  let weighed = 0;
  let weight = 0;
  return ({ fnArray, argsArray }) => {
    for (; weighed < fnArray.length; weighed += 1) {
      const operator = fnArray[weighed] ?? -1;
      const args = argsArray[weighed] ?? [];
      states.get(operator)?.(args);
      weight += weights.get(operator)?.(args) ?? 1;
    }
    return weight;
  };
}

/** Its corners, about three numbers each, and its dashes. */
const pathWeight = (numbers: Float32Array, dash: number): number =>
  numbers.length / 3 + (dash < Infinity ? lengthOf(numbers) / dash : 0);

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

function periodOf(pattern: unknown): number {
  const lengths = Array.isArray(pattern) ? pattern.map(Number) : [];
  const sum = lengths.reduce((all, length) => all + length, 0);
  // No lengths, or nothing but zeros: a solid line.
  return sum > 0 ? (2 * sum) / lengths.length : Infinity;
}

/** The dashes that a graphics state sets, if it does. */
function dashOf(states: unknown): number | null {
  const set: unknown = Array.isArray(states) ? states.find(([key]: readonly unknown[]) => key === 'D') : undefined;
  return Array.isArray(set) && Array.isArray(set[1]) ? periodOf(set[1][0]) : null;
}
