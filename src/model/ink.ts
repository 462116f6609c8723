export interface InkPoint {
  readonly x: number;
  readonly y: number;
  /** Milliseconds. */
  readonly time?: number;
  /** 0 to 1. */
  readonly pressure?: number;
}

/** One line of the pen, in any unit: a pad's pixels or fractions of it. The y axis points down. */
export type Stroke = readonly InkPoint[];

/** More points than a long signature has; a drawing with more is thinned out. */
const MOST_POINTS = 10_000;

/** Of more points than this only every second, third, … is looked at; more strokes are refused. */
const READ_POINTS = 100_000;

const FARTHEST = 1_000_000;

/**
 * Strokes from outside as own, plain ones of at most `most` points; null where they are no strokes: not lists of points,
 * NaN or infinite positions, times before 0, pressure beyond 0 to 1.
 */
export function readStrokes(raw: unknown, most = MOST_POINTS): readonly Stroke[] | null {
  if (!Array.isArray(raw) || raw.length > READ_POINTS) return null;
  const lines: readonly unknown[][] = raw.filter((line) => Array.isArray(line));
  if (lines.length < raw.length) return null;
  const every = Math.ceil(lines.reduce((sum, line) => sum + line.length, 0) / READ_POINTS);
  const strokes: Stroke[] = [];
  for (const line of lines) {
    const stroke = readStroke(line, every);
    if (!stroke) return null;
    if (stroke.length > 0) strokes.push(stroke);
  }
  return thin(strokes, most);
}

/** Reads the first point, then one in so `many`, and the last. */
function readStroke(line: readonly unknown[], many: number): Stroke | null {
  const points: InkPoint[] = [];
  for (let index = 0; index < line.length; index += Math.max(1, Math.min(many, line.length - 1 - index))) {
    const point = readPoint(line[index]);
    if (!point) return null;
    points.push(point);
  }
  return points;
}

function readPoint(raw: unknown): InkPoint | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { x, y, time, pressure } = raw as Readonly<Record<string, unknown>>;
  if (!isBetween(x, -FARTHEST, FARTHEST) || !isBetween(y, -FARTHEST, FARTHEST)) return null;
  if (time !== undefined && !isBetween(time, 0, Number.MAX_VALUE)) return null;
  if (pressure !== undefined && !isBetween(pressure, 0, 1)) return null;
  return { x, y, ...(time !== undefined && { time }), ...(pressure !== undefined && { pressure }) };
}

function isBetween(value: unknown, low: number, high: number): value is number {
  return typeof value === 'number' && value >= low && value <= high;
}

/** Leaves out points that stand close to the one before them, until at most `most` are left; ends of strokes stay. */
function thin(strokes: readonly Stroke[], most: number): readonly Stroke[] {
  const box = inkBounds(strokes, 0);
  const extent = box ? Math.max(box.width, box.height) : 0;
  let result = strokes;
  for (let step = 1 / 4096; step <= 2 && count(result) > most; step *= 2) {
    const distance = step * extent;
    result = strokes.map((stroke) => spaced(stroke, distance));
  }
  // Only first and last points are left by now: this many lines nobody drew.
  return count(result) > most ? result.slice(0, Math.floor(most / 2)) : result;
}

function count(strokes: readonly Stroke[]): number {
  return strokes.reduce((sum, stroke) => sum + stroke.length, 0);
}

function spaced(stroke: Stroke, distance: number): Stroke {
  let kept = stroke[0];
  return stroke.filter((point, index) => {
    const keep = index === 0 || index === stroke.length - 1 || !kept || far(kept, point, distance);
    if (keep) kept = point;
    return keep;
  });
}

function far(a: InkPoint, b: InkPoint, distance: number): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) > distance;
}

export interface InkBounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The box around all ink, drawn with a round pen of the given width; null where there is none. */
export function inkBounds(strokes: readonly Stroke[], penWidth: number): InkBounds | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const stroke of strokes) {
    for (const { x, y } of stroke) {
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    }
  }
  if (left === Infinity) return null;
  return {
    x: left - penWidth / 2,
    y: top - penWidth / 2,
    width: right - left + penWidth,
    height: bottom - top + penWidth,
  };
}

/**
 * Whether the ink is no more than a dot, or nothing: neither as wide nor as high as `least`, in the strokes' own unit.
 * The default suits fractions of a pad. A single straight line is not too small: some people sign so.
 */
export function isTooSmall(strokes: readonly Stroke[], least = 0.02): boolean {
  const box = inkBounds(strokes, 0);
  return !box || Math.max(box.width, box.height) < least;
}
