import type * as display from './pdfjs-display.js';

/** What a form needs of pdf.js. All of the library comes to it through this file, and only once a document is to be opened. */
export type Pdfjs = typeof display;
export type {
  PDFDataRangeTransport,
  PDFDocumentLoadingTask,
  PDFDocumentProxy,
  PDFPageProxy,
  PDFWorker,
  RenderTask,
} from './pdfjs-display.js';

let loading: Promise<Pdfjs> | null = null;

/** Loads pdf.js once a page; after a failure (no network) the next call tries again. */
export function loadPdfjs(): Promise<Pdfjs> {
  loading ??= import('./pdfjs-display.js').catch((reason: unknown) => {
    loading = null;
    throw reason;
  });
  return loading;
}
