import { toAsciiDigits } from './digits.js';
import { plainNumber, separated, separatorsOf } from './number-text.js';

/** `preferences.format` of a number field (docuseal.md 1.2). */
export const NUMBER_FORMATS = [
  'none',
  'usd',
  'eur',
  'gbp',
  'comma',
  'dot',
  'space',
  'percent',
  'percent_space',
] as const;

const CURRENCIES: Readonly<Record<string, string>> = { usd: 'USD', eur: 'EUR', gbp: 'GBP' };

/** The ISO 4217 code that a format stands for; null for what is no currency. */
export function numberCurrency(format: unknown): string | null {
  return typeof format === 'string' && Object.hasOwn(CURRENCIES, format) ? (CURRENCIES[format] ?? null) : null;
}

/** Fonts for paper have this space, but not the narrow one. */
const SPACE = '\u00a0';

/**
 * A number as it stands on the paper, in digits 0 to 9 and with all its decimals. The separators are those of the format;
 * where that names none, those of the locale, and no groups. Currencies are rounded to cents, percentages are as typed.
 */
export function formatNumber(value: number, format: unknown, locale: string): string {
  const plain = plainNumber(value);
  const currency = numberCurrency(format);
  if (currency !== null) return asCurrency(plain, currency, locale);
  switch (format) {
    case 'comma':
      return separated(plain, ',', '.');
    case 'dot':
      return separated(plain, '.', ',');
    case 'space':
      return separated(plain, SPACE, ',');
    case 'percent':
      return `${localized(plain, locale)}%`;
    case 'percent_space':
      return `${localized(plain, locale)}${SPACE}%`;
    default:
      return localized(plain, locale);
  }
}

/** Arabic ends with `US$`, of which a browser would show the sign on the wrong side of its letters. */
const LETTERS_AND_SIGN = /[A-Z]\p{Sc}$/u;
const LEFT_TO_RIGHT = '\u200e';

function asCurrency(plain: string, currency: string, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, numberingSystem: 'latn' });
  // As text, so that 1.005 is rounded as it is written, not as the double beside it.
  const text = format.format(plain as `${number}`).replaceAll('\u202f', SPACE);
  return text.includes('\u200f') && LETTERS_AND_SIGN.test(text) ? text + LEFT_TO_RIGHT : text;
}

function localized(plain: string, locale: string): string {
  return separated(plain, '', separatorsOf(locale).decimal);
}

/** Digits beyond which a double no longer keeps a decimal number as it was written. */
const MOST_DIGITS = 15;

/**
 * The number that typed or pasted text means; null where it is none, is half typed (`-`, `1,`), or has more than 15
 * significant digits. Digits may be Arabic-Indic, Persian, Devanagari or full-width; one currency or percent sign may
 * stand at an end.
 *
 * Points and commas: where both stand, the last is the decimal separator; where one stands several times, it groups; a
 * single one is the locale's decimal separator if it is that, groups if it is the locale's group separator with one to
 * three digits before and exactly three after it, and else is decimal. Spaces and apostrophes group. Groups have three
 * digits, or two as in India.
 */
export function parseNumber(text: string, locale: string): number | null {
  const [, sign = '', body = ''] = /^\p{Sc}?([+-]?)\p{Sc}?([\d.,٫ ]+?) ?[\p{Sc}%]?$/u.exec(tidy(text)) ?? [];
  const decimal = decimalOf(body, locale);
  const [groups = '', fraction, ...more] = decimal === '' ? [body] : body.split(decimal);
  const whole = ungrouped(groups.trim());
  if (whole === null || more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return null;
  if (whole === '' && fraction === undefined) return null;
  const significant = `${whole}${(fraction ?? '').replace(/0+$/, '')}`.replace(/^0+/, '');
  if (significant.length > MOST_DIGITS) return null;
  const value = Number(`${whole || '0'}.${fraction ?? '0'}`);
  return sign === '-' && value !== 0 ? -value : value;
}

/** One way to write each thing: ASCII digits and minus, a space for whatever only groups. */
function tidy(text: string): string {
  return toAsciiDigits(text.slice(0, 100))
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .replace(/[−–－]/g, '-')
    .replace(/[\s'’٬]/g, ' ')
    .replace(/٪/g, '%')
    .trim()
    .replace(/^([+-]) /, '$1');
}

/** The character in a text of digits that begins the fraction; '' for none. */
function decimalOf(body: string, locale: string): string {
  if (body.includes('٫')) return '٫';
  const [last = '', ...before] = (body.match(/[.,]/g) ?? []).reverse();
  if (before.some((other) => other !== last)) return last;
  if (before.length > 0 || last === '') return '';
  const { group, decimal } = separatorsOf(locale);
  const grouped = last !== decimal && last === group && /^[1-9]\d{0,2}[.,]\d{3}$/.test(body);
  return grouped ? '' : last;
}

/** The digits of a whole number without group separators, which must all be the same; null where groups are amiss. */
function ungrouped(text: string): string | null {
  if (/^\d*$/.test(text)) return text;
  const [, separator = ''] =
    /^\d{1,3}([., ])(?:\d{3}\1)*\d{3}$/.exec(text) ?? /^\d{1,2}([., ])(?:\d{2}\1)*\d{3}$/.exec(text) ?? [];
  return separator === '' ? null : text.replaceAll(separator, '');
}
