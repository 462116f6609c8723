import { canvasSize } from './canvas-size.js';
import type { PdfDocument } from './document.js';
import { displayedSize } from './page-size.js';

export interface PaintOptions {
  /** Device pixels a point; less where the canvas would become too large. */
  readonly scale: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Paints a page (from 0) onto a canvas, which gets the right size for it; form fields and other annotations are painted as
 * they look, none of them is live.
 * @throws SigningError `document_invalid` as `PdfDocument.withPage`; the signal's reason when aborted.
 */
export function paintPage(
  document: PdfDocument,
  pageIndex: number,
  canvas: HTMLCanvasElement,
  { scale, signal }: PaintOptions,
): Promise<void> {
  return document.withPage(
    pageIndex,
    async (page, pdfjs, ended) => {
      const size = canvasSize(displayedSize(page), scale);
      canvas.width = size.width;
      canvas.height = size.height;
      const viewport = page.getViewport({ scale: size.scale });
      const painting = page.render({ canvas, viewport, annotationMode: pdfjs.AnnotationMode.ENABLE });
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
