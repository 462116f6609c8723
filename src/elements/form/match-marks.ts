import { fold, placesOf } from '../../pdf/find-text.js';

const NAMES = { match: 'signing-form-match', current: 'signing-form-current' } as const;

/** Ranges over the matches in a page's text layer, from the top of the page. */
export function rangesIn(layer: Element, query: string): readonly Range[] {
  const nodes = textNodes(layer);
  const starts: number[] = [];
  let all = '';
  for (const node of nodes) {
    starts.push(all.length);
    all += node.data;
  }
  const { text, at } = fold(all);
  const ranges = placesOf(query, text).flatMap((place) => {
    const range = document.createRange();
    const [first, last] = [at[place] ?? 0, at[place + query.length - 1] ?? 0];
    const [from, to] = [nodeAt(starts, first), nodeAt(starts, last)];
    const [start, end] = [nodes[from], nodes[to]];
    if (!start || !end) return [];
    range.setStart(start, first - (starts[from] ?? 0));
    range.setEnd(end, last - (starts[to] ?? 0) + 1);
    return [range];
  });
  return ranges.sort(byPlace);
}

/** From the top, as one reads: a PDF may hold the last line of a page first. Left to right on a line, in every language. */
function byPlace(a: Range, b: Range): number {
  const [one, other] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
  const sameLine = Math.abs(one.top - other.top) < Math.min(one.height, other.height) / 2;
  return sameLine ? one.left - other.left : one.top - other.top;
}

function textNodes(layer: Element): readonly Text[] {
  const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  // The walker is told to show text only.
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}

/** The last node that starts at or before a place. */
function nodeAt(starts: readonly number[], place: number): number {
  return Math.max(
    0,
    starts.findLastIndex((start) => start <= place),
  );
}

/** The marks of one form: by CSS custom highlights, which leave the text as it is; else by a class on what holds a match. */
export class MatchMarks {
  #ranges: readonly Range[] = [];
  #classed: readonly Element[] = [];

  show(ranges: readonly Range[], current: Range | null): void {
    this.clear();
    if (!hasHighlights()) {
      this.#classed = ranges.flatMap((range) => classify(range, range === current));
      return;
    }
    this.#ranges = ranges;
    for (const range of ranges) highlight(range === current ? NAMES.current : NAMES.match).add(range);
  }

  clear(): void {
    for (const element of this.#classed) element.classList.remove('found', 'found-current');
    this.#classed = [];
    if (hasHighlights())
      for (const name of Object.values(NAMES)) for (const range of this.#ranges) highlight(name).delete(range);
    this.#ranges = [];
  }
}

function hasHighlights(): boolean {
  return 'highlights' in CSS;
}

/** One registry for the whole page: several forms share the names. */
function highlight(name: string): Highlight {
  const known = CSS.highlights.get(name) ?? new Highlight();
  CSS.highlights.set(name, known);
  return known;
}

function classify(range: Range, current: boolean): readonly Element[] {
  const elements = [range.startContainer, range.endContainer].flatMap((node) => node.parentElement ?? []);
  for (const element of elements) element.classList.add(current ? 'found-current' : 'found');
  return elements;
}
