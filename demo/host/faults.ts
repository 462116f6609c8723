import type { Context } from 'hono';
import type { StatusCode } from 'hono/utils/http-status';

/** Decides whether a post to the events is to fail on purpose; null: it is handled as usual. */
export type Fault = (context: Context) => Response | null;

/**
 * The demo's seam for showing faults, asked for in the query of the submit URL, so that only the asking page is affected:
 *
 * - `fail=<300…599>`: that status. `fail=html`: 200 with a web page, as a captive portal or a login page answers.
 * - `times=<n>`: only the first n attempts of each event (by Idempotency-Key).
 * - `retry-after=<seconds>`: sends that header. `field=<name>`: names that field in `errors`.
 *
 * Whether the event is stored before it fails (`stored=1`: the acknowledgement is lost) is the caller's affair.
 */
export function createFaults(): Fault {
  const attempts = new Map<string, number>();
  return (context) => {
    const fail = context.req.query('fail');
    if (fail === undefined || !/^(html|[345]\d\d)$/.test(fail)) return null;
    const times = Number(context.req.query('times') ?? Infinity);
    const key = `${context.req.header('idempotency-key') ?? ''} ${new URL(context.req.url).search}`;
    const attempt = (attempts.get(key) ?? 0) + 1;
    attempts.set(key, attempt);
    return attempt > times ? null : failure(context, fail);
  };
}

function failure(context: Context, fail: string): Response {
  const retryAfter = context.req.query('retry-after');
  if (retryAfter !== undefined) context.header('Retry-After', retryAfter);
  if (fail === 'html') return context.html('<!doctype html><title>Sign in</title><p>Please sign in.</p>');
  const status = Number(fail) as StatusCode; // the pattern above leaves nothing else
  if (status === 304) return context.body(null, status);
  if (status < 400) context.header('Location', '../');
  const field = context.req.query('field');
  const message = `The demo was asked to answer ${fail}.`;
  context.status(status);
  return context.json({ errors: [field === undefined ? { message } : { message, field }] });
}
