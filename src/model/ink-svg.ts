import { isColor } from './color.js';
import { type InkBounds, inkBounds, readStrokes, type Stroke } from './ink.js';

export interface InkStyle {
  /** A name, `#rgb` or `#rrggbb`; anything else is drawn in black. */
  readonly color: string;
  /** In the strokes' own unit. */
  readonly penWidth: number;
}

const THINNEST = 1e-6;
const THICKEST = 1e6;

/** The longer side of the SVG, in its user units and pixels. */
const SVG_SIDE = 1_000;

/**
 * The strokes as an SVG document of their own, cut to the ink, its longer side 1,000: one smooth path a stroke, a dot for
 * a stroke of one point. '' where there is no ink or the strokes are none.
 */
export function toSvg(strokes: readonly Stroke[], { color, penWidth }: InkStyle): string {
  const ink = readStrokes(strokes) ?? [];
  const pen = penWidth >= THINNEST && penWidth <= THICKEST ? penWidth : 1;
  const box = inkBounds(ink, pen);
  if (!box) return '';
  const scale = SVG_SIDE / Math.max(box.width, box.height);
  const size = `${short(box.width * scale)} ${short(box.height * scale)}`;
  const [width = '', height = ''] = size.split(' ');
  const paths = ink.map((stroke) => `<path d="${pathOf(stroke, box, scale)}"/>`).join('');
  const line = `fill="none" stroke="${isColor(color) ? color : 'black'}" stroke-width="${short(pen * scale)}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${size}">` +
    `<g ${line} stroke-linecap="round" stroke-linejoin="round">${paths}</g></svg>`
  );
}

/**
 * Quadratic curves from midpoint to midpoint, the points themselves as their handles: smooth, and cheap to make. Each handle
 * is the one before mirrored at the middle between them, which is what `t` means: so a point costs one pair of small
 * numbers. Points lie on even tenths, so that the middles are tenths and no error adds up.
 */
function pathOf(stroke: Stroke, box: InkBounds, scale: number): string {
  const points = stroke.map(({ x, y }): Tenths => [even((x - box.x) * scale), even((y - box.y) * scale)]);
  const [first, second] = points;
  if (!first) return '';
  if (!second || points.length === 2) return `M${pair(first)}L${pair(second ?? first)}`;
  const ends = points.slice(1, -1).map((handle, index): Tenths => {
    const next = points[index + 2] ?? handle;
    return index === points.length - 3 ? next : [(handle[0] + next[0]) / 2, (handle[1] + next[1]) / 2];
  });
  const [start = first, ...rest] = ends;
  const smooth = rest.map((end, index) => `t${pair(minus(end, ends[index] ?? start))}`);
  return `M${pair(first)}q${pair(minus(second, first))} ${pair(minus(start, first))}${smooth.join('')}`;
}

/** A place in tenths of a unit, all of them whole numbers. */
type Tenths = readonly [x: number, y: number];

const even = (value: number): number => Math.round(value * 5) * 2;

const minus = ([x, y]: Tenths, [fromX, fromY]: Tenths): Tenths => [x - fromX, y - fromY];

const pair = ([x, y]: Tenths): string => `${short(x / 10)}${y < 0 ? '' : ' '}${short(y / 10)}`;

/** A tenth of a unit is finer than any screen or printer shows. */
function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}
