import { once } from '../model/once.js';
import type { Dictionary, Entry, Key, Overrides } from './dictionary.js';
import { directionOf, localeFor } from './locale.js';
import firstWords from './locales/en/first.js';
import type { Params, Translator } from './translator.js';

export interface TranslatorOptions {
  /** BCP 47: the language of `dictionary`. */
  readonly lang: string;
  /** BCP 47, the same language with a region; default, and where it is of another language: `lang`. */
  readonly locale?: string | undefined;
  /** IANA name; default, and where it is unknown: the browser's zone. */
  readonly timeZone?: string | undefined;
  /** All words, or the first few. */
  readonly dictionary: Partial<Dictionary>;
  readonly overrides?: Overrides | undefined;
}

/**
 * A translator over one dictionary. A key is looked up in `overrides`, in the dictionary, then in the first words of English;
 * what is nowhere is shown by its name. English words make an English translator whatever `lang` says: so a language that
 * could not be loaded is not announced wrongly.
 */
export function createTranslator(options: TranslatorOptions): Translator {
  const lang = isEnglish(options.dictionary) ? 'en' : options.lang;
  const locale = localeFor(lang, options.locale);
  const dir = directionOf(lang);
  // `Intl` reads much before it knows anything: nothing of it is made before it is asked for, and nothing twice.
  const timeZone = once(() => knownTimeZone(options.timeZone));
  const plurals = once(() => new Intl.PluralRules(localeFor(lang)));
  const plain = once(() => new Intl.NumberFormat(locale));

  const number = (value: number, format?: Intl.NumberFormatOptions): string => {
    if (format) return new Intl.NumberFormat(locale, format).format(value);
    return isCount(value) && hasLatinDigits(locale) ? String(value) : plain().format(value);
  };
  const inserted = (value: string | number): string =>
    typeof value === 'number' ? number(value) : isolated(value, dir);

  return {
    lang,
    locale,
    dir,
    get timeZone() {
      return timeZone();
    },
    t: (key, params: Params = {}) => {
      const entry = textEntry(options.overrides?.[key]) ?? textEntry(options.dictionary[key]) ?? firstEntry(key);
      return filled(formOf(entry, params['n'], plurals), params, inserted);
    },
    number,
    date: (instant, format = { dateStyle: 'medium', timeStyle: 'short' }) =>
      Number.isNaN(instant.getTime())
        ? ''
        : new Intl.DateTimeFormat(locale, { timeZone: timeZone(), ...format }).format(instant),
    list: (items) => new Intl.ListFormat(locale).format(items),
  };
}

/** No other language says it in the same words. */
const isEnglish = ({ loadingDocument }: Partial<Dictionary>): boolean => loadingDocument === firstWords.loadingDocument;

const firstEntry = (key: Key): Entry => (firstWords as Partial<Dictionary>)[key] ?? key;

/** Without separators in every language. */
const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1000;

/** All languages that there are words in but Arabic, where nobody asked for other digits. */
const hasLatinDigits = (locale: string): boolean => !/^ar\b|-u-/.test(locale);

/** An entry if it is one: overrides come from the host's page and may be anything. */
function textEntry(entry: unknown): Entry | null {
  if (typeof entry === 'string') return entry;
  const isPlural = typeof entry === 'object' && entry !== null && 'other' in entry && typeof entry.other === 'string';
  return isPlural ? (entry as Entry) : null;
}

function formOf(entry: Entry, n: string | number | undefined, plurals: () => Intl.PluralRules): string {
  if (typeof entry === 'string') return entry;
  return entry[plurals().select(Number(n))] ?? entry.other;
}

/** The values stand in the text as they are: nothing in them is a placeholder, or markup, again. */
function filled(text: string, params: Params, inserted: (value: string | number) => string): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    return value === undefined ? placeholder : inserted(value);
  });
}

const RIGHT_TO_LEFT_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Embeddings, overrides and isolates (UAX #9, 2): text may hold them without their ends. */
const DIRECTION_CONTROL = /[\u202a-\u202e\u2066-\u2069]/;

/**
 * A value that may run against the sentence stands between FSI and PDI, so that it does not reorder the words around it
 * (UAX #9, 2.4). In a left-to-right sentence only right-to-left letters and controls can do that; the other way round even
 * digits can. Isolates of its own are taken out: an end without a beginning would be the end of ours.
 */
function isolated(value: string, dir: Translator['dir']): string {
  const runsAgainst = dir === 'rtl' || RIGHT_TO_LEFT_LETTER.test(value) || DIRECTION_CONTROL.test(value);
  return runsAgainst ? `\u2068${value.replace(/[\u2066-\u2069]/g, '')}\u2069` : value;
}

function knownTimeZone(asked: string | undefined): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: asked }).resolvedOptions().timeZone;
  } catch {
    return new Intl.DateTimeFormat('en').resolvedOptions().timeZone;
  }
}
