/** A text as it is searched: without case, accents and white space, each character with its place in the text itself. */
export interface Folded {
  readonly text: string;
  readonly at: readonly number[];
}

/** White space counts for nothing: a PDF holds words in pieces, and draws a blank or leaves it out as it likes. */
export function fold(source: string): Folded {
  let text = '';
  const at: number[] = [];
  for (let index = 0; index < source.length; index += 1) {
    const letters = foldedLetter(source[index] ?? '');
    text += letters;
    at.push(...new Array<number>(letters.length).fill(index));
  }
  return { text, at };
}

function foldedLetter(letter: string): string {
  return letter
    .normalize('NFKD')
    .replace(/[\p{M}\s]/gu, '')
    .toLowerCase();
}

/** Where a folded query stands in a folded text, from 0; no two overlap. */
export function placesOf(query: string, text: string): readonly number[] {
  const places: number[] = [];
  if (query === '') return places;
  for (let at = text.indexOf(query); at !== -1; at = text.indexOf(query, at + query.length)) places.push(at);
  return places;
}
