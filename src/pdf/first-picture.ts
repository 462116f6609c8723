import type { PageSize, PdfDocument } from './document.js';
import { maxPagePixels } from './live-canvases.js';
import { paintPage } from './paint.js';
import { free, newPicture } from './picture.js';
import { scaleIn } from './width.js';

/** The picture of a document's first page that is painted before there are views of its pages. */
export interface FirstPicture {
  readonly canvas: HTMLCanvasElement;
  readonly size: PageSize;
  /** Resolves to whether it is there. */
  readonly painting: Promise<boolean>;
  painted: boolean;
}

const pictures = new WeakMap<PdfDocument, FirstPicture>();

/**
 * Paints a document's first page into its place. The first view of that page takes the picture; one that nobody took is freed
 * when `signal` aborts.
 * @throws As `paintPage`.
 */
export async function paintFirst(document: PdfDocument, place: HTMLElement, signal: AbortSignal): Promise<void> {
  const size = await document.size(0);
  const scale = scaleIn(place, size);
  signal.throwIfAborted();
  if (scale === 0) return;
  const canvas = newPicture('page-picture');
  const maxPixels = maxPagePixels();
  const painting = paintPage(document, 0, canvas, { scale, maxPixels, signal });
  const picture: FirstPicture = {
    canvas,
    size,
    painted: false,
    painting: painting.then(
      () => true,
      () => false,
    ),
  };
  pictures.set(document, picture);
  signal.addEventListener('abort', () => {
    if (takeFirst(document, 0)) free(canvas);
  });
  await painting;
  picture.painted = true;
  // Perhaps a view has taken it meanwhile.
  if (pictures.get(document) === picture) place.prepend(canvas);
}

/** The picture of a document's first page; it is given away once. */
export function takeFirst(document: PdfDocument, pageIndex: number): FirstPicture | null {
  const picture = pageIndex === 0 ? pictures.get(document) : undefined;
  if (picture) pictures.delete(document);
  return picture ?? null;
}
