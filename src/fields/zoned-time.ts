import { clockIn } from '../rules/clock.js';

const MINUTE = 60_000;

/** The wall clock in a zone at an instant: `YYYY-MM-DDTHH:mm`, what `<input type="datetime-local">` holds. */
export function wallClock(instant: string, timeZone: string): string {
  const time = Date.parse(instant);
  return Number.isNaN(time) ? '' : new Date(time + offset(time, timeZone)).toISOString().slice(0, 16);
}

/**
 * The instant at which a zone's clocks show `YYYY-MM-DDTHH:mm`; null for what is no such text. An hour that a change to
 * summer time leaves out is taken as if the change had not been; one that comes twice means the first.
 */
export function instantAt(clock: string, timeZone: string): string | null {
  const asUtc = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(clock) ? Date.parse(`${clock.slice(0, 16)}Z`) : NaN;
  if (Number.isNaN(asUtc)) return null;
  const day = 24 * 60 * MINUTE;
  const before = asUtc - offset(asUtc - day, timeZone);
  const after = asUtc - offset(asUtc + day, timeZone);
  const found = [before, after].find((time) => time + offset(time, timeZone) === asUtc);
  return new Date(found ?? before).toISOString();
}

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds, full seconds. */
function offset(time: number, timeZone: string): number {
  const { year, month, day, hour, minute, second } = clockIn(timeZone, new Date(time));
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(time / 1_000) * 1_000;
}
