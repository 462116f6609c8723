import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import { boundedBody } from './bounded-body.js';
import { isRefusal, readEvent } from './event-body.js';
import { createFaults } from './faults.js';
import { createFeed, type Feed } from './feed.js';
import { refusal, route, type HostApp } from './replies.js';
import type { EventQuery, Store, StoredEvent } from './store.js';

/** Signatures and files may travel inside an event as data URLs. */
const MAX_EVENT_BYTES = 25 * 1024 * 1024;
const PAGE_SIZE = 500;
/** A comment line keeps proxies from closing a silent stream. */
const HEARTBEAT_MS = 15_000;

/** `POST` and `GET /api/events`, `/api/events/stream` (server-sent events), `/api/events/:id` (the bytes as posted). */
export function addEventRoutes(app: HostApp, store: Store): void {
  const feed = createFeed();
  route(app, '/api/events', { POST: receive(store, feed), GET: list(store) });
  route(app, '/api/events/stream', { GET: stream(store, feed) });
  route(app, '/api/events/:id', { GET: exactBody(store) });
}

function receive(store: Store, feed: Feed) {
  const fault = createFaults();
  return async (context: Context): Promise<Response> => {
    const bytes = await boundedBody(context.req.raw, MAX_EVENT_BYTES);
    const storedFirst = context.req.query('stored') !== undefined;
    const failure = fault(context);
    if (failure && !storedFirst) return failure;
    if (!bytes) return refusal(context, 413, `An event may have at most ${MAX_EVENT_BYTES} bytes.`);
    if (!/^application\/json\b/i.test(context.req.header('content-type') ?? '')) {
      return refusal(context, 415, 'Events are application/json.');
    }
    const read = readEvent(bytes, context.req.header('idempotency-key'));
    if (isRefusal(read)) return context.json({ errors: read.errors }, read.status);
    const { outcome, event } = store.accept(read);
    if (outcome === 'stored') feed.announce();
    if (failure) return failure;
    const { event_id, event_type, received_at } = event;
    if (outcome === 'conflict') return context.json({ event_id, event_type }, 409);
    return context.json({ event_id, event_type, received_at, duplicate: outcome === 'duplicate' });
  };
}

function list(store: Store) {
  return (context: Context): Response => context.json(store.events(queryOf(context)).map(shown));
}

/** Every stored event after `?after=` (or the browser's Last-Event-ID), then each new one as it comes. */
function stream(store: Store, feed: Feed) {
  return (context: Context): Response => {
    context.header('X-Accel-Buffering', 'no');
    return streamSSE(context, async (out) => {
      const gone = new AbortController();
      out.onAbort(() => {
        gone.abort();
      });
      let query = queryOf(context);
      while (!gone.signal.aborted) {
        const news = feed.next(HEARTBEAT_MS, gone.signal);
        const events = store.events(query);
        for (const event of events) {
          await out.writeSSE({ id: String(event.number), event: 'received', data: JSON.stringify(shown(event)) });
          query = { ...query, after: event.number };
        }
        if (events.length === query.limit) continue;
        await out.write(': waiting\n\n');
        await news;
      }
    });
  };
}

function exactBody(store: Store) {
  return (context: Context): Response => {
    const event = store.event(context.req.param('id') ?? '');
    if (!event) return refusal(context, 404, 'No such event.');
    return context.body(event.body, 200, { 'Content-Type': 'application/json; charset=utf-8' });
  };
}

function queryOf(context: Context): EventQuery {
  const after = Number(context.req.query('after') ?? context.req.header('last-event-id') ?? 0);
  const limit = Number(context.req.query('limit') ?? PAGE_SIZE);
  return {
    session: context.req.query('session'),
    after: Number.isSafeInteger(after) ? after : 0,
    limit: Number.isSafeInteger(limit) && limit > 0 ? Math.min(limit, PAGE_SIZE) : PAGE_SIZE,
  };
}

function shown({ body, ...rest }: StoredEvent): object {
  return { ...rest, body: JSON.parse(body) as unknown };
}
