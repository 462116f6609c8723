import { sha256Hex } from '../model/digest.js';
import type { WireEventType } from '../model/wire.js';
import type { Answer } from './answer.js';
import { eventOf, type OutboxEntry, type Settled } from './entry.js';
import type { Acknowledged, Outcome } from './outcome.js';

/** An answer to an entry after which nothing more is tried. */
type Final = Exclude<Answer, { type: 'again' }>;

/** What says that the host has the event. */
type Taken<T> = Extract<T, { readonly type: 'acknowledged' | 'superseded' }>;

/** Whether an answer, or what came of it, says that the host has the event. */
export function isTaken<T extends Answer | Outcome>(answer: T): answer is Taken<T> {
  return answer.type === 'acknowledged' || answer.type === 'superseded';
}

/** What an answer makes of the entry that it was given to. */
export function outcomeOf(answer: Final, entry: OutboxEntry): Outcome {
  if (answer.type === 'superseded') return answer;
  const event = eventOf(entry);
  return answer.type === 'acknowledged' ? { ...answer, eventType: entry.eventType, event } : { ...answer, event };
}

/** What is remembered, as an outcome: the body that the host has may be another tab's. */
export function recalled({ eventType, receipt }: Settled): Acknowledged {
  return { type: 'acknowledged', eventType, event: null, receipt };
}

/** The record of an event that the host has, by its answer. */
export async function recordOf(answer: Taken<Answer>, entry: OutboxEntry, at: number): Promise<Settled> {
  const { endpoint, sessionId, eventId } = entry;
  const isOurs = answer.type === 'acknowledged';
  const eventType = isOurs ? entry.eventType : answer.eventType;
  const body_sha256 = isOurs && !answer.conflict ? await hashOf(entry) : null;
  const { receipt } = answer;
  return Object.freeze({ endpoint, sessionId, eventId, eventType, receipt, body_sha256, at });
}

/** What is remembered, as the outcome of an entry: only the very body that the host took says what it has. */
export async function recalledFor(entry: OutboxEntry, settled: Settled): Promise<Acknowledged> {
  const same = settled.body_sha256 !== null && settled.body_sha256 === (await hashOf(entry));
  return { ...recalled(settled), event: same ? eventOf(entry) : null };
}

/** Null where nothing can be hashed. */
function hashOf({ body }: OutboxEntry): Promise<string | null> {
  return sha256Hex(body).catch(() => null);
}

/** The same outcome for one who asked for `eventType`: the first body under an event id may have been of the other type. */
export function asAsked(outcome: Outcome, eventType: WireEventType): Outcome {
  if (!isTaken(outcome)) return outcome;
  const { eventType: winner, receipt } = outcome;
  if (winner !== eventType) return { type: 'superseded', eventType: winner, receipt };
  if (outcome.type === 'acknowledged') return outcome;
  return { type: 'acknowledged', eventType, event: null, receipt };
}
