/** pdf.js itself. The rest of the library comes to it through this file, and only once a document is to be opened. */
export type Pdfjs = typeof import('pdfjs-dist');
export type { PDFDocumentLoadingTask, PDFDocumentProxy, PDFPageProxy, PDFWorker } from 'pdfjs-dist';

let loading: Promise<Pdfjs> | null = null;

/** Loads pdf.js once a page; after a failure (no network) the next call tries again. */
export function loadPdfjs(): Promise<Pdfjs> {
  loading ??= import('pdfjs-dist/legacy/build/pdf.min.mjs').catch((reason: unknown) => {
    loading = null;
    throw reason;
  });
  return loading;
}
