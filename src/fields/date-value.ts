import type { Field } from '../model/template.js';
import { dateKind, resolveLimit, type DateKind } from '../rules/date-format.js';
import { isoDay } from '../rules/date-input.js';

/** Which of the three a field asks for, by its format. */
export function kindOf({ preferences }: Pick<Field, 'preferences'>): DateKind {
  return dateKind(preferences['format']);
}

/** The value of the kind that a text means: `YYYY-MM-DD`, `YYYY-MM` or an ISO instant in UTC; null for no real date. */
export function isoDate(raw: unknown, kind: DateKind): string | null {
  if (typeof raw !== 'string') return null;
  const text = raw.trim();
  if (kind === 'datetime') return instantOf(text);
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2})(?:T.*)?)?$/.exec(text) ?? [];
  if (kind === 'date' && day === undefined) return null;
  return isoDay(Number(year), Number(month), Number(day ?? 1))?.slice(0, kind === 'month' ? 7 : 10) ?? null;
}

/** A day alone means its beginning in UTC: there is no zone to ask. */
function instantOf(text: string): string | null {
  const whole = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2}))?$/.exec(text);
  if (!whole || isoDay(Number(whole[1]), Number(whole[2]), Number(whole[3])) === null) return null;
  const time = Date.parse(text);
  const year = Number.isNaN(time) ? 0 : new Date(time).getUTCFullYear();
  return year > 0 && year < 10_000 ? new Date(time).toISOString() : null;
}

/** A limit of the field as a date of its kind, `{{date}}` being `today`; null where there is none. */
export function limitOf({ validation }: Pick<Field, 'validation'>, end: 'min' | 'max', today: string): string | null {
  return resolveLimit(validation?.[end] ?? null, today);
}

/**
 * Compares a value with a limit. A day as the limit of an instant is not over before it is over everywhere on earth: the
 * check knows no zone, the host's as little as the browser's.
 */
export function compareDates(value: string, limit: string): number {
  if (!value.includes('T')) {
    const length = Math.min(value.length, limit.length);
    return order(value.slice(0, length), limit.slice(0, length));
  }
  if (limit.includes('T')) return Date.parse(value) - Date.parse(limit);
  if (Date.parse(value) < Date.parse(`${limit}T00:00:00+14:00`)) return -1;
  return Date.parse(value) > Date.parse(`${limit}T23:59:59.999-12:00`) ? 1 : 0;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
