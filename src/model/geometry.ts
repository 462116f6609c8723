import type { Area } from './template.js';

/** A rectangle in fractions of the page as displayed, origin top left. */
export type Box = Pick<Area, 'x' | 'y' | 'w' | 'h'>;

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A page of a PDF: its CropBox in user space (points, origin bottom left) and its /Rotate (clockwise). */
export interface PdfPage {
  readonly cropBox: Readonly<{ x: number; y: number }> & Size;
  readonly rotate: 0 | 90 | 180 | 270;
}

/** How far an area may reach beyond the page, in fractions of it, before its template is invalid. */
export const MARGIN = 0.05;

/** The part of a box that lies on the page; `w` or `h` is 0 or below where there is none. */
export function clampBox({ x, y, w, h }: Box): Box {
  return { ...clampSide('x', 'w', x, w), ...clampSide('y', 'h', y, h) };
}

function clampSide<Start extends string, Length extends string>(
  start: Start,
  length: Length,
  from: number,
  extent: number,
): Record<Start | Length, number> {
  const low = Math.max(0, from);
  const high = Math.min(1, from + extent);
  // What fits is left as it is: adding and subtracting would change its last digit.
  const fits = low === from && high === from + extent;
  // The two keys are all there are.
  return { [start]: low, [length]: fits ? extent : high - low } as Record<Start | Length, number>;
}

/** Where a box lies on a page of the given displayed size, in that size's unit (CSS px, points), from the top left. */
export function placeOnPage(box: Box, page: Size): { readonly left: number; readonly top: number } & Size {
  return { left: box.x * page.width, top: box.y * page.height, width: box.w * page.width, height: box.h * page.height };
}

/** The size of a page as displayed, in points. */
export function displayedSize({ cropBox, rotate }: PdfPage): Size {
  return rotate === 90 || rotate === 270 ? { width: cropBox.height, height: cropBox.width } : cropBox;
}

/** A point in fractions of the displayed page, in PDF user space (ISO 32000-2, 7.7.3.3 for /Rotate). */
export function toUserSpace({ x, y }: Point, { cropBox, rotate }: PdfPage): Point {
  const [right, up] = {
    0: [x, 1 - y],
    90: [y, x],
    180: [1 - x, y],
    270: [1 - y, 1 - x],
  }[rotate] as [number, number];
  return { x: cropBox.x + right * cropBox.width, y: cropBox.y + up * cropBox.height };
}

/** The way back from `toUserSpace`. */
export function fromUserSpace(point: Point, { cropBox, rotate }: PdfPage): Point {
  const right = (point.x - cropBox.x) / cropBox.width;
  const up = (point.y - cropBox.y) / cropBox.height;
  const [x, y] = {
    0: [right, 1 - up],
    90: [up, right],
    180: [1 - right, up],
    270: [1 - up, 1 - right],
  }[rotate] as [number, number];
  return { x, y };
}

/** A box in PDF user space: its lower left corner there, and its size there. */
export function boxToUserSpace(box: Box, page: PdfPage): Point & Size {
  const a = toUserSpace(box, page);
  const b = toUserSpace({ x: box.x + box.w, y: box.y + box.h }, page);
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}

/** The way back from `boxToUserSpace`. */
export function boxFromUserSpace(rectangle: Point & Size, page: PdfPage): Box {
  const a = fromUserSpace(rectangle, page);
  const b = fromUserSpace({ x: rectangle.x + rectangle.width, y: rectangle.y + rectangle.height }, page);
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), w: Math.abs(a.x - b.x), h: Math.abs(a.y - b.y) };
}

/** Areas whose tops differ by no more than this fraction of the page stand on one line. */
const LINE = 0.01;

/**
 * Compares two areas as they are read (DocuSeal's order): document, page, top to bottom, left to right on one line.
 *
 * @param documents attachment uuids in the order shown.
 */
export function compareAreas(a: Area, b: Area, documents: readonly string[]): number {
  const document = documents.indexOf(a.attachment_uuid) - documents.indexOf(b.attachment_uuid);
  if (document !== 0 || a.page !== b.page) return document || a.page - b.page;
  return Math.abs(a.y - b.y) <= LINE ? a.x - b.x : a.y - b.y;
}
