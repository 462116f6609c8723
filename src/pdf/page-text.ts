import { orAborted } from './abort.js';
import type { PdfDocument } from './document.js';

/** A page's text in the order of the document, without laying it out. @throws As `PdfDocument.withPage`. */
export function readText(document: PdfDocument, pageIndex: number, signal: AbortSignal): Promise<string> {
  return document.withPage(
    pageIndex,
    async (page, _pdfjs, ended) => {
      const { items } = await orAborted(page.getTextContent(), ended);
      page.cleanup();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    },
    signal,
  );
}
