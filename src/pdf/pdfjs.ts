/** pdf.js itself. The rest of the library comes to it through this file, and only once a document is to be opened. */
export type Pdfjs = typeof import('pdfjs-dist');
export type {
  PDFDataRangeTransport,
  PDFDocumentLoadingTask,
  PDFDocumentProxy,
  PDFPageProxy,
  PDFWorker,
  RenderTask,
} from 'pdfjs-dist';

let loading: Promise<Pdfjs> | null = null;

/** Loads pdf.js once a page; after a failure (no network) the next call tries again. */
export function loadPdfjs(): Promise<Pdfjs> {
  loading ??= load().catch((reason: unknown) => {
    loading = null;
    throw reason;
  });
  return loading;
}

/** What pdf.js makes itself on every page that loads it. */
const GLOBALS = ['pdfjsLib', '_pdfjsTestingUtils'];

/** pdf.js makes itself a global; a host's page may have another version of it there, and else wants nothing of it. */
async function load(): Promise<Pdfjs> {
  const before = GLOBALS.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.min.mjs');
  const left = (globalThis as { readonly pdfjsLib?: Partial<Pdfjs> }).pdfjsLib;
  if (left?.getDocument !== pdfjs.getDocument) return pdfjs;
  for (const [index, name] of GLOBALS.entries()) {
    const own = before[index];
    if (own) Object.defineProperty(globalThis, name, own);
    else Reflect.deleteProperty(globalThis, name);
  }
  return pdfjs;
}
