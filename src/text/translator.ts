import type { Key, PlaceholderOf } from './dictionary.js';

/** Values for a sentence's `{placeholders}`; `n` also picks the plural form. */
export type Params = Readonly<Record<string, string | number>>;

/** The values that a key's text has placeholders for. */
export type ParamsOf<K extends Key> = Readonly<Partial<Record<PlaceholderOf<K>, string | number>>>;

/** Words, dates, numbers and lists in one language: all text that people read comes through here. */
export interface Translator {
  /** BCP 47: the dictionary in use. */
  readonly lang: string;
  /** BCP 47 with region where one was asked for: what `Intl` formats by. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** IANA name. */
  readonly timeZone: string;
  t<K extends Key>(key: K, params?: ParamsOf<K>): string;
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** An instant in `timeZone`. */
  date(instant: Date, options?: Intl.DateTimeFormatOptions): string;
  list(items: readonly string[]): string;
}
