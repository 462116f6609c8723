import { clockIn, pad, type Clock } from './clock.js';
import { isoDay, readDay, readMonth } from './date-input.js';
import { dateOrderOf, datePartsOf, showsAnyOf, type DatePart, type DateToken } from './date-tokens.js';
import { dayPeriod, monthName, zoneName } from './date-words.js';
import { toAsciiDigits } from './digits.js';

/** A day (`YYYY-MM-DD`), a month (`YYYY-MM`), or an instant (ISO, UTC). */
export type DateKind = 'date' | 'month' | 'datetime';

/** What a field with this `preferences.format` asks for; a day where there is no format. */
export function dateKind(format: unknown): DateKind {
  const parts = typeof format === 'string' ? datePartsOf(format) : null;
  if (!parts) return 'date';
  if (showsAnyOf(parts, 'HhmsAaz')) return 'datetime';
  return showsAnyOf(parts, 'D') ? 'date' : 'month';
}

/** The format of fields that name none: as in the United States, or as in most other places (docuseal.md 1.2). */
export function defaultDateFormat(locale: string): string {
  return new Intl.Locale(locale).maximize().region === 'US' ? 'MM/DD/YYYY' : 'DD/MM/YYYY';
}

/**
 * A date value as it stands on the paper; months and zones in the words of the locale. Text that is no date, or that
 * lacks what the format shows, comes back unchanged.
 *
 * @param value `YYYY-MM-DD`, `YYYY-MM` or an ISO instant.
 * @param format `preferences.format`; anything that is no format means the locale's default.
 * @param timeZone IANA name: where instants are read.
 */
export function formatDate(value: string, format: unknown, locale: string, timeZone: string): string {
  const given = typeof format === 'string' ? datePartsOf(format) : null;
  const parts = given ?? datePartsOf(defaultDateFormat(locale)) ?? [];
  const moment = readMoment(value, timeZone);
  if (moment === null || (moment.day === null && showsAnyOf(parts, 'D'))) return value;
  const withDay = showsAnyOf(parts, 'D');
  return parts.map((part) => show(part, { ...moment, locale, timeZone, withDay })).join('');
}

/**
 * The date that pasted text means: ISO, `4.3.2026`, `03/04/2026`, `20260304`, `March 4, 2026`, `2026年3月4日`. Null for a
 * text that is no date, and for one that could be two (`03/04/2026`) unless the format says which.
 *
 * @param format The field's, or the locale's default: the order of day and month.
 * @returns For a `datetime` the clock's time, `YYYY-MM-DDTHH:mm`, without a zone; text with a zone is refused.
 */
export function parseDateInput(text: string, kind: DateKind, format: unknown = null): string | null {
  const order = typeof format === 'string' ? dateOrderOf(datePartsOf(format) ?? []) : null;
  const tidy = toAsciiDigits(text.slice(0, 100)).replace(/\s+/g, ' ').trim();
  const [, day = tidy, time = ''] = /^(.*?\d)(?:T|,? | at )(\d{1,2}:\d{2}.*)$/i.exec(tidy) ?? [];
  if (kind === 'month') return readMonth(day) ?? readDay(day, order)?.slice(0, 7) ?? null;
  const date = readDay(day, order);
  if (kind === 'date' || date === null) return date;
  const clock = readTime(time);
  return clock && `${date}T${clock}`;
}

/** The day that it is in a zone, `YYYY-MM-DD`. */
export function today(timeZone: string, now: Date = new Date()): string {
  const { year, month, day } = clockIn(timeZone, now);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** A limit of a date field with `{{date}}` or `{date}` as today; null where there is none. */
export function resolveLimit(limit: string | number | null, today: string): string | null {
  if (typeof limit !== 'string' || limit.trim() === '') return null;
  return /^\s*\{\{?\s*date\s*\}\}?\s*$/.test(limit) ? today : limit;
}

function readTime(text: string): string | null {
  const parts = /^(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?: ?([ap])\.?m\.?)?$/i.exec(text);
  if (!parts) return null;
  const [hour, minute, half] = [Number(parts[1]), Number(parts[2]), parts[3]?.toLowerCase()];
  if (minute > 59 || hour > (half ? 12 : 23) || (half && hour === 0)) return null;
  return `${pad(half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour)}:${pad(minute)}`;
}

type Moment = Omit<Clock, 'day'> & { readonly day: number | null; readonly instant: Date | null };

function readMoment(value: string, timeZone: string): Moment | null {
  const [, year = '', month = '', day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?=$|T)/.exec(value) ?? [];
  if (isoDay(Number(year), Number(month), Number(day ?? 1)) === null) return null;
  if (!value.includes('T')) {
    const given = { year: Number(year), month: Number(month), day: day === undefined ? null : Number(day) };
    return { ...given, hour: 0, minute: 0, second: 0, instant: null };
  }
  const instant = new Date(value);
  return Number.isNaN(instant.getTime()) ? null : { ...clockIn(timeZone, instant), instant };
}

type Shown = Moment & { readonly locale: string; readonly timeZone: string; readonly withDay: boolean };

function show(part: DatePart, shown: Shown): string {
  return 'literal' in part ? part.literal : SHOW[part.token](shown);
}

const SHOW: Readonly<Record<DateToken, (shown: Shown) => string>> = {
  M: ({ month }) => String(month),
  MM: ({ month }) => pad(month),
  MMM: ({ month, withDay, locale }) => monthName(month, 'short', withDay, locale),
  MMMM: ({ month, withDay, locale }) => monthName(month, 'long', withDay, locale),
  D: ({ day }) => String(day),
  DD: ({ day }) => pad(day ?? 1),
  YY: ({ year }) => pad(year % 100),
  YYY: ({ year }) => pad(year, 4),
  YYYY: ({ year }) => pad(year, 4),
  H: ({ hour }) => String(hour),
  HH: ({ hour }) => pad(hour),
  h: ({ hour }) => String(hour % 12 || 12),
  hh: ({ hour }) => pad(hour % 12 || 12),
  m: ({ minute }) => String(minute),
  mm: ({ minute }) => pad(minute),
  s: ({ second }) => String(second),
  ss: ({ second }) => pad(second),
  A: ({ hour, locale }) => dayPeriod(hour, locale).toLocaleUpperCase(locale),
  a: ({ hour, locale }) => dayPeriod(hour, locale).toLocaleLowerCase(locale),
  z: ({ instant, timeZone, locale }) => (instant ? zoneName(instant, timeZone, locale) : ''),
};
