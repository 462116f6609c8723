/** Upper bounds of the wait after each failure in a row, in seconds (CONTRACT 5); the last one repeats. */
const BOUNDS = [1, 2, 4, 8, 16, 32, 60];

const SECOND = 1000;
const HOUR = 3_600_000;

/**
 * Milliseconds to wait after the `failures`-th failure in a row (from 1). What the host asked for wins; otherwise full
 * jitter: evenly between nothing and the bound. `random` is from 0 to below 1.
 */
export function retryDelay(failures: number, retryAfter: number | null, random: number): number {
  if (retryAfter !== null) return retryAfter;
  const bound = BOUNDS[Math.min(failures, BOUNDS.length) - 1] ?? 1;
  return Math.round(random * bound * SECOND);
}

/** An HTTP date begins with the name of a day (RFC 9110, 5.6.7); `Date.parse` alone reads almost anything. */
const HTTP_DATE = /^[a-z]{3,9},? /i;

/** How long a response asks to wait, in milliseconds: a date in it goes by the host's clock, if the host told its time. */
export function retryAfterOf(header: (name: string) => string | null, now: number): number | null {
  const hostTime = Date.parse(header('Date') ?? '');
  return parseRetryAfter(header('Retry-After'), Number.isNaN(hostTime) ? now : hostTime);
}

/**
 * Reads `Retry-After` (RFC 9110, 10.2.3): whole seconds or a date, held between one second and one hour; null where it is
 * neither. `now` in milliseconds.
 */
export function parseRetryAfter(header: string | null, now: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return clamp(Number(text) * SECOND);
  const date = HTTP_DATE.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(date) ? null : clamp(date - now);
}

function clamp(milliseconds: number): number {
  return Math.min(HOUR, Math.max(SECOND, milliseconds));
}
