import { isTerminal, type WireEvent } from '../model/wire.js';
import type { Answer } from './answer.js';
import type { Clock } from './clock.js';
import { entryOf, type OutboxEntry, type Settled } from './entry.js';
import { fitsKeepalive } from './keepalive.js';
import { exclusively } from './lock.js';
import type { DeliveryStatus, Happened, Outcome } from './outcome.js';
import type { OutboxStore } from './outbox-store.js';
import { Pause } from './pause.js';
import { Queue, type Pending } from './queue.js';
import { retryDelay } from './retry-delay.js';
import type { Send } from './send.js';
import { asAsked, isTaken, outcomeOf, recalled, recalledFor, recordOf } from './settle.js';
import { isOffline } from './wakes.js';

/** What a line works with. */
interface LineParts {
  readonly endpoint: string;
  readonly store: OutboxStore;
  readonly send: Send;
  readonly clock: Clock;
  readonly onStatus: (status: DeliveryStatus) => void;
  /** The host has an event, as this page was the first to learn. */
  readonly onSettled: (settled: Settled) => void;
  /** It has nothing left to send for now. `empty`: nothing has stopped either. */
  readonly onRest: (empty: boolean) => void;
  /** Another visit's line: what is withdrawn is not sent. */
  readonly leftover: boolean;
}

type Again = Extract<Answer, { type: 'again' }>;
type Tried = Answer | { readonly type: 'settled'; readonly settled: Settled } | { readonly type: 'withdrawn' };

/** Sends the events of one session, one after the other in the order of their sequence. */
export class Line {
  readonly sessionId: string;
  #parts: LineParts;
  #queue: Queue;
  #pause: Pause;
  /** What the host has, as this page found out or heard. */
  #known = new Map<string, Settled>();
  #running = false;
  #closed = false;
  /** Nobody is left who has the answers before them. */
  #abandoned = false;
  #sending: OutboxEntry | null = null;
  /** The page is going away: the next attempt is made at once, without asking other tabs. */
  #leaving = false;

  constructor(sessionId: string, parts: LineParts) {
    this.sessionId = sessionId;
    this.#parts = parts;
    this.#queue = new Queue(parts.store, parts.endpoint, sessionId);
    this.#pause = new Pause(parts.clock);
  }

  get busy(): boolean {
    return this.#running;
  }

  /** Stores an event, then sends it; resolves with what became of whatever the host got under its id. */
  async post(event: WireEvent, onStored: () => void = () => undefined): Promise<Outcome> {
    const { endpoint, clock } = this.#parts;
    await this.#queue.load();
    const settled = await this.#settled(event.event_id);
    if (settled) {
      onStored();
      return asAsked(recalled(settled), event.event_type);
    }
    const pending = await this.#queue.add(entryOf(event, endpoint, clock.now()));
    pending.posted = true;
    // In order: what stopped before it gets one more chance.
    if (isTerminal(event.event_type)) this.#queue.resume();
    // What only memory holds is safe once the host has it.
    const safe = pending.storage !== 'memory';
    if (safe) onStored();
    const outcome = await this.#deliver(pending);
    if (!safe && isTaken(outcome)) onStored();
    return asAsked(outcome, event.event_type);
  }

  /** Sends what is kept; resolves with what became of a terminal event, null at once where none is kept. */
  async flush(): Promise<Outcome | null> {
    await this.#queue.load();
    const settled = await this.#settled(`${this.sessionId}_terminal`);
    const terminal = this.#queue.terminal();
    this.retry();
    if (settled) return recalled(settled);
    return terminal ? this.#deliver(terminal) : null;
  }

  /** Frees the event id of what an earlier visit had posted and the host has rejected: the answers are safe elsewhere. */
  async release(eventId: string): Promise<void> {
    const pending = this.#queue.get(eventId);
    if (pending) await this.#remove(pending);
  }

  /** Sends what is kept, each to its end. */
  async drain(): Promise<void> {
    await this.#queue.load();
    await this.#run();
  }

  /** Tries again now: also what had stopped, also what the host asked to wait for. */
  retry(): void {
    this.#queue.resume();
    this.#pause.cutShort(true);
    void this.#run();
  }

  /** Tries again now what is on its way, unless the host asked to wait. */
  wake(): void {
    this.#leaving = false;
    this.#pause.cutShort();
  }

  /** The page may be about to go: one more try for what is small enough to outlive it. */
  hide(): void {
    const next = this.#queue.next();
    if (next && fitsKeepalive(next.entry.body)) this.#leaving = this.#pause.cutShort();
  }

  /** The page goes, and what it is sending may go with it: a copy that outlives it, so that no next visit is needed. */
  leave(): void {
    const entry = this.#sending;
    if (entry && isTerminal(entry.eventType) && fitsKeepalive(entry.body)) void this.#parts.send(entry, true);
  }

