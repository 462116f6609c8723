import { LETTER_STYLES, type FontFile, type LetterStyle } from './fonts.js';

/** What a name is set in when no font of ours has its letters: the system's own, honestly in italic. */
export const SYSTEM_STYLE: LetterStyle = { id: 'system', size: 0.85, files: [] };

const MOST_STYLES = 6;
const FEWEST_STYLES = 2;

/** The styles that have every letter of a text, in the order of preference; the system's own where they are too few. */
export function stylesFor(text: string): readonly LetterStyle[] {
  const found = LETTER_STYLES.filter((style) => filesFor(style, text) !== null).slice(0, MOST_STYLES);
  return found.length < FEWEST_STYLES ? [...found, SYSTEM_STYLE] : found;
}

/** The files of a style that a text needs, as few as possible; null where one of its letters is in none of them. */
export function filesFor(style: LetterStyle, text: string): readonly FontFile[] | null {
  if (style === SYSTEM_STYLE) return [];
  const needed: FontFile[] = [];
  for (const letter of lettersOf(text)) {
    const has = (file: FontFile): boolean => covers(file, letter);
    if (needed.some(has)) continue;
    const file = style.files.find(has);
    if (!file) return null;
    needed.push(file);
  }
  return needed;
}

/** `U+20-7E,U+A0`, as CSS writes it. */
export function unicodeRange({ covers: ranges }: FontFile): string {
  return `U+${ranges.replaceAll(' ', ',U+')}`;
}

/** As code points; without spaces and without what only joins, parts or turns letters. */
function lettersOf(text: string): ReadonlySet<number> {
  return new Set(Array.from(text.replace(/[\s\p{Cf}]/gu, ''), (letter) => letter.codePointAt(0) ?? 0));
}

type Range = readonly [first: number, last: number];

const parsed = new Map<FontFile, readonly Range[]>();

function covers(file: FontFile, letter: number): boolean {
  let ranges = parsed.get(file);
  if (!ranges) {
    ranges = file.covers.split(' ').map(parseRange);
    parsed.set(file, ranges);
  }
  return ranges.some(([first, last]) => letter >= first && letter <= last);
}

function parseRange(text: string): Range {
  const [first = '', last = first] = text.split('-');
  return [parseInt(first, 16), parseInt(last, 16)];
}
