import type { ErrorCode } from '../../src/model/errors.js';

/** What is done to a form by way of its template: the bad inputs that every form here must survive, by number. */
export const HOSTILE_LIST = {
  T1: 'truncated JSON',
  T2: 'null, a list, text or a number as root',
  T3: '6 MB of JSON',
  T4: '10,000 levels',
  T5: 'an own key __proto__',
  T6: 'constructor.prototype',
  T7: 'fields named toString, hasOwnProperty, __proto__',
  T8: 'a key twice',
  T9: 'a lone surrogate',
  T10: 'NUL and control characters in names',
  T11: 'a right-to-left override in a title or file name',
  T12: 'a name of 100 KB',
  T13: 'a script tag in a name',
  T14: 'an img with onerror in a title',
  T15: 'an svg with onload in a description',
  T16: 'a Markdown link to javascript:',
  T17: 'javascript: in disguise',
  T18: 'a link to data:text/html',
  T19: 'vbscript:, blob:, file:, filesystem:, intent:',
  T20: 'a document at //evil.example',
  T21: 'an address with user and password',
  T22: 'a document over http:',
  T23: '../../ in the path of a document',
  T24: 'an address of 100 KB',
  T25: 'a redirect to a host that looks like a listed one',
  T26: 'a redirect to an origin that is not listed',
  T27: 'a redirect to javascript:',
  T28: 'a colour with declarations in it',
  T29: 'a font with a rule in it',
  T30: 'expression() and -moz-binding',
  T31: 'a font size of NaN, 1e9 or -1',
  T32: 'HTML as the value of an option',
  T33: '100,000 options',
  T34: 'two options with one uuid',
  T35: 'a select without options',
  T36: 'an object or a list as the value of an option',
  T37: 'the pattern (a+)+$',
  T38: 'the pattern ^(\\w+\\s?)*$ and long text',
  T39: 'a pattern that is none',
  T40: 'a pattern of 1 MB',
  T41: 'a backreference, a lookbehind',
  T42: 'a formula that reads itself',
  T43: 'formulas in a circle',
  T44: 'a formula 1,000 levels deep',
  T45: 'constructor.constructor("…")()',
  T46: '1e308 * 1e308',
  T47: 'a division by zero',
  T48: '9^9^9^9',
  T49: 'a formula of 10 MB',
  T50: 'a formula over a field that is not there',
  T51: 'a condition on the field itself',
  T52: 'two fields with conditions on each other',
  T53: 'a condition on a field that is not there',
  T54: '2,000 fields with 32 conditions each',
  T55: 'an x of "abc", null or nothing',
  T56: '1e999 and NaN as numbers',
  T57: 'a negative width or height',
  T58: 'no width or height',
  T59: 'an area beyond the page',
  T60: 'page -1, 1.5, 1e9, past the last one',
  T61: 'an area on a document that is not there',
  T62: '100,000 fields',
  T63: 'more areas than there may be',
  T64: 'two areas in one place',
  T65: 'a field type that is not known',
  T66: 'a required payment or kba that nobody handles',
  T67: 'two fields with one uuid',
  T68: 'a field that is required, readonly and empty',
  T69: 'a min above the max',
  T70: 'a date format that means nothing',
  T71: 'a million cells',
  T72: 'javascript:, SVG or an address as default picture',
  T73: 'a default picture of 50 MB',
  T74: 'a field of another submitter',
  T75: 'a template that is not the one that was sent',
  T76: 'getters, proxies and objects that change',
} as const;

export type HostileId = keyof typeof HOSTILE_LIST;

/** Rows that are about the template itself; the others are about where a finished form leads. */
export type ModelId = Exclude<HostileId, 'T25' | 'T26' | 'T27'>;

/** What a page hands to a form: JSON text from a server, or whatever a script sets as its template. */
export type Given = { readonly text: string } | { readonly object: unknown };

export interface HostileRow {
  readonly says: string;
  /** Made when it is needed: some are large. */
  readonly given: () => Given;
  /** The JSON Pointer of the `template_invalid` that it ends in; null where template and rules are sound. */
  readonly path: string | null;
  /** What a form ends in that has a PDF of one page: an error that only a form can find; left out where it opens. */
  readonly inForm?: { readonly code: ErrorCode; readonly path?: string; readonly field?: string };
  /** What the page's policy has to refuse, and so reports: addresses of other origins. */
  readonly reports?: readonly string[];
}

export type Rows = Readonly<Partial<Record<ModelId, readonly HostileRow[]>>>;

export function refused(says: string, object: () => unknown, path: string): HostileRow {
  return { says, given: () => ({ object: object() }), path };
}

export function refusedText(says: string, text: () => string, path: string): HostileRow {
  return { says, given: () => ({ text: text() }), path };
}

export function opens(
  says: string,
  object: () => unknown,
  inForm: Pick<HostileRow, 'inForm' | 'reports'> = {},
): HostileRow {
  return { says, given: () => ({ object: object() }), path: null, ...inForm };
}

export function opensText(says: string, text: () => string): HostileRow {
  return { says, given: () => ({ text: text() }), path: null };
}

export function many<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

export function letters(length: number): string {
  return 'a'.repeat(length);
}
