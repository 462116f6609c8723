import type { Key } from './dictionary.js';

/** Values for a sentence's `{placeholders}`; `n` also picks the plural form. */
export type Params = Readonly<Record<string, string | number>>;

/** Words, dates, numbers and lists in one language: all text that people read comes through here. */
export interface Translator {
  /** BCP 47: the dictionary in use. */
  readonly lang: string;
  /** BCP 47 with region where one was asked for: what `Intl` formats by. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** IANA name. */
  readonly timeZone: string;
  t(key: Key, params?: Params): string;
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** An instant in `timeZone`. */
  date(instant: Date, options?: Intl.DateTimeFormatOptions): string;
  list(items: readonly string[]): string;
}
