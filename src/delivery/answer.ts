import { isTerminal, type Receipt, type WireEventType } from '../model/wire.js';
import type { Rejected, RetryReason, Stopped, Superseded } from './outcome.js';
import { isRecord, parseComplaints, parseMessage, parseReceipt } from './receipt.js';

/** What one attempt came to. */
export type Answer =
  /** `conflict`: the host has had an event under this id before (409); whether it is this very body is not known. */
  | { readonly type: 'acknowledged'; readonly receipt: Receipt; readonly conflict?: true }
  | Superseded
  | Rejected
  | Stopped
  /** Try again; `retryAfter` in milliseconds where the host said when. */
  | { readonly type: 'again'; readonly reason: RetryReason; readonly retryAfter: number | null };

/** The body of a response, seen without trust. `broken` began as JSON and did not end as it. */
export type Content =
  { readonly type: 'empty' | 'html' | 'broken' | 'other' } | { readonly type: 'json'; readonly json: unknown };

export interface Reply {
  readonly status: number;
  /** Milliseconds, already bounded; null where the host did not say. */
  readonly retryAfter: number | null;
  readonly content: Content;
}

interface Asked {
  readonly eventId: string;
  readonly eventType: WireEventType;
}

const REJECTED = new Set([400, 413, 415, 422]);
const UNAUTHORIZED = new Set([401, 403]);
const BUSY = new Set([408, 425, 429]);

/** The host, or what is before it, is too busy to answer: another time it may. */
export const isBusy = (status: number): boolean => BUSY.has(status) || status >= 500;

/** What a response means for an event (CONTRACT 5). */
export function readAnswer(reply: Reply, asked: Asked): Answer {
  const { status, retryAfter, content } = reply;
  if (status >= 200 && status < 300) return readSuccess(content, asked);
  if (status === 409) return readConflict(reply, asked);
  if (isBusy(status)) return { type: 'again', reason: 'busy', retryAfter };
  if (REJECTED.has(status)) return reject(status, jsonOf(content));
  if (UNAUTHORIZED.has(status)) return { type: 'unauthorized', status };
  return { type: status < 400 ? 'redirected' : 'gone', status };
}

/** Sorts a body by what it is, not by what it claims: PHP answers JSON as text/html unless told otherwise. */
export function readContent(contentType: string, body: string): Content {
  const text = body.replace(/^\uFEFF/, '').trim();
  if (text === '') return { type: 'empty' };
  if (text.startsWith('<')) return { type: 'html' };
  const json = parseJson(text);
  if (isRecord(json)) return { type: 'json', json };
  if (/^(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType.trim())) return { type: 'html' };
  if (json !== undefined) return { type: 'json', json };
  return { type: /^[[{]/.test(text) ? 'broken' : 'other' };
}

const UNRECOGNIZED: Answer = { type: 'again', reason: 'unrecognized', retryAfter: null };

/** A portal's or proxy's page, half an answer, or the receipt of another event acknowledge nothing. */
function readSuccess(content: Content, asked: Asked): Answer {
  if (content.type === 'html' || content.type === 'broken') return UNRECOGNIZED;
  const json = jsonOf(content);
  if (namesAnother(json, asked)) return UNRECOGNIZED;
  const receipt = parseReceipt(json);
  const winner = otherOutcome(receipt, asked);
  return winner ? { type: 'superseded', eventType: winner, receipt } : { type: 'acknowledged', receipt };
}

/** A page is the answer of a framework that has no words for a conflict; half an answer may have named the other outcome. */
function readConflict({ content, retryAfter }: Reply, asked: Asked): Answer {
  const json = jsonOf(content);
  if (content.type === 'broken' || (namesAnother(json, asked) && !namesEnd(json, asked))) return UNRECOGNIZED;
  const receipt = parseReceipt(json);
  const winner = otherOutcome(receipt, asked);
  if (winner) return { type: 'superseded', eventType: winner, receipt };
  // No winner yet but a time to come back at: the same event is still being worked on.
  if (receipt.event_type === undefined && retryAfter !== null) return { type: 'again', reason: 'busy', retryAfter };
  return { type: 'acknowledged', receipt, conflict: true };
}

/** The terminal outcome that the host names, where it is not the one asked for. */
function otherOutcome({ event_type }: Receipt, { eventType }: Asked): WireEventType | null {
  if (event_type === undefined || !isTerminal(event_type) || !isTerminal(eventType)) return null;
  return event_type === eventType ? null : event_type;
}

function namesAnother(json: unknown, { eventId }: Asked): boolean {
  const named = isRecord(json) ? json['event_id'] : undefined;
  return named !== undefined && named !== null && named !== eventId;
}

/** Viewed and started come too late where the session has ended: then its end is what the host names. */
function namesEnd(json: unknown, { eventId }: Asked): boolean {
  return isRecord(json) && json['event_id'] === eventId.replace(/_[a-z]+$/, '_terminal');
}

function reject(status: number, json: unknown): Rejected {
  const message = parseMessage(json);
  return { type: 'rejected', status, errors: parseComplaints(json), ...(message !== undefined && { message }) };
}

function jsonOf(content: Content): unknown {
  return content.type === 'json' ? content.json : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
