import type { Clock } from './clock.js';
import type { Database, Transaction } from './database.js';
import { isMeant, readEntry, readSettled, rememberedSince, type OutboxEntry, type Settled } from './entry.js';
import type { EntryKey, OutboxStore } from './outbox-store.js';

/** Keeps events in IndexedDB: they outlive the tab, the browser and a power cut. */
export function indexedStore(database: Database, clock: Clock): OutboxStore {
  return {
    async add(entry) {
      const kept = await database.run(['outbox'], 'readwrite', (transaction) => keep(transaction, entry));
      return { entry: kept, storage: 'durable' };
    },
    async list(endpoint, sessionId) {
      const parts = sessionId === undefined ? [endpoint] : [endpoint, sessionId];
      const records = await database.run(['outbox'], 'readonly', ({ store }) => {
        // An array sorts after every string: this is everything that begins with these parts.
        return store.getAll(IDBKeyRange.bound(parts, [...parts, []]));
      });
      return records.flatMap((record) => readEntry(record) ?? []).map((entry) => ({ entry, storage: 'durable' }));
    },
    async remove(key) {
      await database.run(['outbox'], 'readwrite', async ({ store }) => {
        if (isMeant(readEntry(await store.get(keyOf(key))), key)) await store.delete(keyOf(key));
      });
    },
    async settle(settled) {
      await database.run(['outbox', 'settled'], 'readwrite', (transaction) =>
        settle(transaction, settled, clock.now()),
      );
    },
    async settled(key) {
      const record = await database.run(['settled'], 'readonly', ({ store }) => store.get(keyOf(key)));
      return readSettled(record, clock.now());
    },
  };
}

async function keep(
  { store }: Transaction<readonly ['outbox'], 'readwrite'>,
  entry: OutboxEntry,
): Promise<OutboxEntry> {
  const kept = readEntry(await store.get(keyOf(entry)));
  if (kept) return kept;
  await store.put(entry, keyOf(entry));
  return entry;
}

async function settle(
  transaction: Transaction<readonly ['outbox', 'settled'], 'readwrite'>,
  settled: Settled,
  now: number,
): Promise<void> {
  const remembered = transaction.objectStore('settled');
  const old = await remembered.index('at').getAllKeys(IDBKeyRange.upperBound(rememberedSince(now)));
  await Promise.all([
    ...old.map((key) => remembered.delete(key)),
    remembered.put(settled, keyOf(settled)),
    transaction.objectStore('outbox').delete(keyOf(settled)),
  ]);
}

function keyOf({ endpoint, sessionId, eventId }: EntryKey): [string, string, string] {
  return [endpoint, sessionId, eventId];
}
