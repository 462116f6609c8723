import type { PDFPageProxy } from './pdfjs.js';

/** A page as displayed: after /Rotate, inside CropBox and MediaBox, UserUnit counted in. */
export interface PageSize {
  /** Points (1/72 inch). */
  readonly width: number;
  readonly height: number;
  /** The page's /UserUnit: points a unit of its own coordinates. */
  readonly userUnit: number;
}

/** No sheet is longer (70 m, the largest that Acrobat makes is 381 km, in jest): bounds what hostile boxes ask for. */
const MAX_POINTS = 200_000;

/** The displayed size of a page; whatever its boxes say, from 1 to 200,000 points each way. */
export function displayedSize(page: PDFPageProxy): PageSize {
  const { width, height } = page.getViewport({ scale: 1 });
  return { width: bounded(width), height: bounded(height), userUnit: page.userUnit };
}

const bounded = (points: number): number => (Number.isFinite(points) ? Math.min(Math.max(points, 1), MAX_POINTS) : 1);
