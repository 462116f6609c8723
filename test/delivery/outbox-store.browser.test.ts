import { expect } from '@open-wc/testing';
import { Database } from '../../src/delivery/database.js';
import { entryOf, type OutboxEntry } from '../../src/delivery/entry.js';
import { indexedStore } from '../../src/delivery/indexed-store.js';
import { memoryStore } from '../../src/delivery/memory-store.js';
import type { OutboxStore } from '../../src/delivery/outbox-store.js';
import { sessionStore } from '../../src/delivery/session-store.js';
import type { Clock } from '../../src/delivery/clock.js';
import { makeEvent, newSession } from './events.js';
import { ManualClock } from './manual-clock.js';

const DAY = 86_400_000;

const STORES: [name: string, make: (clock: Clock) => OutboxStore][] = [
  ['indexedStore', (clock) => indexedStore(new Database(), clock)],
  ['sessionStore', sessionStore],
  ['memoryStore', memoryStore],
];

for (const [name, make] of STORES) {
  describe(`${name} as an outbox`, () => {
    const clock = new ManualClock();
    const store = make(clock);
    const endpoint = `https://host.example/${newSession()}`;
    const entry = (session: string, text = 'Ada'): OutboxEntry =>
      entryOf(makeEvent(session, 'form.completed', text), endpoint, clock.now());

    it('keeps the first body under an event id', async () => {
      const session = newSession();
      const first = entry(session, 'first');
      expect((await store.add(first)).entry).to.deep.equal(first);
      expect((await store.add(entry(session, 'second'))).entry).to.deep.equal(first);
      expect((await store.list(endpoint, session)).map((kept) => kept.entry)).to.deep.equal([first]);
    });

    it('lists one session, or all of the endpoint', async () => {
      const [one, two] = [newSession(), newSession()];
      const other = `${endpoint}/other`;
      await store.add(entry(one));
      await store.add(entry(two));
      await store.add({ ...entry(one), endpoint: other });
      const sessions = async (...path: [string, string?]): Promise<string[]> =>
        (await store.list(...path)).map((kept) => kept.entry.sessionId);
      expect(await sessions(endpoint, one)).to.deep.equal([one]);
      expect(await sessions(endpoint)).to.include.members([one, two]);
      expect(await sessions(other)).to.deep.equal([one]);
      expect(await sessions(endpoint, 'nobody')).to.deep.equal([]);
    });

    it('removes an entry', async () => {
      const session = newSession();
      await store.add(entry(session));
      await store.remove(entry(session));
      await store.remove(entry(session));
      expect(await store.list(endpoint, session)).to.deep.equal([]);
    });

    it('remembers for a day what became of an event', async () => {
      const session = newSession();
      const { sessionId, eventId } = entry(session);
      const key = { endpoint, sessionId, eventId };
      expect(await store.settled(key)).to.be.null;
      await store.add(entry(session));
      const settled = {
        ...key,
        eventType: 'form.declined',
        receipt: { message: 'x' },
        body_sha256: null,
        at: clock.now(),
      } as const;
      await store.settle(settled);
      expect(await store.list(endpoint, session)).to.deep.equal([]);
      expect(await store.settled(key)).to.deep.equal(settled);
      clock.advance(DAY + 1);
      await store.settle({ ...settled, eventId: 'another', at: clock.now() });
      expect(await store.settled(key)).to.be.null;
    });
  });
}

describe('sessionStore', () => {
  it('leaves long events to memory', async () => {
    const session = newSession();
    const long = entryOf(makeEvent(session, 'form.completed', 'x'.repeat(1_000_001)), 'e', 0);
    const refused = await sessionStore(new ManualClock())
      .add(long)
      .then(() => null, String);
    expect(refused).to.contain('too long');
  });
});
