import type { PdfDocument } from './document.js';
import { pageLinks, type PageLink } from './links.js';

/** More links than this are no page that somebody reads. */
const MAX_LINKS = 500;

/**
 * Lays a page's links over its picture: into `container`, an empty element with the class `page-links` in which `pageStyles`
 * apply.
 * @throws SigningError `document_invalid` as `PdfDocument.withPage`; the signal's reason when aborted.
 */
export async function layLinks(
  document: PdfDocument,
  pageIndex: number,
  container: HTMLElement,
  signal: AbortSignal,
): Promise<void> {
  const links = await pageLinks(document, pageIndex, signal);
  container.append(...links.slice(0, MAX_LINKS).map(anchor));
}

function anchor({ href, x, y, w, h }: PageLink): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  // Where it leads, whatever is printed there: a document's author is not the host.
  link.title = link.ariaLabel = href.replace(/^mailto:/, '');
  Object.assign(link.style, { left: percent(x), top: percent(y), width: percent(w), height: percent(h) });
  return link;
}

const percent = (fraction: number): string => `${fraction * 100}%`;
