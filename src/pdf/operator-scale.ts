import { meshWeight } from './mesh-weight.js';
import { dashOf, pathWeight } from './path-weight.js';
import type { Pdfjs } from './pdfjs.js';

export type Arguments = readonly unknown[];

/** Operators as pdf.js has read them so far, each with arguments of its own shape. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (Arguments | null)[];
}

/** The fonts and shadings that a page's operators name: of pdf.js' page, what all pages share and what is its own. */
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
/** The canvas of a tile, besides what is drawn on it. */
const TILE = 100;
/** The state that is saved around a letter that is a drawing, besides the drawing. */
const DRAWN_LETTER = 5;
/** More areas than anybody needs to cut out of one another; of those after them each weighs as much again for each before it. */
const CLIPS = 100;
/** Tiles of tiles and letters of letters are not drawn as deep as this by anybody who means well. */
const DEEPEST = 20;

/** What areas or lines are painted with: null for a colour, the operators of a tile, the name of a shading. */
type Paint = Operators | string | null;

/** What of the graphics state makes a difference. */
interface State {
  /** Points from one dash to the next; infinitely many for a solid line. */
  readonly dash: number;
  readonly font: string;
  readonly fill: Paint;
  readonly stroke: Paint;
  /** How many areas have been cut out of one another, in which alone something is painted. */
  readonly clips: number;
}

/** At the beginning of a page, an annotation, a tile. */
const PLAIN: State = { dash: Infinity, font: '', fill: null, stroke: null, clips: 0 };

/** Weighs operators one after another. A letter, a corner and a dash weigh about one each. */
export class OperatorScale {
  readonly #terms: Terms;
  readonly #kept: Kept;
  readonly #depth: number;
  #state: State;
  readonly #saved: State[] = [];

  constructor(terms: Terms, kept: Kept, state = PLAIN, depth = 0) {
    this.#terms = terms;
    this.#kept = kept;
    this.#state = state;
    this.#depth = depth;
  }

