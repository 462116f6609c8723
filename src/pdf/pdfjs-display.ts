// All that a form needs of pdf.js. Imported by `pdfjs.ts` alone and on demand: it throws without a DOM. In the package this file
// holds pdf.js itself, without what nobody asks for (scripts/trim-pdfjs.mjs).
export {
  AnnotationMode,
  getDocument,
  GlobalWorkerOptions,
  OPS,
  PDFDataRangeTransport,
  PDFWorker,
  TextLayer,
  version,
} from 'pdfjs-dist/legacy/build/pdf.min.mjs';
export type { PDFDocumentLoadingTask, PDFDocumentProxy, PDFPageProxy, RenderTask } from 'pdfjs-dist';
