import { fold, placesOf } from '../pdf/find-text.js';
import { readText } from '../pdf/page-text.js';
import type { PageSlot } from './run/page-list.js';

/** The `index`-th match of a page, from 0. */
export interface Match {
  readonly page: number;
  readonly index: number;
}

/** Finds words in the text of all pages, also of those that are not on the screen: each page is read once. */
export class TextSearch {
  /** What is looked for, as it is compared. */
  query = '';
  matches: readonly Match[] = [];
  current: Match | null = null;
  /** From 0 to 1 while pages are read; null when all have been. */
  read: number | null = null;
  #slots: () => readonly PageSlot[];
  #onChange: () => void;
  #texts = new Map<number, string>();
  #abort = new AbortController();

  constructor(slots: () => readonly PageSlot[], onChange: () => void) {
    this.#slots = slots;
    this.#onChange = onChange;
  }

  /** Looks for words; the current match becomes the first on `page` or after it. */
  async find(words: string, page: number): Promise<void> {
    this.stop();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.query = fold(words).text;
    [this.matches, this.current] = [[], null];
    const slots = this.query === '' ? [] : this.#slots();
    for (const [done, slot] of slots.entries()) {
      if (!this.#texts.has(slot.number)) this.#report(done / slots.length);
      const text = await this.#textOf(slot, signal);
      if (signal.aborted) return;
      const found = placesOf(this.query, text).map((_, index) => ({ page: slot.number, index }));
      if (found.length > 0) this.matches = [...this.matches, ...found];
    }
    this.current = this.matches.find((match) => match.page >= page) ?? this.matches[0] ?? null;
    this.#report(null);
  }

  /** Goes on to the next or the previous match, round the ends. */
  step(by: 1 | -1): void {
    const { length } = this.matches;
    if (length === 0) return;
    this.current = this.matches[(this.place + by + length) % length] ?? null;
    this.#onChange();
  }

  /** Which of all matches the current one is, from 0. */
  get place(): number {
    return this.current ? this.matches.indexOf(this.current) : -1;
  }

  /** Gives up what is being read. */
  stop(): void {
    this.#abort.abort();
    this.read = null;
  }

  /** A page that cannot be read has no words. */
  async #textOf(slot: PageSlot, signal: AbortSignal): Promise<string> {
    const known = this.#texts.get(slot.number);
    if (known !== undefined) return known;
    const text = await readText(slot.document.pdf, slot.index, signal).then(
      (words) => fold(words).text,
      () => '',
    );
    if (!signal.aborted) this.#texts.set(slot.number, text);
    return text;
  }

  #report(read: number | null): void {
    this.read = read;
    this.#onChange();
  }
}
