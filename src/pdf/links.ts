import type { PdfDocument } from './document.js';
import type { PDFPageProxy } from './pdfjs.js';

/** A link of a page; x, y, w, h are fractions of the page as displayed. */
export interface PageLink {
  readonly href: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const SAFE = new Set(['http:', 'https:', 'mailto:']);

/**
 * The links of a page (from 0) that may be followed: to web pages and mail addresses, nothing that runs, submits or opens
 * something. Open them with `rel="noopener noreferrer"`.
 */
export function pageLinks(
  document: PdfDocument,
  pageIndex: number,
  signal?: AbortSignal,
): Promise<readonly PageLink[]> {
  return document.withPage(
    pageIndex,
    async (page) => {
      const annotations = (await page.getAnnotations()) as readonly LinkAnnotation[];
      return annotations.flatMap((annotation) => {
        // `unsafeUrl` also carries what pdf.js itself refused: javascript:, launched programs.
        const href = annotation.subtype === 'Link' ? safeHref(annotation.url) : null;
        const box = href === null ? null : boxOf(annotation.rect, page);
        return href === null || box === null ? [] : [{ href, ...box }];
      });
    },
    signal,
  );
}

/** What `getAnnotations` gives of a link, as far as it is looked at here. */
interface LinkAnnotation {
  readonly subtype: string;
  readonly rect: readonly number[];
  readonly url?: string;
}

function safeHref(text: string | undefined): string | null {
  const url = text === undefined ? null : URL.parse(text);
  return url && SAFE.has(url.protocol) && !url.username && !url.password ? url.href : null;
}

function boxOf([x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[], page: PDFPageProxy): Omit<PageLink, 'href'> | null {
  const viewport = page.getViewport({ scale: 1 });
  const [startX = 0, startY = 0] = viewport.convertToViewportPoint(x1, y1) as number[];
  const [endX = 0, endY = 0] = viewport.convertToViewportPoint(x2, y2) as number[];
  const [left, right] = span(startX, endX, viewport.width);
  const [top, bottom] = span(startY, endY, viewport.height);
  return right > left && bottom > top ? { x: left, y: top, w: right - left, h: bottom - top } : null;
}

/** From the smaller to the larger, as fractions of `length`, cut off at the page's edges. */
function span(a: number, b: number, length: number): [number, number] {
  const fraction = (value: number): number => Math.min(Math.max(value / length, 0), 1);
  return [fraction(Math.min(a, b)), fraction(Math.max(a, b))];
}
