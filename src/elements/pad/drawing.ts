import { isTooSmall, type InkPoint, type Stroke } from '../../model/ink.js';

/** A place to draw on, in CSS px. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

/**
 * What was drawn, in the pixels of the box in which it began. Shown in a box of another size it is fitted into it, so that
 * no resize, rotation or zoom changes or loses any of it.
 */
export interface Drawing {
  readonly box: Box;
  readonly strokes: readonly Stroke[];
  /** In the pixels of `box`. */
  readonly penWidth: number;
}

/** A pen as wide as a felt tip on paper of this size. */
const PEN_WIDTH = 2.5;

/** Less of the box's width than this is a dot: a slip of the finger, most of the time. */
const LEAST = 0.025;

/** The parts of a stroke that lie inside the box: what the pen does outside of it is not seen, so it does not count. */
export function insideRuns(stroke: Stroke, { width, height }: Box): readonly Stroke[] {
  const runs: InkPoint[][] = [[]];
  for (const point of stroke) {
    if (point.x >= 0 && point.y >= 0 && point.x <= width && point.y <= height) runs.at(-1)?.push({ ...point });
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** The drawing with one more stroke, which was drawn while it was shown in `box`. */
export function withStroke(drawing: Drawing | null, stroke: Stroke, box: Box): Drawing {
  if (!drawing) return { box, strokes: [stroke], penWidth: PEN_WIDTH };
  const { scale, x, y } = fit(drawing, box);
  const own = stroke.map((point) => ({ ...point, x: (point.x - x) / scale, y: (point.y - y) / scale }));
  return { ...drawing, strokes: [...drawing.strokes, own] };
}

/** The drawing without its last stroke; null when that was the only one. */
export function withoutLastStroke(drawing: Drawing): Drawing | null {
  return drawing.strokes.length > 1 ? { ...drawing, strokes: drawing.strokes.slice(0, -1) } : null;
}

/** The strokes and the pen as they are shown in a box. */
export function shownIn(drawing: Drawing | null, box: Box): Pick<Drawing, 'strokes' | 'penWidth'> {
  if (!drawing) return { strokes: [], penWidth: PEN_WIDTH };
  const { scale, x, y } = fit(drawing, box);
  const place = (point: InkPoint): InkPoint => ({ ...point, x: point.x * scale + x, y: point.y * scale + y });
  return { strokes: drawing.strokes.map((stroke) => stroke.map(place)), penWidth: drawing.penWidth * scale };
}

/** Whether the drawing is hardly more than a dot. */
export function isDot({ strokes, box }: Drawing): boolean {
  return isTooSmall(strokes, box.width * LEAST);
}

/** As large as the box allows, in its middle. */
function fit({ box: own }: Drawing, box: Box): { readonly scale: number; readonly x: number; readonly y: number } {
  const scale = Math.min(box.width / own.width, box.height / own.height);
  return { scale, x: (box.width - own.width * scale) / 2, y: (box.height - own.height * scale) / 2 };
}
