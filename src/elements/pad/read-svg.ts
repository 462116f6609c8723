import type { InkPoint, Stroke } from '../../model/ink.js';
import type { Box, Drawing } from './drawing.js';

const NUMBER = String.raw`(-?\d+(?:\.\d+)?)`;
const HEAD = new RegExp(
  String.raw`^<svg xmlns="http://www\.w3\.org/2000/svg" width="${NUMBER}" height="${NUMBER}" viewBox="0 0 [\d. ]+">` +
    String.raw`<g fill="none" stroke="[#\w]+" stroke-width="${NUMBER}"`,
);
const LONGEST = 2_000_000;

/**
 * The strokes in an SVG that `toSvg` wrote, so that a drawing that comes back (a draft, the browser's Back) can be undone
 * stroke by stroke. Its curves have the points of the pen as their handles. `size` is the size of the mark, in CSS px.
 * Null for every other SVG, and for sizes that are none.
 */
export function readDrawing(svg: string, size: Box): Drawing | null {
  const head = svg.length <= LONGEST ? HEAD.exec(svg) : null;
  const [svgWidth = 0, svgHeight = 0, svgPen = 0] = head?.slice(1).map(Number) ?? [];
  // By the longer sides, which are the more exact ones.
  const scale = Math.max(size.width, size.height) / Math.max(svgWidth, svgHeight);
  if (!head || !(scale > 0) || !Number.isFinite(scale)) return null;
  const strokes = [...svg.matchAll(/<path d="([MLqt\d. -]+)"\/>/g)].map(([, path = '']) => readStroke(path, scale));
  if (strokes.length === 0 || strokes.some((stroke) => stroke.length === 0)) return null;
  return withMargin({ box: { width: svgWidth * scale, height: svgHeight * scale }, strokes, penWidth: svgPen * scale });
}

/** The SVG is cut to the ink; on the pad there was air around it. */
const MARGIN = 0.15;

function withMargin({ box, strokes, penWidth }: Drawing): Drawing {
  const [dx, dy] = [box.width * MARGIN, box.height * MARGIN];
  return {
    box: { width: box.width + 2 * dx, height: box.height + 2 * dy },
    strokes: strokes.map((stroke) => stroke.map(({ x, y }) => ({ x: x + dx, y: y + dy }))),
    penWidth,
  };
}

/** `M p0 q p1 middle t middle … t pn`, `M p0 L p1`, or `M p0 L p0` for a dot; small letters count from where the pen is. */
function readStroke(path: string, scale: number): Stroke {
  const [start, ...commands] = [...path.matchAll(/[MLqt][^MLqt]*/g)].map(([command]) => command);
  const [first] = places(start ?? '');
  if (!start?.startsWith('M') || !first) return [];
  const points: Place[] = [first];
  let [pen, handle] = [first, first];
  for (const command of commands) {
    const [one, end = one] = places(command);
    if (!one || !end) return [];
    const from = command.startsWith('L') ? { x: 0, y: 0 } : pen;
    if (command.startsWith('t')) handle = { x: 2 * pen.x - handle.x, y: 2 * pen.y - handle.y };
    else handle = { x: from.x + one.x, y: from.y + one.y };
    pen = { x: from.x + end.x, y: from.y + end.y };
    points.push(handle);
  }
  if (/[qt]/.test(path)) points.push(pen);
  const dot = points.length === 2 && pen.x === first.x && pen.y === first.y;
  return (dot ? [first] : points).map(({ x, y }) => ({ x: (x / 10) * scale, y: (y / 10) * scale }));
}

/** In tenths of the SVG's unit: whole numbers, which add up without an error. */
type Place = Pick<InkPoint, 'x' | 'y'>;

function places(command: string): readonly Place[] {
  const numbers = (command.match(/-?\d+(?:\.\d+)?/g) ?? []).map((number) => Math.round(Number(number) * 10));
  return numbers.flatMap((x, index) => {
    const y = numbers[index + 1];
    return index % 2 === 0 && y !== undefined ? [{ x, y }] : [];
  });
}
