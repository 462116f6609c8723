import { MAX_CANVAS_PIXELS } from './canvas-size.js';

interface Ranked {
  readonly pixels: number;
  /** 0 while its page is in sight, else the larger the less likely it is to be seen soon: `rankPages`. */
  readonly rank: number;
}

/** A picture that is on the page at the moment. */
export interface LiveCanvas extends Ranked {
  /** Removes it and frees its pixels. */
  drop(): void;
}

/** A picture that is to be painted: how many canvases and pixels more than now there will be. */
export interface ComingCanvas extends Ranked {
  readonly canvases: number;
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

/** Drops pictures of higher ranks until a coming one fits; none, and false, where it would not fit all the same. */
export function makeRoom(coming: ComingCanvas): boolean {
  const drops = roomFor(coming, [...live], maxLivePixels());
  for (const canvas of drops ?? []) canvas.drop();
  return drops !== null;
}

/** Drops the least useful pictures of pages out of sight, while there are more than may be. */
export function trim(): void {
  makeRoom({ rank: 0, canvases: 0, pixels: 0 });
}

/**
 * The pictures to drop for a coming one, those of the highest ranks; null where it does not fit. Only pictures of higher ranks
 * make room, else two pages would drop each other without end. What is in sight may have all the pixels that it needs.
 */
export function roomFor<Canvas extends Ranked>(
  coming: ComingCanvas,
  canvases: readonly Canvas[],
  maxPixels: number,
): readonly Canvas[] | null {
  let count = canvases.length + coming.canvases;
  let pixels = canvases.reduce((sum, canvas) => sum + canvas.pixels, coming.pixels);
  const fits = (): boolean => count <= MAX_CANVASES && pixels <= maxPixels;
  const drops: Canvas[] = [];
  for (const canvas of [...canvases].sort((a, b) => b.rank - a.rank)) {
    if (fits() || canvas.rank <= coming.rank) break;
    drops.push(canvas);
    count -= 1;
    pixels -= canvas.pixels;
  }
  const needed = coming.rank === 0 && (count <= MAX_CANVASES || coming.canvases === 0);
  return needed || fits() ? drops : null;
}
