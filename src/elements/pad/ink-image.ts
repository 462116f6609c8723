import { makeDataUrl } from '../../model/data-url.js';
import { inkBounds } from '../../model/ink.js';
import { toSvg } from '../../model/ink-svg.js';
import type { Drawing } from './drawing.js';
import type { PadValue } from './pad-value.js';
import { hexColor } from './pen-color.js';
import { inkPng, type Rgb } from './png.js';
import { drawStrokes } from './raster.js';

/** Pixels of the picture for each CSS px of the drawing: sharp in print at the size of a field. */
const SCALE = 2;

/** Pixels of its longer side at most, however large the pad is. */
const LONGEST_SIDE = 1_600;

/** Bytes of the picture at most: ten signatures must not make a form heavy. */
const MOST_BYTES = 40_000;

/** A drawing as a value: vectors and picture, both made from its points and cut to the ink. Null without ink. */
export function drawnValue({ strokes, penWidth }: Drawing, color: Rgb): PadValue | null {
  const bounds = inkBounds(strokes, penWidth);
  if (!bounds) return null;
  let scale = Math.min(SCALE, LONGEST_SIDE / Math.max(bounds.width, bounds.height));
  for (;;) {
    const coverage = drawStrokes(strokes, penWidth, scale);
    if (!coverage) return null;
    const png = inkPng(coverage, color);
    if (png.length <= MOST_BYTES) {
      return Object.freeze({
        kind: 'drawn',
        image: makeDataUrl(png, 'image/png'),
        svg: toSvg(strokes, { color: hexColor(color), penWidth }),
        width: tenths(coverage.width / scale),
        height: tenths(coverage.height / scale),
      });
    }
    // The edges of lines make the bytes, and they grow with the scale.
    scale *= (MOST_BYTES / png.length) * 0.95;
  }
}

function tenths(length: number): number {
  return Math.round(length * 10) / 10;
}
