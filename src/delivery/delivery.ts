import { isTerminal, type WireEvent } from '../model/wire.js';
import { realClock, type Clock } from './clock.js';
import type { HeaderSource } from './credentials.js';
import { pageDatabase } from './database.js';
import { endpointOf, type Settled } from './entry.js';
import { indexedStore } from './indexed-store.js';
import { Line } from './line.js';
import { memoryStore } from './memory-store.js';
import type { Acknowledged, DeliveryStatus, Outcome } from './outcome.js';
import { ladder, type OutboxStore } from './outbox-store.js';
import { sendByFetch, sendByTransport, type Send, type Transport } from './send.js';
import { sessionStore } from './session-store.js';
import { recalled } from './settle.js';
import { Tabs } from './tabs.js';
import { listenForWakes } from './wakes.js';

export type { DeliveryStatus, Outcome } from './outcome.js';

export interface DeliveryOptions {
  /**
   * Absolute; the page's own where there is only a transport. Entries are kept under it without its query, which may carry a
   * token.
   */
  readonly submitUrl: string;
  /** A function is asked at every attempt. */
  readonly headers?: HeaderSource;
  /** Replaces fetch. */
  readonly transport?: Transport;
  readonly onStatus: (status: DeliveryStatus) => void;
  /** Another tab or form of this browser finished a session that this page has open, and nothing of it waits here. */
  readonly onFinishedElsewhere?: (outcome: Acknowledged, sessionId: string) => void;
  /** Default: IndexedDB, then `sessionStorage`, then memory. */
  readonly store?: OutboxStore;
  readonly clock?: Clock;
}

/** The sessions that the forms of this page have open: each is sent by its own form, whose transport may be another. */
const openLines = new Set<Line>();

/** All forms of a page share what only memory keeps, so that a form put up anew finds it. */
const pageMemory = memoryStore(realClock);

/**
 * Brings events to the host exactly once: stored before they are sent, sent byte for byte until the host answers for them,
 * removed only then (CONTRACT 5).
 */
export class Delivery {
  #options: DeliveryOptions;
  #endpoint: string;
  #clock: Clock;
  #store: OutboxStore;
  #send: Send;
  #lines = new Map<string, Line>();
  /** The sessions of earlier visits that are being sent. */
  #leftovers = new Map<string, Line>();
  #sweeping = false;
  #tabs: Tabs;
  #stopListening: () => void;
  /** Calls of `post` and `flush` that have not resolved. */
  #calls = 0;
  #disposed = false;

