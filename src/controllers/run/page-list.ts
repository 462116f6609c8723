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
/**
 * How many more are measured in the background; of longer documents the others when they come near. A page that pdf.js has been
 * asked about stays in memory, here and in its worker: of a thousand pages that would be a megabyte.
 */
const IN_ADVANCE = 100;
/** How many pages before and after those in sight count as near. */
const AROUND = 5;
const A4: Size = { width: 595, height: 842 };

/** All pages with their sizes. What the form opens with is measured, the others in the background or when they come near. */
export class PageList {
  slots: readonly PageSlot[] = [];
  /** The numbers of those that were asked about; the others have the size of a page before them. */
  readonly #known = new Set<number>();

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
    for (const [at, { firstPage }] of documents.entries())
      for (const index of measured[at]?.keys() ?? []) list.#known.add(firstPage + index);
    return list;
  }

  /** A page was painted, so that its size is known. True where it had been guessed wrong. */
  async learn(number: number): Promise<boolean> {
    const slot = this.slots[number - 1];
    return slot !== undefined && this.#measure([slot]);
  }

  /** Pages are in sight: measures what is guessed of them and those around, if its bytes are there. True as for `learn`. */
  async learnAround(numbers: readonly number[]): Promise<boolean> {
    if (numbers.length === 0) return false;
    const [first, last] = [Math.min(...numbers) - AROUND, Math.max(...numbers) + AROUND];
    const near = this.slots.slice(Math.max(0, first - 1), last);
    return this.#measure(near.filter(({ number, document }) => !this.#known.has(number) && document.pdf.complete));
  }

  /** Measures the first of the far pages once their bytes are there. True as for `learn`. */
  async measureRest(): Promise<boolean> {
    const rest = this.slots.filter(({ number }) => !this.#known.has(number)).slice(0, IN_ADVANCE);
    const coming = new Set(rest.map(({ document }) => document.pdf).filter((pdf) => !pdf.complete));
    await Promise.all([...coming].map((pdf) => pdf.sha256.catch(() => null)));
    return this.#measure(rest);
  }

  /** A page that cannot be measured keeps its guess: painting it tells what is wrong. */
  async #measure(slots: readonly PageSlot[]): Promise<boolean> {
    if (slots.length === 0) return false;
    for (const { number } of slots) this.#known.add(number);
    const sizes = slots.map(async (slot): Promise<[number, Size]> => [
      slot.number,
      await slot.document.pdf.size(slot.index).catch(() => slot),
    ]);
    return this.#correct(new Map(await Promise.all(sizes)));
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
