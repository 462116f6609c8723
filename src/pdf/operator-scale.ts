import {
  changesOf,
  DrawingState,
  isOperators,
  operatorAt,
  type Arguments,
  type Changes,
  type Operators,
  type Paint,
} from './drawing-state.js';
import { meshWeight } from './mesh-weight.js';
import { pathWeight } from './path-weight.js';
import type { Pdfjs } from './pdfjs.js';

/** The fonts, shadings and pictures that a page's operators name: of pdf.js' page, what all pages share and what is its own. */
export interface Kept {
  readonly commonObjs: Keep;
  readonly objs: Keep;
}

interface Keep {
  has(name: string): boolean;
  get(name: string): unknown;
}

/** A group that is blended with what is under it, or a gradient: all of its pixels are calculated. */
const AREA = 500;
/** Points² that are as much as that. */
const PAGE = 612 * 792;
/** pdf.js makes the canvas of a tile as large as 18 pages and no larger. */
const MOST_PAGES = 18;
/** The canvas of a tile, however small, besides what is drawn on it. */
const TILE = 100;
/** The state that is saved around a letter that is a drawing, besides the drawing. */
const DRAWN_LETTER = 5;
/** Points around a letter, at the sizes in which pdf.js has a browser draw it before it is scaled: what its dashes lie on. */
const OUTLINE = 500;
/** Pixels of a picture that are as much as a letter. */
const PIXELS = 10_000;
/** More areas than anybody needs to cut out of one another; of those after them each weighs as much again for each before it. */
const CLIPS = 100;
/** Tiles of tiles and letters of letters are not drawn as deep as this by anybody who means well. */
const DEEPEST = 20;

/** Weighs operators one after another. A letter, a corner and a dash weigh about one each, and nothing weighs nothing. */
export class OperatorScale {
  readonly #terms: Terms;
  readonly #kept: Kept;
  readonly #state: DrawingState;
  readonly #depth: number;

  constructor(terms: Terms, kept: Kept, state = new DrawingState(), depth = 0) {
    this.#terms = terms;
    this.#kept = kept;
    this.#state = state;
    this.#depth = depth;
  }

  /** To be told of each operator before it is weighed. */
  follow(operator: number, args: Arguments): void {
    this.#state.follow(this.#terms, operator, args);
  }

  /** What an operator weighs by itself. */
  outer(operator: number, args: Arguments): number {
    const { OPS, strokes } = this.#terms;
    const { dash, clips } = this.#state.now;
    switch (operator) {
      case OPS.constructPath:
        return pathWeight(args[1], strokes.has(Number(args[0])) ? dash : Infinity);
      case OPS.showText:
        return Math.max(1, lengthOf(args[0])) * (1 + (this.#strokesText ? OUTLINE / dash : 0));
      case OPS.beginGroup:
      case OPS.shadingFill:
        return AREA;
      case OPS.clip:
      case OPS.eoClip:
      case OPS.endText:
      case OPS.setCharWidthAndBounds:
        return clips > CLIPS ? CLIPS * clips : 1;
      // Lists of dashes can be of any length.
      case OPS.setDash:
        return Math.max(1, lengthOf(args[0]) / 3);
      case OPS.setGState:
        return Math.max(1, sizeOf(args[0]) / 3);
      default:
        return 1;
    }
  }

  /**
   * What is drawn for an operator besides: tiles, meshes, pictures, letters that are drawings. To be asked when the operator is
   * about to be drawn, because what it names is there by then.
   * @param most From where on it does not matter how much more it is.
   */
  inner(operator: number, args: Arguments, most: number): number {
    const { OPS, fills, strokes } = this.#terms;
    switch (operator) {
      case OPS.constructPath:
        return this.#painted(fills.has(Number(args[0])), strokes.has(Number(args[0])), most);
      case OPS.showText:
        return this.#composed + this.#text(args[0], most);
      case OPS.shadingFill:
        return this.#composed + this.#shading(args[0], most);
      default:
        return this.#pictures(operator, args, most);
    }
  }

  get #fillsText(): boolean {
    return [0, 2].includes(this.#state.now.mode % 4);
  }

  get #strokesText(): boolean {
    return [1, 2].includes(this.#state.now.mode % 4);
  }

  get #composed(): number {
    const { masked, knockout } = this.#state.now;
    return masked || knockout ? AREA : 0;
  }

  #painted(fills: boolean, strokes: boolean, most: number): number {
    const { fill, stroke } = this.#state.now;
    const filled = fills ? this.#paint(fill, most) : 0;
    return filled + (strokes ? this.#paint(stroke, most - filled) : 0);
  }

  #paint(paint: Paint, most: number): number {
    if (paint === null) return 0;
    if (typeof paint === 'string') return AREA + this.#shading(paint, most - AREA);
    const pages = paint.area / PAGE;
    const canvas = TILE + AREA * (pages < MOST_PAGES ? pages : MOST_PAGES);
    return canvas + this.#drawing(paint.operators, new DrawingState(), most - canvas);
  }

  #shading(name: unknown, most: number): number {
    return meshWeight(this.#find(String(name)), most);
  }