  /** Takes over what an operator changes for those after it. */
  follow(operator: number, args: Arguments): void {
    const { OPS, saves, restores, changes } = this.#terms;
    if (saves.has(operator)) this.#saved.push(this.#state);
    else if (restores.has(operator)) this.#state = this.#saved.pop() ?? PLAIN;
    else if (operator === OPS.beginAnnotation) this.#state = PLAIN;
    else {
      const change = changes.get(operator)?.(args, this.#state);
      if (change) this.#state = { ...this.#state, ...change };
    }
  }

  /** What an operator weighs by itself. */
  outer(operator: number, args: Arguments): number {
    const { OPS, strokes } = this.#terms;
    switch (operator) {
      case OPS.constructPath:
        return pathWeight(args[1], strokes.has(Number(args[0])) ? this.#state.dash : Infinity);
      case OPS.showText:
        return Array.isArray(args[0]) ? args[0].length : 1;
      case OPS.beginGroup:
      case OPS.shadingFill:
        return AREA;
      case OPS.clip:
      case OPS.eoClip:
        return this.#state.clips > CLIPS ? CLIPS * this.#state.clips : 1;
      default:
        return 1;
    }
  }

  /**
   * What is drawn for an operator besides: tiles, meshes, letters that are drawings. To be asked when the operator is about to
   * be drawn, because what it names is there by then.
   * @param most From where on it does not matter how much more it is.
   */
  inner(operator: number, args: Arguments, most: number): number {
    const { OPS, fills, strokes, masks } = this.#terms;
    const { fill, stroke } = this.#state;
    switch (operator) {
      case OPS.constructPath: {
        const filled = fills.has(Number(args[0])) ? this.#paint(fill, most) : 0;
        return filled + (strokes.has(Number(args[0])) ? this.#paint(stroke, most - filled) : 0);
      }
      case OPS.showText: {
        const painted = this.#paint(fill, most) + this.#paint(stroke, most);
        return painted + this.#letters(args[0], most - painted);
      }
      case OPS.shadingFill:
        return this.#shading(args[0], most);
      default:
        return masks.has(operator) ? this.#paint(fill, most) * (Array.isArray(args[0]) ? args[0].length : 1) : 0;
    }
  }

  #paint(paint: Paint, most: number): number {
    if (paint === null) return 0;
    if (typeof paint === 'string') return AREA + this.#shading(paint, most - AREA);
    return TILE + this.#drawing(paint, PLAIN, most - TILE);
  }

  #shading(name: unknown, most: number): number {
    return meshWeight(this.#find(String(name)), AREA, most);
  }

  #letters(glyphs: unknown, most: number): number {
    const { charProcOperatorList: drawings } = Object(this.#find(this.#state.font)) as {
      charProcOperatorList?: unknown;
    };
    if (!(drawings instanceof Map) || !Array.isArray(glyphs)) return 0;
    let weight = 0;
    for (const glyph of glyphs) {
      const drawing: unknown = drawings.get((Object(glyph) as { operatorListId?: unknown }).operatorListId);
      if (isOperators(drawing)) weight += DRAWN_LETTER + this.#drawing(drawing, this.#state, most - weight);
      if (weight > most) break;
    }
    return weight;
  }

  #drawing({ fnArray, argsArray }: Operators, state: State, most: number): number {
    if (this.#depth >= DEEPEST) return Infinity;
    const scale = new OperatorScale(this.#terms, this.#kept, state, this.#depth + 1);
    let weight = 0;
    for (let at = 0; at < fnArray.length && weight <= most; at += 1) {
      const [operator, args] = [fnArray[at] ?? -1, argsArray[at] ?? []];
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

type Change = (args: Arguments, before: State) => Partial<State> | null;

const cut: Change = (_, { clips }) => ({ clips: clips + 1 });

/** pdf.js' operators by what they mean here. */
export interface Terms {
  readonly OPS: Pdfjs['OPS'];
  readonly saves: ReadonlySet<number>;
  readonly restores: ReadonlySet<number>;
  /** What `constructPath` does with its path. */
  readonly fills: ReadonlySet<number>;
  readonly strokes: ReadonlySet<number>;
  /** Pictures through which something is painted. */
  readonly masks: ReadonlySet<number>;
  readonly changes: ReadonlyMap<number, Change>;
}

export function termsOf(OPS: Pdfjs['OPS']): Terms {
  const both = [OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke];
  return {
    OPS,
    saves: new Set([OPS.save, OPS.paintFormXObjectBegin, OPS.beginGroup]),
    restores: new Set([OPS.restore, OPS.paintFormXObjectEnd, OPS.endGroup]),
    fills: new Set([OPS.fill, OPS.eoFill, ...both]),
    strokes: new Set([OPS.stroke, OPS.closeStroke, ...both]),
    masks: new Set([OPS.paintImageMaskXObject, OPS.paintImageMaskXObjectRepeat, OPS.paintImageMaskXObjectGroup]),
    changes: new Map<number, Change>([
      [OPS.clip, cut],
      [OPS.eoClip, cut],
      [OPS.setDash, ([pattern]) => ({ dash: dashOf(pattern) })],
      [OPS.setFont, ([name]) => ({ font: String(name) })],
      [OPS.setGState, ([changes]) => changesOf(changes)],
      [OPS.setFillColorN, (args) => ({ fill: paintOf(args) })],
      [OPS.setStrokeColorN, (args) => ({ stroke: paintOf(args) })],
      [OPS.setFillRGBColor, () => ({ fill: null })],
      [OPS.setFillTransparent, () => ({ fill: null })],
      [OPS.setStrokeRGBColor, () => ({ stroke: null })],
      [OPS.setStrokeTransparent, () => ({ stroke: null })],
    ]),
  };
}

/** Of `["TilingPattern", color, operators, …]` or `["Shading", name, …]`. */
function paintOf([kind, name, operators]: Arguments): Paint {
  if (kind !== 'TilingPattern') return String(name);
  return isOperators(operators) ? operators : null;
}

/** The dashes and the font that a graphics state sets, if it does. */
function changesOf(changes: unknown): Partial<State> | null {
  if (!Array.isArray(changes)) return null;
  const set = new Map(changes as [string, unknown][]);
  const [dash, font] = [set.get('D'), set.get('Font')];
  return {
    ...(Array.isArray(dash) && { dash: dashOf(dash[0]) }),
    ...(Array.isArray(font) && { font: String(font[0]) }),
  };
}

const isOperators = (value: unknown): value is Operators =>
  typeof value === 'object' && value !== null && 'fnArray' in value && 'argsArray' in value;
