import type { IncomingEvent } from './store.js';

/** Why a body was refused, in the shape that `<signing-form>` shows to the signer. */
export interface Refusal {
  readonly status: 400 | 422;
  readonly errors: readonly { readonly message: string; readonly field?: string }[];
}

/** The ending of the event id and the `data.status` that go with each type (CONTRACT 5). */
const KINDS: ReadonlyMap<unknown, { readonly suffix: string; readonly status: string }> = new Map([
  ['form.viewed', { suffix: '_viewed', status: 'opened' }],
  ['form.started', { suffix: '_started', status: 'opened' }],
  ['form.completed', { suffix: '_terminal', status: 'completed' }],
  ['form.declined', { suffix: '_terminal', status: 'declined' }],
]);

/**
 * Reads a posted body. 400 where it is no JSON object, 422 where its parts do not fit together; `idempotencyKey` is the
 * request's header, if it has one.
 */
export function readEvent(bytes: Uint8Array, idempotencyKey: string | undefined): IncomingEvent | Refusal {
  const body = decode(bytes);
  const parsed = body === null ? null : parse(body);
  if (body === null || !isObject(parsed)) return refuse(400, 'The body must be a JSON object in UTF-8.');
  const { event_id, event_type, session_id, data } = parsed;
  const kind = KINDS.get(event_type);
  if (!kind) return refuse(422, `event_type must be one of ${[...KINDS.keys()].join(', ')}.`);
  if (typeof event_id !== 'string' || !event_id.endsWith(kind.suffix) || event_id === kind.suffix) {
    return refuse(422, `The event_id of ${String(event_type)} must be the session's id followed by ${kind.suffix}.`);
  }
  const session = event_id.slice(0, -kind.suffix.length);
  if (session_id !== undefined && session_id !== session) return refuse(422, 'session_id must be the one in event_id.');
  if (!isObject(data)) return refuse(422, 'data must be an object.');
  if (data['status'] !== undefined && data['status'] !== kind.status) {
    return refuse(422, `data.status of ${String(event_type)} must be ${kind.status}.`);
  }
  if (idempotencyKey !== undefined && idempotencyKey !== event_id) {
    return refuse(422, 'The header Idempotency-Key must equal event_id.');
  }
  return { event_id, event_type: String(event_type), session_id: session, body };
}

export function isRefusal(read: IncomingEvent | Refusal): read is Refusal {
  return 'errors' in read;
}

function refuse(status: Refusal['status'], message: string): Refusal {
  return { status, errors: [{ message }] };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
