/** The part that shows PDFs: its own chunk, requested beside the template and not after it. */
export interface PdfRoom {
  readonly openDocument: typeof import('../../pdf/document.js').openDocument;
  readonly PageViews: typeof import('../../pdf/page-views.js').PageViews;
}

let loading: Promise<PdfRoom> | null = null;

/** Loads it once a page; a load that failed is tried anew the next time. */
export function loadPdfRoom(): Promise<PdfRoom> {
  loading ??= load().catch((cause: unknown) => {
    loading = null;
    throw cause;
  });
  return loading;
}

async function load(): Promise<PdfRoom> {
  const [{ openDocument }, { PageViews }] = await Promise.all([
    import('../../pdf/document.js'),
    import('../../pdf/page-views.js'),
  ]);
  return { openDocument, PageViews };
}
