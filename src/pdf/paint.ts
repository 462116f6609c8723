import { canvasSize } from './canvas-size.js';
import type { PdfDocument } from './document.js';
import type { PagePart } from './page-part.js';
import { displayedSize } from './page-size.js';

export interface PaintOptions {
  /** Device pixels a point; less where the canvas would become too large. */
  readonly scale: number;
  readonly signal?: AbortSignal | undefined;
  /** Only this part of the page. */
  readonly part?: PagePart | undefined;
  /** Default: those of one canvas. */
  readonly maxPixels?: number | undefined;
}

const WHOLE: PagePart = { x: 0, y: 0, w: 1, h: 1 };

/**
 * Paints a page (from 0), or a part of it, onto a canvas, which gets the right size for it; form fields and other annotations are painted as
 * they look, none of them is live.
 * @throws SigningError `document_invalid` as `PdfDocument.withPage`; the signal's reason when aborted.
 */
export function paintPage(
  document: PdfDocument,
  pageIndex: number,
  canvas: HTMLCanvasElement,
  { scale, signal, part = WHOLE, maxPixels }: PaintOptions,
): Promise<void> {
  return document.withPage(
    pageIndex,
    async (page, pdfjs, ended) => {
      const { width, height } = displayedSize(page);
      const size = canvasSize({ width: width * part.w, height: height * part.h }, scale, maxPixels);
      canvas.width = size.width;
      canvas.height = size.height;
      const viewport = page.getViewport({ scale: size.scale });
      const transform = [1, 0, 0, 1, -part.x * width * size.scale, -part.y * height * size.scale];
      const painting = page.render({ canvas, viewport, transform, annotationMode: pdfjs.AnnotationMode.ENABLE });
      const cancel = (): void => {
        painting.cancel();
      };
      ended.addEventListener('abort', cancel, { once: true });
      if (ended.aborted) cancel();
      try {
        await painting.promise;
      } finally {
        ended.removeEventListener('abort', cancel);
        // The operators of a heavy page hold many megabytes; painting it again is rare.
        page.cleanup();
      }
    },
    signal,
  );
}
