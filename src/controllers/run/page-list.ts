import type { OpenDocument } from './load-documents.js';

/** One page of one document, as displayed. */
export interface PageSlot {
  readonly document: OpenDocument;
  /** From 0 within its document. */
  readonly index: number;
  /** From 1 over all documents. */
  readonly number: number;
  /** Points. */
  readonly width: number;
  readonly height: number;
}

/** How many pages are measured before the form opens; the size of the others is guessed, then put right. */
const AT_ONCE = 12;

/** All pages with their sizes. What the form opens with is measured; far pages follow in the background. */
export class PageList {
  slots: readonly PageSlot[] = [];

  static async measure(documents: readonly OpenDocument[]): Promise<PageList> {
    const list = new PageList();
    const slots: PageSlot[] = [];
    for (const document of documents) {
      const near = Math.min(document.pdf.pageCount, AT_ONCE);
      const sizes = await Promise.all(Array.from({ length: near }, (_, index) => document.pdf.size(index)));
      const guess = sizes.at(-1) ?? { width: 595, height: 842 };
      for (let index = 0; index < document.pdf.pageCount; index += 1) {
        slots.push({ document, index, number: document.firstPage + index, ...(sizes[index] ?? guess) });
      }
    }
    list.slots = slots;
    return list;
  }

  /** Measures the far pages; tells of those whose size was guessed wrong. */
  async measureRest(signal: AbortSignal, onChange: () => void): Promise<void> {
    for (const slot of this.slots) {
      if (slot.index < AT_ONCE) continue;
      // A page that cannot be measured keeps its guess: painting it tells what is wrong.
      const size = await slot.document.pdf.size(slot.index).catch(() => slot);
      if (signal.aborted) return;
      if (size.width === slot.width && size.height === slot.height) continue;
      this.slots = this.slots.map((other) => (other.number === slot.number ? { ...other, ...size } : other));
      onChange();
    }
  }
}
