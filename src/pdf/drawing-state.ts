import { dashOf } from './path-weight.js';
import type { Pdfjs } from './pdfjs.js';

export type Arguments = readonly unknown[];

/** Operators as pdf.js has read them so far, each with arguments of its own shape. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (Arguments | null)[];
}

/** One operator and its arguments. */
export const operatorAt = ({ fnArray, argsArray }: Operators, index: number): [number, Arguments] => [
  fnArray[index] ?? -1,
  argsArray[index] ?? [],
];

/** What is drawn again and again, side by side. */
export interface Tile {
  readonly operators: Operators;
  /** Points². */
  readonly area: number;
}

/** What areas or lines are painted with: null for a colour, a string for the name of a shading. */
export type Paint = Tile | string | null;

/** What of the graphics state makes a difference to what drawing takes. */
export interface State {
  /** Points from one dash to the next; infinitely many for a solid line. */
  readonly dash: number;
  readonly font: string;
  /** pdf.js' TextRenderingMode: how letters are drawn. */
  readonly mode: number;
  readonly fill: Paint;
  readonly stroke: Paint;
  /** How many areas have been cut out of one another, in which alone something is painted. */
  readonly clips: number;
  /** What is painted goes through a mask, or takes the place of what is under it: each time all pixels are calculated. */
  readonly masked: boolean;
  readonly knockout: boolean;
}

/** At the beginning of a page, an annotation, a tile. */
const PLAIN: State = {
  dash: Infinity,
  font: '',
  mode: 0,
  fill: null,
  stroke: null,
  clips: 0,
  masked: false,
  knockout: false,
};

/** A list, so that a copy costs nothing. */
interface Saved {
  readonly state: State;
  readonly before: Saved | null;
}

/** The graphics state as pdf.js has it when it draws an operator. */
export class DrawingState {
  #now = PLAIN;
  #saved: Saved | null = null;

  get now(): State {
    return this.#now;
  }

  copy(): DrawingState {
    const copy = new DrawingState();
    copy.#now = this.#now;
    copy.#saved = this.#saved;
    return copy;
  }

  /** Takes over what an operator changes for those after it. */
  follow({ OPS, changes }: Changes, operator: number, args: Arguments): void {
    switch (operator) {
      case OPS.save:
      case OPS.paintFormXObjectBegin:
      case OPS.beginGroup:
        this.#saved = { state: this.#now, before: this.#saved };
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
      case OPS.endGroup:
        // With nothing saved it does nothing.
        this.#now = this.#saved?.state ?? this.#now;
        this.#saved = this.#saved?.before ?? null;
        break;
      case OPS.beginAnnotation:
        this.#now = PLAIN;
        this.#saved = null;
    }
    const change = changes.get(operator)?.(args, this.#now);
    if (change) this.#now = { ...this.#now, ...change };
  }
}

type Change = (args: Arguments, before: State) => Partial<State> | null;

/** What pdf.js' operators change, by their numbers. */
export interface Changes {
  readonly OPS: Pdfjs['OPS'];
  readonly changes: ReadonlyMap<number, Change>;
}

export function changesOf(OPS: Pdfjs['OPS']): Changes {
  const cut: Change = (_, { clips }) => ({ clips: clips + 1 });
  const changes = new Map<number, Change>([
    [OPS.setDash, ([pattern]) => dashed(pattern)],
    [OPS.setFont, ([name]) => ({ font: String(name) })],
    [OPS.setTextRenderingMode, ([mode]) => ({ mode: Number(mode) })],
    [OPS.setGState, ([entries]) => (Array.isArray(entries) ? stateOf(new Map(entries as [string, unknown][])) : null)],
    [
      OPS.beginGroup,
      ([group]) => ({ masked: false, knockout: (Object(group) as { knockout?: unknown }).knockout === true }),
    ],
    [OPS.setFillColorN, (args) => ({ fill: paintOf(args) })],
    [OPS.setStrokeColorN, (args) => ({ stroke: paintOf(args) })],
    [OPS.setFillRGBColor, () => ({ fill: null })],
    [OPS.setFillTransparent, () => ({ fill: null })],
    [OPS.setStrokeRGBColor, () => ({ stroke: null })],
    [OPS.setStrokeTransparent, () => ({ stroke: null })],
    [OPS.clip, cut],
    [OPS.eoClip, cut],
    [OPS.setCharWidthAndBounds, cut],
    [OPS.endText, (args, before) => (before.mode >= ADDS_TO_CLIP ? cut(args, before) : null)],
  ]);
  return { OPS, changes };
}

/** From this mode on letters are cut out together when their text ends. */
const ADDS_TO_CLIP = 4;

/** A canvas ignores a pattern that makes no sense. */
function dashed(pattern: unknown): Partial<State> | null {
  const dash = dashOf(pattern);
  return dash === null ? null : { dash };
}

function stateOf(entries: ReadonlyMap<string, unknown>): Partial<State> {
  const [dash, font] = [entries.get('D'), entries.get('Font')];
  return {
    ...(Array.isArray(dash) && dashed(dash[0])),
    ...(Array.isArray(font) && { font: String(font[0]) }),
    ...(entries.has('SMask') && { masked: Boolean(entries.get('SMask')) }),
  };
}

/** Of `["TilingPattern", color, operators, matrix, box, …]` or `["Shading", name, …]`. */
function paintOf([kind, name, operators, matrix, box]: Arguments): Paint {
  if (kind !== 'TilingPattern') return String(name);
  return isOperators(operators) ? { operators, area: areaOf(box) * stretchOf(matrix) } : null;
}

const areaOf = (box: unknown): number => {
  const [left = 0, top = 0, right = 0, bottom = 0] = numbersOf(box);
  return Math.abs((right - left) * (bottom - top));
};

const stretchOf = (matrix: unknown): number => {
  const [a = 1, b = 0, c = 0, d = 1] = numbersOf(matrix);
  return Math.abs(a * d - b * c);
};

const numbersOf = (value: unknown): readonly number[] =>
  Array.isArray(value) || ArrayBuffer.isView(value) ? Array.from(value as ArrayLike<unknown>, Number) : [];

export const isOperators = (value: unknown): value is Operators =>
  typeof value === 'object' && value !== null && 'fnArray' in value && 'argsArray' in value;
