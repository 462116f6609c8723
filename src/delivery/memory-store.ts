import type { Clock } from './clock.js';
import { isMeant, rememberedSince, type OutboxEntry, type Settled } from './entry.js';
import type { EntryKey, OutboxStore } from './outbox-store.js';

/** The last resort: as long as the page stays open. */
export function memoryStore(clock: Clock): OutboxStore {
  const entries = new Map<string, OutboxEntry>();
  const remembered = new Map<string, Settled>();
  return {
    add(entry) {
      const kept = entries.get(keyOf(entry)) ?? entry;
      entries.set(keyOf(entry), kept);
      return Promise.resolve({ entry: kept, storage: 'memory' });
    },
    list(endpoint, sessionId) {
      const listed = [...entries.values()].filter(
        (entry) => entry.endpoint === endpoint && (sessionId === undefined || entry.sessionId === sessionId),
      );
      return Promise.resolve(listed.map((entry) => ({ entry, storage: 'memory' })));
    },
    remove(key) {
      if (isMeant(entries.get(keyOf(key)), key)) entries.delete(keyOf(key));
      return Promise.resolve();
    },
    settle(settled) {
      entries.delete(keyOf(settled));
      remembered.set(keyOf(settled), settled);
      return Promise.resolve();
    },
    settled(key) {
      const settled = remembered.get(keyOf(key));
      return Promise.resolve(settled && settled.at >= rememberedSince(clock.now()) ? settled : null);
    },
  };
}

function keyOf({ endpoint, sessionId, eventId }: EntryKey): string {
  return JSON.stringify([endpoint, sessionId, eventId]);
}
