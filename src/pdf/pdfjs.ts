import { lacksNeeded } from './older-browsers.js';
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
  loading ??= load().catch((reason: unknown) => {
    loading = null;
    throw reason;
  });
  return loading;
}

async function load(): Promise<Pdfjs> {
  // One after the other: pdf.js looks at some of it as soon as it is there.
  if (lacksNeeded()) await import('./pdfjs-polyfills.js');
  return import('./pdfjs-display.js');
}
