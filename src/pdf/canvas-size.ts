import type { PageSize } from './page-size.js';

/** No canvas has more than 16.7 million pixels (CONTRACT 3.2; iOS' limit is 2²⁴): a little less, for sides are rounded. */
export const MAX_CANVAS_PIXELS = 16_690_000;
/** The longest side that every engine can draw. */
const MAX_CANVAS_SIDE = 16_384;

export interface CanvasSize {
  /** Device pixels, at least 1. */
  readonly width: number;
  readonly height: number;
  /** Device pixels a point: what was asked for, or as much of it as fits a canvas. */
  readonly scale: number;
}

/** The canvas for a page at `scale` device pixels a point, or for as much of that as `maxPixels` are. */
export function canvasSize(
  { width, height }: Omit<PageSize, 'userUnit'>,
  scale: number,
  maxPixels = MAX_CANVAS_PIXELS,
): CanvasSize {
  const fits = Math.min(
    scale,
    Math.sqrt(Math.min(maxPixels, MAX_CANVAS_PIXELS) / (width * height)),
    MAX_CANVAS_SIDE / Math.max(width, height),
  );
  return { width: pixels(width * fits), height: pixels(height * fits), scale: fits };
}

const pixels = (length: number): number => Math.min(Math.max(Math.round(length), 1), MAX_CANVAS_SIDE);
