import { isColor } from './color.js';
import { type InkBounds, inkBounds, type InkPoint, readStrokes, type Stroke } from './ink.js';

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

/** Quadratic curves from midpoint to midpoint, the points themselves as their handles: smooth, and cheap to make. */
function pathOf(stroke: Stroke, box: InkBounds, scale: number): string {
  const at = ({ x, y }: InkPoint): string => `${short((x - box.x) * scale)} ${short((y - box.y) * scale)}`;
  const [first, second] = stroke;
  if (!first) return '';
  if (!second || stroke.length === 2) return `M${at(first)}L${at(second ?? first)}`;
  const curves = stroke.slice(1, -1).map((handle, index) => {
    const next = stroke[index + 2] ?? handle;
    const end = index === stroke.length - 3 ? next : { x: (handle.x + next.x) / 2, y: (handle.y + next.y) / 2 };
    return `Q${at(handle)} ${at(end)}`;
  });
  return `M${at(first)}${curves.join('')}`;
}

/** A tenth of a unit is finer than any screen or printer shows. */
function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}
