import type { Receipt, WireEvent, WireEventType } from '../model/wire.js';
import { isEventType, isRecord, parseReceipt } from './receipt.js';

/** An event that waits for its acknowledgement. */
export interface OutboxEntry {
  /** The receiver, without the query: a token in it may change from visit to visit. */
  readonly endpoint: string;
  readonly sessionId: string;
  readonly eventId: string;
  readonly eventType: WireEventType;
  readonly sequence: number;
  /** The JSON text that every attempt sends. */
  readonly body: string;
  /** Milliseconds since 1970. */
  readonly storedAt: number;
}

/** What the host has under an event id, remembered for a day after it said so. */
export interface Settled {
  readonly endpoint: string;
  readonly sessionId: string;
  readonly eventId: string;
  readonly eventType: WireEventType;
  readonly receipt: Receipt;
  /** SHA-256 of the body that the host took; null where it may have taken another one under this id. */
  readonly body_sha256: string | null;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const DAY = 86_400_000;

/** The part of an address that two visits of one form have in common. */
export function endpointOf(submitUrl: string): string {
  if (!URL.canParse(submitUrl)) return submitUrl;
  const { origin, pathname } = new URL(submitUrl);
  return origin + pathname;
}

export function entryOf(event: WireEvent, endpoint: string, storedAt: number): OutboxEntry {
  return Object.freeze({
    endpoint,
    sessionId: event.session_id,
    eventId: event.event_id,
    eventType: event.event_type,
    sequence: event.sequence,
    body: JSON.stringify(event),
    storedAt,
  });
}

/** The event as stored; a new object each time. */
export function eventOf({ body }: OutboxEntry): WireEvent {
  // readEntry and entryOf let nothing else in.
  return JSON.parse(body) as WireEvent;
}

/** Reads what a store gave back; null for a record that is damaged or from another version. */
export function readEntry(raw: unknown): OutboxEntry | null {
  if (!isRecord(raw)) return null;
  const { endpoint, sessionId, eventId, eventType, sequence, body, storedAt } = raw;
  if (typeof endpoint !== 'string' || typeof sessionId !== 'string' || typeof eventId !== 'string') return null;
  if (!isEventType(eventType) || typeof sequence !== 'number' || typeof storedAt !== 'number') return null;
  if (typeof body !== 'string' || !isBodyOf(body, eventId)) return null;
  return Object.freeze({ endpoint, sessionId, eventId, eventType, sequence, body, storedAt });
}

/** Whether this is what is to be removed: an entry that cannot be read always, with a `body` only that very one. */
export function isMeant(kept: OutboxEntry | null | undefined, { body }: { readonly body?: string }): boolean {
  return !kept || body === undefined || kept.body === body;
}

/** The same for what was remembered; null too once it is a day old. */
export function readSettled(raw: unknown, now: number): Settled | null {
  if (!isRecord(raw)) return null;
  const { endpoint, sessionId, eventId, eventType, receipt, body_sha256: hash, at } = raw;
  if (typeof endpoint !== 'string' || typeof sessionId !== 'string' || typeof eventId !== 'string') return null;
  if (!isEventType(eventType) || typeof at !== 'number' || at < rememberedSince(now)) return null;
  const body_sha256 = typeof hash === 'string' ? hash : null;
  return Object.freeze({ endpoint, sessionId, eventId, eventType, receipt: parseReceipt(receipt), body_sha256, at });
}

/** What was settled before this moment is no longer remembered. */
export function rememberedSince(now: number): number {
  return now - DAY;
}

function isBodyOf(body: string, eventId: string): boolean {
  try {
    const event: unknown = JSON.parse(body);
    return isRecord(event) && event['event_id'] === eventId;
  } catch {
    return false;
  }
}
