import { orAborted } from './abort.js';
import type { PdfDocument } from './document.js';
import type { PDFPageProxy, Pdfjs } from './pdfjs.js';

export interface TextLayer {
  /** No text at all: a picture of a page, of which a screen reader can say nothing. */
  readonly empty: boolean;
}

/** More pieces of text than this make a browser slow, not a page readable. */
const MAX_ITEMS = 20_000;
const MIN_FONT_SIZE = '--min-font-size';

/**
 * Lays a page's text, transparent and selectable, over its picture: into `container`, an empty element with the class
 * `text-layer` in which `pageStyles` apply. The text stands in the order of the document; it is there for screen readers and
 * for find in page as well. It keeps its place at every zoom as long as `--points` (CSS pixels a point) is kept.
 * @throws SigningError `document_invalid` as `PdfDocument.withPage`; the signal's reason when aborted.
 */
export function layText(
  document: PdfDocument,
  pageIndex: number,
  container: HTMLElement,
  signal?: AbortSignal,
): Promise<TextLayer> {
  return document.withPage(pageIndex, (page, pdfjs, ended) => lay(page, pdfjs, container, ended), signal);
}

async function lay(page: PDFPageProxy, pdfjs: Pdfjs, container: HTMLElement, ended: AbortSignal): Promise<TextLayer> {
  const { source, found } = watched(page.streamTextContent() as ReadableStream<TextChunk>, ended);
  container.style.setProperty('--user-unit', String(page.userUnit));
  const layer = new pdfjs.TextLayer({ textContentSource: source, container, viewport: page.getViewport({ scale: 1 }) });
  // pdf.js measures it in the body; where that shows no children of its own, it finds 0.
  if (!Number(container.style.getPropertyValue(MIN_FONT_SIZE))) container.style.setProperty(MIN_FONT_SIZE, '1');
  try {
    await orAborted(layer.render() as Promise<void>, ended);
  } catch (thrown) {
    layer.cancel();
    container.replaceChildren();
    throw thrown;
  } finally {
    page.cleanup();
  }
  if (found.lang !== null) container.lang = found.lang;
  return { empty: !found.text };
}

/** What `streamTextContent` gives, as far as it is looked at here. */
interface TextChunk {
  readonly items: readonly { readonly str?: string }[];
  readonly lang: string | null;
}

/** The same stream, cut off after `MAX_ITEMS`; `found` tells what has come through. */
function watched(
  stream: ReadableStream<TextChunk>,
  ended: AbortSignal,
): { source: ReadableStream<TextChunk>; found: { text: boolean; lang: string | null } } {
  const found: { text: boolean; lang: string | null } = { text: false, lang: null };
  const reader = stream.getReader();
  let items = 0;
  const source = new ReadableStream<TextChunk>({
    async pull(controller) {
      const { value } = await orAborted(reader.read(), ended).catch((reason: unknown) => {
        reader.cancel().catch(() => undefined);
        throw reason;
      });
      if (!value || items >= MAX_ITEMS) {
        controller.close();
        if (value) await reader.cancel();
        return;
      }
      items += value.items.length;
      found.lang ??= value.lang;
      found.text ||= value.items.some(({ str }) => str !== undefined && str.trim() !== '');
      controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return { source, found };
}
