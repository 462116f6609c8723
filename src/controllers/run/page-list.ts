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

type Size = Pick<PageSlot, 'width' | 'height'>;

/** How many pages are measured before the form opens; the size of the others is guessed, then put right. */
const AT_ONCE = 12;
/** How many are measured between two changes of what is shown. */
const TOGETHER = 100;
const A4: Size = { width: 595, height: 842 };

/** All pages with their sizes. What the form opens with is measured; far pages follow in the background. */
export class PageList {
  slots: readonly PageSlot[] = [];
  /** Those whose size is that of a page before them. */
  #guessed: readonly PageSlot[] = [];

  static async measure(documents: readonly OpenDocument[]): Promise<PageList> {
    const list = new PageList();
    const measured = await Promise.all(documents.map(measureFirst));
    list.slots = documents.flatMap((document, at) => {
      const sizes = measured[at] ?? [];
      return Array.from({ length: document.pdf.pageCount }, (_, index) => {
        const { width, height } = sizes[index] ?? sizes.at(-1) ?? A4;
        return { document, index, number: document.firstPage + index, width, height };
      });
    });
    list.#guessed = list.slots.filter(
      ({ document, index }) => index >= (measured[documents.indexOf(document)]?.length ?? 0),
    );
    return list;
  }

  /** A page was painted, so that its size is known. True where it had been guessed wrong. */
  async learn(number: number): Promise<boolean> {
    const slot = this.slots[number - 1];
    return slot !== undefined && this.#correct(new Map([await sizeOf(slot)]));
  }

  /** Measures the far pages; tells of those whose size was guessed wrong, a hundred pages at a time. */
  async measureRest(signal: AbortSignal, onChange: () => void): Promise<void> {
    for (let start = 0; start < this.#guessed.length; start += TOGETHER) {
      const sizes = await Promise.all(this.#guessed.slice(start, start + TOGETHER).map(sizeWhenThere));
      if (signal.aborted) return;
      if (this.#correct(new Map(sizes))) onChange();
    }
  }

  /** Replaces what was guessed wrong. True where something was. */
  #correct(sizes: ReadonlyMap<number, Size>): boolean {
    const slots = this.slots.map((slot) => {
      const { width, height } = sizes.get(slot.number) ?? slot;
      return width === slot.width && height === slot.height ? slot : { ...slot, width, height };
    });
    const changed = slots.some((slot, index) => slot !== this.slots[index]);
    if (changed) this.slots = slots;
    return changed;
  }
}

/** Of a document that is still coming, only the first page: to measure others would be to wait for their bytes. */
function measureFirst({ pdf }: OpenDocument): Promise<readonly Size[]> {
  const count = Math.min(pdf.pageCount, pdf.complete ? AT_ONCE : 1);
  return Promise.all(Array.from({ length: count }, (_, index) => pdf.size(index)));
}

async function sizeWhenThere(slot: PageSlot): Promise<[number, Size]> {
  await slot.document.pdf.sha256.catch(() => null);
  return sizeOf(slot);
}

/** A page that cannot be measured keeps its guess: painting it tells what is wrong. */
async function sizeOf(slot: PageSlot): Promise<[number, Size]> {
  return [slot.number, await slot.document.pdf.size(slot.index).catch(() => slot)];
}
