import { knownZone } from './clock.js';

/** The name of a month; beside a day in the form that goes with one (Polish "4 marca", but "marzec 2026"). */
export function monthName(month: number, width: 'long' | 'short', withDay: boolean, locale: string): string {
  const day = new Date(Date.UTC(2024, month - 1, 15));
  const options = { timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn', month: width } as const;
  const beside = withDay ? partOf(new Intl.DateTimeFormat(locale, { ...options, day: 'numeric' }), day, 'month') : '';
  // Japanese and Chinese name a month by its number and a word, which is a part of its own.
  return /\p{L}/u.test(beside) ? beside : new Intl.DateTimeFormat(locale, options).format(day);
}

/** What stands for a.m. or p.m. */
export function dayPeriod(hour: number, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', hour: 'numeric', hourCycle: 'h12' });
  const name = partOf(format, new Date(Date.UTC(2024, 0, 1, hour)), 'dayPeriod');
  return name || (hour < 12 ? 'AM' : 'PM');
}

/** The short name of a zone at an instant: "EST", "GMT+2". */
export function zoneName(instant: Date, timeZone: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { timeZone: knownZone(timeZone), timeZoneName: 'short' });
  return partOf(format, instant, 'timeZoneName');
}

function partOf(format: Intl.DateTimeFormat, date: Date, type: Intl.DateTimeFormatPartTypes): string {
  return format.formatToParts(date).find((part) => part.type === type)?.value ?? '';
}
