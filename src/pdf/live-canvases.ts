import { MAX_CANVAS_PIXELS } from './canvas-size.js';

/** A picture that is on the page at the moment. */
export interface LiveCanvas {
  readonly pixels: number;
  /** 0 while its page is in sight, else the larger the less likely it is to be seen soon. */
  readonly rank: number;
  /** Removes it and frees its pixels. */
  drop(): void;
}

/** With a detail and the one that is being painted 12, as many as may be alive on a page (CONTRACT 3.2). */
export const MAX_CANVASES = 10;

// One account for all forms of the page, because the browser's memory is one.
const live = new Set<LiveCanvas>();

/** The pixels that all pictures may have together: phones and tablets give a page far less memory than computers do. */
export const maxLivePixels = (): number => (isTouch() ? 24_000_000 : 64_000_000);

const isTouch = (): boolean => matchMedia('(pointer: coarse)').matches;

/** The pixels of a detail: with it, two pages in sight and what is near them stay within the limit. */
export const maxDetailPixels = (): number => Math.min(maxLivePixels() / 4, MAX_CANVAS_PIXELS);

/** The pixels of one page's picture; what would need more is painted coarsely as a whole, with a detail over it. */
export const maxPagePixels = (): number => (isTouch() ? 5_242_880 : MAX_CANVAS_PIXELS);

let detailed: { readonly page: { readonly rank: number }; readonly drop: () => void } | null = null;

/** Whether a page may be the one that has a detail: another one in sight that has it is another form's. */
export const mayTakeDetail = (page: { readonly rank: number }): boolean =>
  detailed === null || detailed.page === page || detailed.page.rank > 0;

/** Makes a page the one that has a detail; the last one loses it. */
export function takeDetail(page: { readonly rank: number }, drop: () => void): void {
  if (detailed?.page !== page) detailed?.drop();
  detailed = { page, drop };
}

export function releaseDetail(page: object): void {
  if (detailed?.page === page) detailed = null;
}

/** The pixels of a picture as large as `element` is laid out, at most those of one canvas. */
export function expectedPixels(element: HTMLElement): number {
  return Math.min(element.clientWidth * element.clientHeight * devicePixelRatio ** 2, maxPagePixels());
}

export function keepCanvas(canvas: LiveCanvas): void {
  live.add(canvas);
}

export function forgetCanvas(canvas: LiveCanvas): void {
  live.delete(canvas);
}

/**
 * Drops pictures of pages out of sight, the least useful first, until `coming` more fit. False when they do not fit all the
 * same, because too many pages are in sight.
 */
export function makeRoom(coming: number): boolean {
  const maxPixels = maxLivePixels();
  const last = [...live].sort((a, b) => b.rank - a.rank);
  let pixels = last.reduce((sum, canvas) => sum + canvas.pixels, 0);
  for (const canvas of last) {
    if (canvas.rank === 0 || (live.size + coming <= MAX_CANVASES && pixels <= maxPixels)) break;
    pixels -= canvas.pixels;
    canvas.drop();
  }
  return live.size + coming <= MAX_CANVASES;
}
