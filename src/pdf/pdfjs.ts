/** What a form needs of pdf.js. All of the library comes to it through this file, and only once a document is to be opened. */
export type Pdfjs = Pick<
  typeof import('pdfjs-dist'),
  | 'AnnotationMode'
  | 'getDocument'
  | 'GlobalWorkerOptions'
  | 'OPS'
  | 'PDFDataRangeTransport'
  | 'PDFWorker'
  | 'TextLayer'
  | 'version'
>;
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
  // By name, so that a bundler can leave out what nobody asks for.
  const {
    AnnotationMode,
    getDocument,
    GlobalWorkerOptions,
    OPS,
    PDFDataRangeTransport,
    PDFWorker,
    TextLayer,
    version,
  } = await import('pdfjs-dist/legacy/build/pdf.min.mjs');
  const pdfjs = {
    AnnotationMode,
    getDocument,
    GlobalWorkerOptions,
    OPS,
    PDFDataRangeTransport,
    PDFWorker,
    TextLayer,
    version,
  };
  const left = (globalThis as { readonly pdfjsLib?: Partial<Pdfjs> }).pdfjsLib;
  if (left?.getDocument !== getDocument) return pdfjs;
  for (const [index, name] of GLOBALS.entries()) {
    const own = before[index];
    if (own) Object.defineProperty(globalThis, name, own);
    else Reflect.deleteProperty(globalThis, name);
  }
  return pdfjs;
}
