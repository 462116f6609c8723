/** The part that shows the pages of PDFs: its own chunk. */
export interface PdfRoom {
  readonly PageViews: typeof import('../../pdf/page-views.js').PageViews;
}

let loading: Promise<PdfRoom> | null = null;

/** Loads it once a page; a load that failed is tried anew the next time. */
export function loadPdfRoom(): Promise<PdfRoom> {
  loading ??= import('../../pdf/page-views.js').catch((cause: unknown) => {
    loading = null;
    throw cause;
  });
  return loading;
}
