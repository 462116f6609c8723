import type { Area, Field } from '../../model/template.js';
import type { PageText } from '../../pdf/page-views.js';
import { pieceBefore, type Box } from '../../model/reading-order.js';
import type { Finder } from './finder.js';
import { boxId } from './field-box.js';
import { fieldsOn } from './placed-fields.js';
import type { OpenView } from './view.js';

interface Host {
  readonly open: OpenView | null;
  readonly finder: Finder;
  changed(): void;
}

export type TextNote = 'pageNoText' | 'pageTextFailed';

const NOTES: Readonly<Record<PageText, TextNote | undefined>> = {
  words: undefined,
  none: 'pageNoText',
  unreadable: 'pageTextFailed',
};

/** What is done with the text of a page once it is laid: fields are woven into it, a search marks it, silence is told. */
export class PageTexts {
  /** What is told instead of the text, by the number of the page, from 1. */
  notes: ReadonlyMap<number, TextNote> = new Map();
  #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  laid(page: number, paper: HTMLElement, text: PageText): void {
    const { open } = this.#host;
    const slot = open?.pages.slots[page - 1];
    if (open && slot) weave(paper, fieldsOn(open.session.template.fields, slot));
    this.#host.finder.mark(page);
    const note = NOTES[text];
    if (this.notes.get(page) === note) return;
    const others = [...this.notes].filter(([number]) => number !== page);
    this.notes = new Map(note ? [...others, [page, note]] : others);
    this.#host.changed();
  }
}

/**
 * Lets readers come to each field right after the words before it, as the eye does: a piece of text owns the boxes that
 * follow it. Nothing moves in the page itself, so focus, selection and the browser's search stay as they are.
 */
function weave(
  paper: HTMLElement,
  placed: readonly { readonly field: Field; readonly area: Area; readonly index: number }[],
): void {
  const pieces = [...paper.querySelectorAll<HTMLElement>('.text-layer span')].filter(
    (piece) => piece.childElementCount === 0 && piece.textContent.trim() !== '',
  );
  if (placed.length === 0 || pieces.length === 0) return;
  const page = paper.getBoundingClientRect();
  const boxes = pieces.map((piece) => boxOn(page, piece.getBoundingClientRect()));
  const rtl = pieces.filter((piece) => piece.dir === 'rtl').length > pieces.length / 2;
  const owned = new Map<HTMLElement, string[]>();
  for (const { field, area, index } of placed) {
    const box = { left: area.x, top: area.y, right: area.x + area.w, bottom: area.y + area.h };
    const piece = pieces[pieceBefore(box, boxes, rtl)];
    if (piece) owned.set(piece, [...(owned.get(piece) ?? []), boxId(field, index)]);
  }
  for (const [piece, ids] of owned) {
    piece.setAttribute('aria-owns', ids.join(' '));
    // pdf.js hides from readers that it is an element at all: what owns something has to be one.
    piece.removeAttribute('role');
  }
}

function boxOn(page: DOMRect, { left, top, right, bottom }: DOMRect): Box {
  return {
    left: (left - page.left) / page.width,
    top: (top - page.top) / page.height,
    right: (right - page.left) / page.width,
    bottom: (bottom - page.top) / page.height,
  };
}
