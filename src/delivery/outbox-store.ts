import type { OutboxEntry, Settled } from './entry.js';
import type { StorageMode } from './outcome.js';

/** An entry and where it is kept. */
export interface Kept {
  readonly entry: OutboxEntry;
  readonly storage: StorageMode;
}

/** Keeps unsent events. Every method may reject: the ladder then goes on with another store. */
export interface OutboxStore {
  /** Keeps an entry; resolves once it is safe, to what is kept: the first body under an event id stays. */
  add(entry: OutboxEntry): Promise<Kept>;
  /** What is kept for an endpoint, of one session or of all. Damaged records are left where they are, and out. */
  list(endpoint: string, sessionId?: string): Promise<readonly Kept[]>;
  /** Removes an entry; with a `body` only where it is still that one. */
  remove(entry: EntryKey & { readonly body?: string }): Promise<void>;
  /** Removes the entry and remembers what became of it, in one step. */
  settle(settled: Settled): Promise<void>;
  /** What is remembered of an event; null when nothing, or no longer. */
  settled(key: EntryKey): Promise<Settled | null>;
}

export type EntryKey = Pick<OutboxEntry, 'endpoint' | 'sessionId' | 'eventId'>;

/** Stores from the safest to the last resort as one: the first that can, keeps; all are read. */
export function ladder(rungs: readonly OutboxStore[]): OutboxStore {
  return {
    add: (entry) => firstThatCan(rungs, (rung) => rung.add(entry)),
    async list(endpoint, sessionId) {
      const lists = await Promise.all(rungs.map((rung) => rung.list(endpoint, sessionId).catch(() => [])));
      const byId = new Map<string, Kept>();
      for (const kept of lists.flat()) if (!byId.has(kept.entry.eventId)) byId.set(kept.entry.eventId, kept);
      return [...byId.values()];
    },
    // A store that fails to remove sends its entry once more on another visit: the host knows it by its id.
    async remove(key) {
      await Promise.allSettled(rungs.map((rung) => rung.remove(key)));
    },
    async settle(settled) {
      await firstThatCan(rungs, (rung) => rung.settle(settled));
      await Promise.allSettled(rungs.map((rung) => rung.remove(settled)));
    },
    async settled(key) {
      for (const rung of rungs) {
        const settled = await rung.settled(key).catch(() => null);
        if (settled) return settled;
      }
      return null;
    },
  };
}

async function firstThatCan<T>(rungs: readonly OutboxStore[], act: (rung: OutboxStore) => Promise<T>): Promise<T> {
  let refused: unknown;
  for (const rung of rungs) {
    try {
      return await act(rung);
    } catch (thrown) {
      refused = thrown;
    }
  }
  throw refused;
}