  constructor(options: DeliveryOptions) {
    this.#options = options;
    this.#clock = options.clock ?? realClock;
    this.#endpoint = endpointOf(options.submitUrl);
    this.#store =
      options.store ?? ladder([indexedStore(pageDatabase, this.#clock), sessionStore(this.#clock), pageMemory]);
    this.#send = options.transport
      ? sendByTransport(options.transport, this.#clock)
      : sendByFetch(options.submitUrl, options.headers, this.#clock);
    this.#tabs = new Tabs(this.#clock, this.#onHeard);
    this.#stopListening = listenForWakes({
      onWake: () => this.#each((line) => line.wake()),
      onHide: () => this.#each((line) => line.hide()),
      onLeave: () => this.#onLeave(),
      onReturn: () => void this.#onReturn(),
    });
  }

  /**
   * Stores an event, then sends it after those of its session with a lower sequence. Resolves with the final outcome, which
   * may take as long as there is no network. An event id that is already on its way keeps its first body; after `rejected`
   * it is free again, after any other refusal posting it tries the stored body again. `onStored`: it is kept for the next
   * visit now, or the host has it.
   */
  async post(event: WireEvent, onStored?: () => void): Promise<Outcome> {
    return this.#working(this.#line(event.session_id).post(event, onStored));
  }

  /**
   * Sends what earlier visits left behind: of this session, then in the background of every other session with this endpoint.
   * Resolves with the outcome of this session's terminal event, if it has one that waits or that the host got within the
   * last day; otherwise at once with null, as nothing then needs to be waited for.
   */
  async flush(sessionId: string): Promise<Outcome | null> {
    const outcome = await this.#working(this.#line(sessionId).flush());
    void this.#sweep();
    return outcome;
  }

  /**
   * Frees the event id of what `flush` gave as `rejected`: until then it stays stored, as nobody may be there who could
   * correct it.
   */
  async release({ session_id, event_id }: WireEvent): Promise<void> {
    await this.#line(session_id).release(event_id);
  }

  /** Tries everything again now, also what had stopped. */
  retry(): void {
    this.#each((line) => line.retry());
  }

  /** The form is gone: nothing more is reported. What is on its way goes on; what waits for a next visit is stored. */
  dispose(): void {
    this.#disposed = true;
    for (const line of this.#leftovers.values()) line.close();
    for (const line of this.#lines.values()) line.abandon();
    this.#letGo();
  }

  #line(sessionId: string): Line {
    const known = this.#lines.get(sessionId);
    if (known) return known;
    const line = this.#newLine(sessionId, false, this.#onStatus);
    if (this.#disposed) line.abandon();
    this.#lines.set(sessionId, line);
    openLines.add(line);
    return line;
  }

  #newLine(sessionId: string, leftover: boolean, onStatus: DeliveryOptions['onStatus']): Line {
    return new Line(sessionId, {
      endpoint: this.#endpoint,
      store: this.#store,
      send: this.#send,
      clock: this.#clock,
      onStatus,
      onRest: leftover ? () => undefined : this.#onRest,
      onSettled: (settled) => this.#tabs.announce(settled),
      leftover,
    });
  }

  #each(act: (line: Line) => void): void {
    for (const line of [...this.#lines.values(), ...this.#leftovers.values()]) act(line);
  }

  /** Sends the other sessions' events, oldest first, one session at a time. */
  async #sweep(): Promise<void> {
    if (this.#sweeping) return;
    this.#sweeping = true;
    const kept = await this.#store.list(this.#endpoint).catch(() => []);
    const oldestFirst = kept.map(({ entry }) => entry).sort((a, b) => a.storedAt - b.storedAt);
    for (const sessionId of new Set(oldestFirst.map((entry) => entry.sessionId))) {
      if (this.#disposed) break;
      const open = [...openLines].some((line) => line.sessionId === sessionId);
      if (!open && !this.#leftovers.has(sessionId)) await this.#sendLeftover(sessionId);
    }
    this.#sweeping = false;
  }

  /** Resolves once all of a session is dealt with, or it has to wait: that holds up no other, and it goes on by itself. */
  #sendLeftover(sessionId: string): Promise<void> {
    return new Promise((resolve) => {
      const line = this.#newLine(sessionId, true, ({ type }) => {
        if (type === 'waiting') resolve();
      });
      this.#leftovers.set(sessionId, line);
      void line.drain().finally(() => {
        this.#leftovers.delete(sessionId);
        resolve();
      });
    });
  }

  /** Deferred, so that an error in a listener is the listener's and never stops a line. */
  #onStatus = (status: DeliveryStatus): void => {
    queueMicrotask(() => {
      if (!this.#disposed) this.#options.onStatus(status);
    });
  };

  #onRest = (empty: boolean): void => {
    if (empty) this.#onStatus({ type: 'idle' });
    if (this.#disposed) this.#letGo();
  };

  #onHeard = (settled: Settled): void => {
    if (settled.endpoint !== this.#endpoint) return;
    this.#leftovers.get(settled.sessionId)?.hear(settled);
    const line = this.#lines.get(settled.sessionId);
    if (line && !line.hear(settled)) this.#tellFinished(settled);
  };

  #onLeave(): void {
    this.#each((line) => line.leave());
    this.#tabs.close();
  }

  /** Back from the browser's store for the way back: other tabs have spoken unheard. */
  async #onReturn(): Promise<void> {
    this.#tabs.open();
    for (const sessionId of this.#lines.keys()) {
      const key = { endpoint: this.#endpoint, sessionId, eventId: `${sessionId}_terminal` };
      const settled = await this.#store.settled(key).catch(() => null);
      if (settled) this.#onHeard(settled);
    }
  }

  #tellFinished(settled: Settled): void {
    if (this.#disposed || !isTerminal(settled.eventType)) return;
    this.#options.onFinishedElsewhere?.(recalled(settled), settled.sessionId);
  }

  async #working<T>(work: Promise<T>): Promise<T> {
    this.#calls += 1;
    try {
      return await work;
    } finally {
      this.#calls -= 1;
      if (this.#disposed) this.#letGo();
    }
  }

  /** A form that is gone keeps listening as long as something of it is on its way. */
  #letGo(): void {
    if (this.#calls > 0 || [...this.#lines.values()].some((line) => line.busy)) return;
    for (const line of this.#lines.values()) openLines.delete(line);
    this.#stopListening();
    this.#tabs.close();
  }
}
