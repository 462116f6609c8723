import { inkBounds, type InkPoint, type Stroke } from '../../model/ink.js';
import type { Coverage } from './png.js';

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Draws strokes with a round pen, cut to the ink: the same curves as `toSvg`, `scale` pixels for each unit of the strokes.
 * Null where there is no ink.
 */
export function drawStrokes(strokes: readonly Stroke[], penWidth: number, scale: number): Coverage | null {
  const bounds = inkBounds(strokes, penWidth);
  if (!bounds) return null;
  const width = Math.max(1, Math.ceil(bounds.width * scale));
  const height = Math.max(1, Math.ceil(bounds.height * scale));
  const coverage: Coverage = { width, height, ink: new Uint8Array(width * height) };
  const radius = (penWidth * scale) / 2;
  const place = ({ x, y }: InkPoint): Point => ({ x: (x - bounds.x) * scale, y: (y - bounds.y) * scale });
  for (const stroke of strokes) {
    const line = flattened(stroke.map(place));
    line.forEach((point, index) => {
      drawSegment(coverage, line[index - 1] ?? point, point, radius);
    });
  }
  return coverage;
}

/** Quadratic curves from midpoint to midpoint as short straight pieces. */
function flattened(points: readonly Point[]): readonly Point[] {
  const last = points.at(-1);
  if (!last || points.length < 3) return points;
  const line = points.slice(0, 1);
  points.slice(1, -1).forEach((handle, index) => {
    const from = line.at(-1) ?? handle;
    const next = points[index + 2] ?? handle;
    const to = index === points.length - 3 ? last : middle(handle, next);
    line.push(...curve(from, handle, to));
  });
  return line;
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** Pixels that a piece of a curve may be long: too short to be seen as straight. */
const PIECE = 4;

function curve(from: Point, handle: Point, to: Point): Point[] {
  const length = Math.hypot(handle.x - from.x, handle.y - from.y) + Math.hypot(to.x - handle.x, to.y - handle.y);
  const pieces = Math.max(1, Math.min(64, Math.ceil(length / PIECE)));
  return Array.from({ length: pieces }, (_, index) => {
    const t = (index + 1) / pieces;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return { x: a * from.x + b * handle.x + c * to.x, y: a * from.y + b * handle.y + c * to.y };
  });
}

/** Inks every pixel by how far its centre lies inside the pen's path from `a` to `b`. */
function drawSegment({ width, height, ink }: Coverage, a: Point, b: Point, radius: number): void {
  const reach = radius + 0.5;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const squared = dx * dx + dy * dy;
  const right = Math.min(width - 1, Math.ceil(Math.max(a.x, b.x) + reach));
  const bottom = Math.min(height - 1, Math.ceil(Math.max(a.y, b.y) + reach));
  for (let y = Math.max(0, Math.floor(Math.min(a.y, b.y) - reach)); y <= bottom; y += 1) {
    for (let x = Math.max(0, Math.floor(Math.min(a.x, b.x) - reach)); x <= right; x += 1) {
      // The way from the nearest point between `a` and `b`.
      const fromX = x + 0.5 - a.x;
      const fromY = y + 0.5 - a.y;
      const along = squared === 0 ? 0 : Math.max(0, Math.min(1, (fromX * dx + fromY * dy) / squared));
      const distance = (fromX - along * dx) ** 2 + (fromY - along * dy) ** 2;
      if (distance >= reach * reach) continue;
      const amount = Math.min(255, Math.round(255 * (reach - Math.sqrt(distance))));
      const at = y * width + x;
      if (amount > (ink[at] ?? 0)) ink[at] = amount;
    }
  }
}
