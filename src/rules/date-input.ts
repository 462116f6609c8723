import type { DateOrder } from './date-tokens.js';
import { pad } from './clock.js';

/** A day of the calendar as `YYYY-MM-DD`; null where there is none, as for 30 February and the year 0. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1)) return null;
  // Day 0 of the next month is the last of this one; a leap year repeats after 400.
  if (day > new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()) return null;
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** The day that a text means, as `YYYY-MM-DD`; null where it means none, or more than one. */
export function readDay(text: string, order: DateOrder | null): string | null {
  const yearFirst = /^(\d{4})\s*([-/.]|[年년])\s*(\d{1,2})\s*(?:[-/.]|[月월])\s*(\d{1,2})\s*[.日일]?$/.exec(text);
  if (yearFirst) return isoDay(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  const yearLast = /^(\d{1,2})([-/. ])\s?(\d{1,2})[-/. ]\s?(\d{4})$/.exec(text);
  if (yearLast) {
    const numbers = [yearLast[1], yearLast[3], yearLast[4]] as const;
    return oneOfTwo(numbers, yearLast[2] === '.' ? 'dmy' : order);
  }
  return readDigits(text, order) ?? readWords(text);
}

/** The month that a text without a day means, as `YYYY-MM`. */
export function readMonth(text: string): string | null {
  const yearFirst = /^(\d{4})\s*(?:[-/.]|[年년]\s*)?(\d{1,2})\s*[月월]?$/.exec(text);
  if (yearFirst) return isoDay(Number(yearFirst[1]), Number(yearFirst[2]), 1)?.slice(0, 7) ?? null;
  const yearLast = /^(\d{1,2})\s?[-/. ]\s?(\d{4})$/.exec(text);
  if (yearLast) return isoDay(Number(yearLast[2]), Number(yearLast[1]), 1)?.slice(0, 7) ?? null;
  const [, name = '', year] = /^([a-z]{3,9})\.?,?\s+(\d{4})$/i.exec(text) ?? [];
  return isoDay(Number(year), monthNumber(name), 1)?.slice(0, 7) ?? null;
}

/** Eight digits: by the order, or else as the one reading that gives a day of 1900 to 2199. */
function readDigits(text: string, order: DateOrder | null): string | null {
  if (!/^\d{8}$/.test(text)) return null;
  const cut = (...at: readonly number[]): string[] => at.map((start, index) => text.slice(start, at[index + 1]));
  const [year = '', month = '', day = ''] = cut(0, 4, 6);
  const [first = '', second = '', last = ''] = cut(0, 2, 4);
  const recent = (iso: string | null): boolean => iso !== null && /^(?:19|20|21)/.test(iso);
  const yearLast = oneOfTwo([first, second, last], order);
  const yearFirst = isoDay(Number(year), Number(month), Number(day));
  if (order !== null && order !== 'ymd' && recent(yearLast)) return yearLast;
  return recent(yearFirst) ? yearFirst : recent(yearLast) ? yearLast : null;
}

/** Day and month in the given order; without one, only where the numbers leave no choice. */
function oneOfTwo([first, second, year]: readonly [unknown, unknown, unknown], order: DateOrder | null): string | null {
  const dayFirst = isoDay(Number(year), Number(second), Number(first));
  const monthFirst = isoDay(Number(year), Number(first), Number(second));
  if (order === 'dmy') return dayFirst;
  if (order === 'mdy') return monthFirst;
  return dayFirst === null || monthFirst === null || dayFirst === monthFirst ? (dayFirst ?? monthFirst) : null;
}

/** "March 4, 2026", "4 Mar 2026", with or without a weekday. */
function readWords(text: string): string | null {
  const words = text.replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+/i, '');
  const monthFirst = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i.exec(words);
  if (monthFirst) return isoDay(Number(monthFirst[3]), monthNumber(monthFirst[1]), Number(monthFirst[2]));
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})$/i.exec(words);
  return dayFirst && isoDay(Number(dayFirst[3]), monthNumber(dayFirst[2]), Number(dayFirst[1]));
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** From 1; 0 for what is no month's name in English. */
function monthNumber(name = ''): number {
  const word = name.toLowerCase();
  return (
    MONTHS.findIndex(
      (month) => month === word || month.slice(0, 3) === word || (word === 'sept' && month === 'september'),
    ) + 1
  );
}
