/** The patterns that DocuSeal's builder offers by name (docuseal.md 1.2), and a length. */
export type PresetName = 'ssn' | 'ein' | 'email' | 'url' | 'zip' | 'digits' | 'letters' | 'length';

export type PatternPreset =
  | { readonly name: Exclude<PresetName, 'length'> }
  /** Characters (Unicode code points); `max` is null where there is no upper limit. */
  | { readonly name: 'length'; readonly min: number; readonly max: number | null };

interface Known {
  readonly name: Exclude<PresetName, 'length'>;
  readonly test: (text: string) => boolean;
}

/** Each test takes one pass over the text: none of these expressions can backtrack far. */
const KNOWN: ReadonlyMap<string, Known> = new Map<string, Known>([
  ['^[0-9]{3}-[0-9]{2}-[0-9]{4}$', { name: 'ssn', test: (text) => /^\d{3}-\d{2}-\d{4}$/.test(text) }],
  ['^[0-9]{2}-[0-9]{7}$', { name: 'ein', test: (text) => /^\d{2}-\d{7}$/.test(text) }],
  ['^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$', { name: 'email', test: isEmail }],
  ['^https?://.*', { name: 'url', test: (text) => /^https?:\/\//.test(text) }],
  ['^[0-9]{5}(?:-[0-9]{4})?$', { name: 'zip', test: (text) => /^\d{5}(?:-\d{4})?$/.test(text) }],
  ['^[0-9]+$', { name: 'digits', test: (text) => /^\d+$/.test(text) }],
  ['^[a-zA-Z]+$', { name: 'letters', test: (text) => /^[a-zA-Z]+$/.test(text) }],
]);

/** Which well-known pattern this is, so that a message can say in words what is wanted; null for any other. */
export function patternPreset(source: string): PatternPreset | null {
  const known = KNOWN.get(source);
  return known ? { name: known.name } : lengthPreset(source);
}

/** A test for a well-known pattern, which needs no pattern engine; null for any other. */
export function presetTest(source: string): ((text: string) => boolean) | null {
  const known = KNOWN.get(source);
  if (known) return known.test;
  const length = lengthPreset(source);
  if (!length) return null;
  return (text) => {
    const characters = Array.from(text).length;
    return characters >= length.min && characters <= (length.max ?? Infinity);
  };
}

/** `.{min,max}`, `.{min,}`, `.{,max}` and `.{n}`, with or without anchors. */
function lengthPreset(source: string): Extract<PatternPreset, { name: 'length' }> | null {
  const parts = /^\^?\.\{(\d{0,6})(,?)(\d{0,6})\}\$?$/.exec(source);
  if (!parts) return null;
  const [, from = '', comma, to = ''] = parts;
  if (from === '' && to === '') return null;
  if (comma === '') return { name: 'length', min: Number(from), max: Number(from) };
  return { name: 'length', min: Number(from), max: to === '' ? null : Number(to) };
}

/** Something, one @, and a domain with a dot inside; no white space anywhere. */
function isEmail(text: string): boolean {
  const [name, domain, ...more] = text.split('@');
  if (!name || !domain || more.length > 0 || /\s/.test(text)) return false;
  return domain.slice(1, -1).includes('.');
}