  /** Another tab learned what became of an event. False where nobody here waits for it, and it is news. */
  hear(settled: Settled): boolean {
    const { eventId } = settled;
    if (this.#known.has(eventId)) return true;
    this.#known.set(eventId, settled);
    const pending = this.#queue.get(eventId);
    if (!pending || !this.#running) {
      this.#queue.drop(eventId);
      return false;
    }
    pending.stopped = false;
    this.#pause.cutShort(true);
    return true;
  }

  /** The form is gone: what is rejected from now on stays stored for the next visit. */
  abandon(): void {
    this.#abandoned = true;
  }

  /** Ends after the attempt under way. */
  close(): void {
    this.#closed = true;
    this.#pause.cutShort(true);
  }

  #deliver(pending: Pending): Promise<Outcome> {
    return new Promise((resolve) => {
      pending.waiting.push(resolve);
      pending.stopped = false;
      void this.#run();
    });
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    const next = (): Pending | undefined => (this.#closed ? undefined : this.#queue.next());
    try {
      for (let pending = next(); pending; pending = next()) await this.#process(pending);
    } finally {
      this.#running = false;
    }
    this.#parts.onRest(this.#queue.isEmpty);
  }

  /** Attempts until there is an outcome, or the line is closed. 401 and 403 get a second attempt, with new credentials. */
  async #process(pending: Pending): Promise<void> {
    const { entry } = pending;
    let refusals = 0;
    for (let attempt = 1; !this.#closed; attempt += 1) {
      this.#report(pending, { type: 'sending', attempt });
      this.#sending = entry;
      const tried = await this.#attempt(entry);
      this.#sending = null;
      if (tried.type === 'unauthorized') refusals += 1;
      if (tried.type === 'again') await this.#wait(pending, attempt, tried);
      else if (tried.type === 'withdrawn') return this.#queue.drop(entry.eventId);
      else if (tried.type === 'settled') return this.#settle(pending, tried.settled);
      else if (tried.type !== 'unauthorized' || refusals > 1) return this.#finish(pending, outcomeOf(tried, entry));
    }
  }

  /** One attempt, unless another tab was faster. */
  async #attempt(entry: OutboxEntry): Promise<Tried> {
    const { clock, leftover } = this.#parts;
    if (this.#leaving) return this.#send(entry);
    return exclusively(`signing-form:${this.sessionId}`, clock, async () => {
      const settled = await this.#settled(entry.eventId);
      if (settled) return { type: 'settled', settled };
      if (leftover && !(await this.#queue.isKept(entry))) return { type: 'withdrawn' };
      return this.#send(entry);
    });
  }

  /** Remembers that the host has the event before another tab gets its turn, which would send it once more. */
  async #send(entry: OutboxEntry): Promise<Answer> {
    const { send, clock, store } = this.#parts;
    const answer = await send(entry, this.#leaving);
    if (isTaken(answer)) {
      const settled = await recordOf(answer, entry, clock.now());
      this.#known.set(entry.eventId, settled);
      await store.settle(settled).catch(() => undefined);
    }
    return answer;
  }

  async #settled(eventId: string): Promise<Settled | null> {
    const { store, endpoint } = this.#parts;
    const known = this.#known.get(eventId);
    if (known) return known;
    const settled = await store.settled({ endpoint, sessionId: this.sessionId, eventId }).catch(() => null);
    if (settled) this.#known.set(eventId, settled);
    return settled;
  }

  async #wait(pending: Pending, attempt: number, { reason, retryAfter }: Again): Promise<void> {
    if (this.#known.has(pending.entry.eventId)) return;
    const { clock } = this.#parts;
    const delay = retryDelay(attempt, retryAfter, clock.random());
    this.#leaving = false;
    this.#report(pending, { type: 'waiting', attempt, retryAt: clock.now() + delay, offline: isOffline(), reason });
    await this.#pause.wait(delay, retryAfter !== null);
  }

  /** The host answered. */
  async #finish(pending: Pending, outcome: Outcome): Promise<void> {
    const { entry } = pending;
    const { leftover } = this.#parts;
    const corrects = pending.posted && !this.#abandoned;
    const settled = isTaken(outcome) && this.#known.get(entry.eventId);
    if (settled) {
      this.#queue.drop(entry.eventId);
      this.#parts.onSettled(settled);
    } else if (outcome.type === 'rejected' && (corrects || !(leftover || isTerminal(entry.eventType)))) {
      await this.#remove(pending);
    } else {
      pending.stopped = true;
    }
    this.#conclude(pending, outcome);
  }

  async #remove({ entry }: Pending): Promise<void> {
    await this.#parts.store.remove(entry).catch(() => undefined);
    this.#queue.drop(entry.eventId);
  }

  /** Another tab, or another visit, had the answer first. */
  async #settle(pending: Pending, settled: Settled): Promise<void> {
    await this.#parts.store.settle(settled).catch(() => undefined);
    this.#queue.drop(settled.eventId);
    this.#conclude(pending, asAsked(await recalledFor(pending.entry, settled), pending.entry.eventType));
  }

  #conclude(pending: Pending, outcome: Outcome): void {
    this.#report(pending, outcome.type === 'acknowledged' ? { type: 'sent' } : { type: 'stopped', outcome });
    for (const resolve of pending.waiting.splice(0)) resolve(outcome);
  }

  #report({ entry, storage }: Pending, happened: Happened): void {
    this.#parts.onStatus({ eventType: entry.eventType, storage, ...happened });
  }
}
