import type { Receipt, WireEvent } from '../model/wire.js';
import { readAnswer, readContent, type Answer, type Reply } from './answer.js';
import { TimeUp, within, type Clock } from './clock.js';
import { NoCredentials, readHeaders, type HeaderSource } from './credentials.js';
import { eventOf, type OutboxEntry } from './entry.js';
import { reserveKeepalive } from './keepalive.js';
import type { RetryReason } from './outcome.js';
import { readBody, TooLong } from './read-body.js';
import { isRecord } from './receipt.js';
import { retryAfterOf } from './retry-delay.js';

/** One attempt, 15 seconds at most; never rejects. `leaving`: the page is about to go, let the request outlive it if it can. */
export type Send = (entry: OutboxEntry, leaving: boolean) => Promise<Answer>;

/**
 * A host's own way of sending. Resolves when the host has the event (a `Response` or its text is read as `fetch` would be); a rejection with a numeric `status` is read as that
 * HTTP status (with `errors`, `message`, `event_id`, `event_type` as a body would have them), any other as a network failure.
 */
export type Transport = (event: WireEvent, options: { signal: AbortSignal }) => Promise<Receipt>;

const TIMEOUT = 15_000;
const LONGEST_ANSWER = 1_000_000;

/** Posts to `submitUrl`; redirects are not followed, cookies go to the same origin only. */
export function sendByFetch(submitUrl: string, headers: HeaderSource | undefined, clock: Clock): Send {
  return (entry, leaving) =>
    attempt(clock, entry, async (signal) => {
      const sent = await readHeaders(headers);
      sent.set('Content-Type', 'application/json');
      sent.set('Idempotency-Key', entry.eventId);
      const budget = leaving ? reserveKeepalive(entry.body) : null;
      try {
        const response = await fetch(submitUrl, {
          method: 'POST',
          headers: sent,
          body: entry.body,
          credentials: 'same-origin',
          redirect: 'manual',
          keepalive: budget !== null,
          signal,
        });
        return await readReply(response, clock);
      } finally {
        budget?.release();
      }
    });
}

export function sendByTransport(transport: Transport, clock: Clock): Send {
  return (entry) =>
    attempt(clock, entry, async (signal) => {
      try {
        const receipt: unknown = await transport(eventOf(entry), { signal });
        // `() => fetch(…)` resolves whatever the host has answered, and so does `.then((response) => response.text())`.
        if (receipt instanceof Response) return await readReply(receipt, clock);
        if (typeof receipt === 'string') return { status: 200, retryAfter: null, content: readContent('', receipt) };
        return { status: 200, retryAfter: null, content: { type: 'json', json: receipt } };
      } catch (thrown) {
        const status = isRecord(thrown) ? thrown['status'] : undefined;
        if (typeof status !== 'number') throw thrown;
        return { status, retryAfter: null, content: { type: 'json', json: thrown } };
      }
    });
}

async function attempt(
  clock: Clock,
  entry: OutboxEntry,
  work: (signal: AbortSignal) => Promise<Reply>,
): Promise<Answer> {
  try {
    return readAnswer(await within(clock, TIMEOUT, work), entry);
  } catch (thrown) {
    return { type: 'again', reason: reasonOf(thrown), retryAfter: null };
  }
}

function reasonOf(thrown: unknown): RetryReason {
  if (thrown instanceof TimeUp) return 'timeout';
  if (thrown instanceof TooLong) return 'unrecognized';
  return thrown instanceof NoCredentials ? 'credentials' : 'network';
}

async function readReply(response: Response, clock: Clock): Promise<Reply> {
  const { status, headers } = response;
  const retryAfter = retryAfterOf((name) => headers.get(name), clock.now());
  // A transport has read it: it found nothing against it, or it would have thrown.
  if (response.bodyUsed || response.body?.locked) return { status, retryAfter, content: { type: 'empty' } };
  // Where the status alone decides, a body that breaks off takes nothing away.
  const decided = !response.ok && status !== 409;
  const body = await readBody(response, LONGEST_ANSWER).catch((thrown: unknown) => {
    if (decided) return '';
    throw thrown;
  });
  return { status, retryAfter, content: readContent(headers.get('Content-Type') ?? '', body) };
}
