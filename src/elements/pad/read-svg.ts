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
  const strokes = [...svg.matchAll(/<path d="([MLQ\d. -]+)"\/>/g)].map(([, path = '']) => readStroke(path, scale));
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

/** `M p0 Q p1 middle Q p2 middle … Q p(n-1) pn`, `M p0 L p1`, or `M p0 L p0` for a dot. */
function readStroke(path: string, scale: number): Stroke {
  const commands = [...path.matchAll(/[MLQ][^MLQ]*/g)].map(([command]) => points(command, scale));
  const last = commands.at(-1)?.at(-1);
  const handles = commands.flatMap(([first]) => first ?? []);
  if (!last) return [];
  if (path.includes('Q')) return [...handles, last];
  return handles[0]?.x === last.x && handles[0].y === last.y ? [last] : handles;
}

function points(command: string, scale: number): readonly InkPoint[] {
  const numbers = (command.match(/-?\d+(?:\.\d+)?/g) ?? []).map((number) => Number(number) * scale);
  return numbers.flatMap((x, index) => {
    const y = numbers[index + 1];
    return index % 2 === 0 && y !== undefined ? [{ x, y }] : [];
  });
}
