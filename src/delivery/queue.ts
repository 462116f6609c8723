import { isTerminal } from '../model/wire.js';
import type { OutboxEntry } from './entry.js';
import type { Outcome } from './outcome.js';
import type { Kept, OutboxStore } from './outbox-store.js';

/** An entry of this session, and who waits for what becomes of it. */
export interface Pending extends Kept {
  /** Not tried again before someone asks for it. */
  stopped: boolean;
  /** It was posted on this visit: whoever did has the answers before them, should it be rejected. */
  posted: boolean;
  readonly waiting: ((outcome: Outcome) => void)[];
}

/** The unsent events of one session: what the store keeps of them, and what this page holds should the store fail. */
export class Queue {
  #store: OutboxStore;
  #endpoint: string;
  #sessionId: string;
  #pending = new Map<string, Pending>();
  /** How many entries have left: what was listed before one did is out of date. */
  #gone = 0;

  constructor(store: OutboxStore, endpoint: string, sessionId: string) {
    this.#store = store;
    this.#endpoint = endpoint;
    this.#sessionId = sessionId;
  }

  get isEmpty(): boolean {
    return this.#pending.size === 0;
  }

  get(eventId: string): Pending | undefined {
    return this.#pending.get(eventId);
  }

  /** The one with the lowest sequence that has not stopped. */
  next(): Pending | undefined {
    const open = [...this.#pending.values()].filter(({ stopped }) => !stopped);
    return open.sort((a, b) => a.entry.sequence - b.entry.sequence)[0];
  }

  terminal(): Pending | undefined {
    return [...this.#pending.values()].find(({ entry }) => isTerminal(entry.eventType));
  }

  resume(): void {
    for (const pending of this.#pending.values()) pending.stopped = false;
  }

  /** Takes up what the store keeps, of earlier visits and of other tabs. */
  async load(): Promise<void> {
    const gone = this.#gone;
    const kept = await this.#list();
    if (gone !== this.#gone) return this.load();
    for (const one of kept) this.#take(one);
  }

  /** Stores an entry, unless its event id is taken: the first body stays. */
  async add(entry: OutboxEntry): Promise<Pending> {
    const earlier = this.#pending.get(entry.eventId);
    if (earlier) return earlier;
    return this.#take(await this.#store.add(entry).catch(() => ({ entry, storage: 'memory' as const })));
  }

  drop(eventId: string): void {
    this.#pending.delete(eventId);
    this.#gone += 1;
  }

  /** Whether the store still has this very body. */
  async isKept({ eventId, body }: OutboxEntry): Promise<boolean> {
    const kept = await this.#list();
    return kept.some(({ entry }) => entry.eventId === eventId && entry.body === body);
  }

  #take(kept: Kept): Pending {
    const { eventId } = kept.entry;
    const pending = this.#pending.get(eventId) ?? { ...kept, stopped: false, posted: false, waiting: [] };
    this.#pending.set(eventId, pending);
    return pending;
  }

  #list(): Promise<readonly Kept[]> {
    return this.#store.list(this.#endpoint, this.#sessionId).catch(() => []);
  }
}
