import { canvasSize } from './canvas-size.js';
import type { PdfDocument } from './document.js';
import type { DocumentRenderer } from './document-renderer.js';
import type { PagePart } from './page-part.js';
import { displayedSize } from './page-size.js';
import { endableOnly, HeavyPage, lightOnly } from './page-weight.js';
import type { PDFPageProxy, Pdfjs, RenderTask } from './pdfjs.js';

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
 * they look, none of them is live. What would hold up the page is painted in a worker, where that can be.
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
    async (page, pdfjs, ended, renderer) => {
      const { width, height } = displayedSize(page);
      const size = canvasSize({ width: width * part.w, height: height * part.h }, scale, maxPixels);
      const viewport = page.getViewport({ scale: size.scale });
      const transform = [1, 0, 0, 1, -part.x * width * size.scale, -part.y * height * size.scale];
      const annotationMode = pdfjs.AnnotationMode.ENABLE;
      const draw: Draw = async (how) => {
        // Anew for each attempt: it ends the state in which one that was given up has left the canvas.
        canvas.width = size.width;
        canvas.height = size.height;
        const isInWorker = (): boolean => painting.isWorkerRendering;
        const painting: RenderTask = page.render({ viewport, transform, annotationMode, ...how(canvas, isInWorker) });
        await finished(painting, ended);
      };
      try {
        await (renderer ? drawWhereItBelongs(page, draw, pdfjs, renderer, ended) : drawHere(page, draw, pdfjs));
      } finally {
        // The operators of a heavy page hold many megabytes; painting it again is rare.
        page.cleanup();
      }
    },
    signal,
  );
}

type How = Omit<Parameters<PDFPageProxy['render']>[0], 'viewport'>;
type Draw = (how: (canvas: HTMLCanvasElement, isInWorker: () => boolean) => How) => Promise<void>;

/** With a canvas pdf.js draws in the renderer, if it has one; with its context here (and of such a kind as it would take). */
const here = (canvas: HTMLCanvasElement): How => {
  const canvasContext = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  // A device without memory for one more. pdf.js would wait for it until its time is up, and two workers would end for that.
  if (!canvasContext) throw new Error('The browser has no memory for another canvas.');
  return { canvas, canvasContext };
};

/** In the thread of the page, which nothing could end. */
const drawHere = (page: PDFPageProxy, draw: Draw, { OPS }: Pdfjs): Promise<void> =>
  draw((canvas) => ({ ...here(canvas), operationsFilter: endableOnly(OPS, page) }));

/** In the renderer; or here after all, where pdf.js finds that it cannot be. */
const drawThere = (page: PDFPageProxy, draw: Draw, { OPS }: Pdfjs): Promise<void> =>
  draw((canvas, isInWorker) => {
    const isEndable = endableOnly(OPS, page);
    return { canvas, operationsFilter: (...operator) => isInWorker() || isEndable(...operator) };
  });

/** Here while the document has had no heavy page: starting the renderer costs more than a light page does. */
async function drawWhereItBelongs(
  page: PDFPageProxy,
  draw: Draw,
  pdfjs: Pdfjs,
  renderer: DocumentRenderer,
  ended: AbortSignal,
): Promise<void> {
  if (!renderer.inUse) {
    const operationsFilter = lightOnly(pdfjs.OPS, page);
    const heavy = await draw((canvas) => ({ ...here(canvas), operationsFilter })).then(() => false, isHeavy);
    if (!heavy) return;
    page.cleanup();
    if (!(await renderer.use(ended))) return drawHere(page, draw, pdfjs);
  }
  try {
    await drawThere(page, draw, pdfjs);
  } catch {
    ended.throwIfAborted();
    // Whatever that worker cannot do.
    await drawHere(page, draw, pdfjs);
  }
}

function isHeavy(thrown: unknown): true {
  if (thrown instanceof HeavyPage) return true;
  throw thrown;
}

async function finished(painting: RenderTask, ended: AbortSignal): Promise<void> {
  const cancel = (): void => {
    painting.cancel();
  };
  ended.addEventListener('abort', cancel, { once: true });
  if (ended.aborted) cancel();
  try {
    await painting.promise;
  } finally {
    ended.removeEventListener('abort', cancel);
  }
}