  #text(glyphs: unknown, most: number): number {
    const { charProcOperatorList: drawings, missingFile } = Object(this.#find(this.#state.now.font)) as Font;
    if (drawings instanceof Map) return this.#letters(drawings, glyphs, most);
    const painted = this.#painted(this.#fillsText, this.#strokesText, most);
    // For letters of other widths than they should have pdf.js paints it anew.
    return painted * (missingFile === true ? Math.max(1, lengthOf(glyphs)) : 1);
  }

  #letters(drawings: ReadonlyMap<unknown, unknown>, glyphs: unknown, most: number): number {
    let weight = 0;
    for (const glyph of Array.isArray(glyphs) ? glyphs : []) {
      const drawing = drawings.get((Object(glyph) as { operatorListId?: unknown }).operatorListId);
      if (isOperators(drawing)) weight += DRAWN_LETTER + this.#drawing(drawing, this.#state.copy(), most - weight);
      if (weight > most) break;
    }
    return weight;
  }

  #pictures(operator: number, args: Arguments, most: number): number {
    const { pictures, masks } = this.#terms;
    const count = pictures.get(operator)?.(args) ?? 0;
    if (count === 0) return 0;
    // Of a group each is a picture of its own, else there is one, drawn more than once.
    const group: readonly unknown[] | null = Array.isArray(args[0]) ? args[0] : null;
    const pixels = group ? group.reduce<number>((sum, one) => sum + pixelsOf(one), 0) : count * this.#pixels(args[0]);
    const painted = masks.has(operator) ? this.#paint(this.#state.now.fill, most) * (group?.length ?? 1) : 0;
    return this.#composed + count + pixels / PIXELS + painted;
  }

  /** Of a picture, or of the one with this name. */
  #pixels(picture: unknown): number {
    return pixelsOf(typeof picture === 'string' ? this.#find(picture) : picture);
  }

  #drawing(operators: Operators, state: DrawingState, most: number): number {
    if (this.#depth >= DEEPEST) return Infinity;
    const scale = new OperatorScale(this.#terms, this.#kept, state, this.#depth + 1);
    let weight = 0;
    for (let at = 0; at < operators.fnArray.length && weight <= most; at += 1) {
      const [operator, args] = operatorAt(operators, at);
      scale.follow(operator, args);
      weight += scale.outer(operator, args);
      weight += scale.inner(operator, args, most - weight);
    }
    return weight;
  }

  /** Names of what all pages share begin with `g_`. */
  #find(name: string): unknown {
    const { commonObjs, objs } = this.#kept;
    const keep = name.startsWith('g_') ? commonObjs : objs;
    return keep.has(name) ? keep.get(name) : null;
  }
}

/** Of a font as pdf.js keeps it: the drawings of its letters, if they are that; whether the document does not bring it. */
interface Font {
  readonly charProcOperatorList?: unknown;
  readonly missingFile?: unknown;
}

/** pdf.js' operators by what they draw. */
export interface Terms extends Changes {
  /** What `constructPath` does with its path. */
  readonly fills: ReadonlySet<number>;
  readonly strokes: ReadonlySet<number>;
  /** Operators that draw pictures, with how many they draw. */
  readonly pictures: ReadonlyMap<number, (args: Arguments) => number>;
  /** Pictures through which something is painted. */
  readonly masks: ReadonlySet<number>;
}

export function termsOf(OPS: Pdfjs['OPS']): Terms {
  const both = [OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke];
  return {
    ...changesOf(OPS),
    fills: new Set([OPS.fill, OPS.eoFill, ...both]),
    strokes: new Set([OPS.stroke, OPS.closeStroke, ...both]),
    pictures: new Map<number, (args: Arguments) => number>([
      [OPS.paintImageXObject, () => 1],
      [OPS.paintInlineImageXObject, () => 1],
      [OPS.paintImageMaskXObject, () => 1],
      [OPS.paintImageXObjectRepeat, (args) => lengthOf(args[3]) / 2],
      [OPS.paintImageMaskXObjectRepeat, (args) => lengthOf(args[5]) / 2],
      [OPS.paintInlineImageXObjectGroup, (args) => lengthOf(args[1])],
      [OPS.paintImageMaskXObjectGroup, (args) => lengthOf(args[0])],
    ]),
    masks: new Set([OPS.paintImageMaskXObject, OPS.paintImageMaskXObjectRepeat, OPS.paintImageMaskXObjectGroup]),
  };
}

const lengthOf = (value: unknown): number => {
  const { length } = Object(typeof value === 'string' ? null : value) as { length?: unknown };
  return typeof length === 'number' ? length : 0;
};

/** Of `[["D", [dashes, phase]], …]`: how many lengths and numbers are in it. */
const sizeOf = (entries: unknown): number =>
  Array.isArray(entries)
    ? entries.reduce<number>((sum, entry: readonly [string, unknown]) => sum + 1 + sizeOfDashes(entry), 0)
    : 0;

const sizeOfDashes = ([key, value]: readonly [string, unknown]): number =>
  key === 'D' && Array.isArray(value) ? lengthOf(value[0]) : 0;

function pixelsOf(picture: unknown): number {
  const { width, height } = Object(picture) as { width?: unknown; height?: unknown };
  return typeof width === 'number' && typeof height === 'number' ? width * height : 0;
}
