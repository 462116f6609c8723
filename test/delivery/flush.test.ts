import { expect } from 'chai';
import { memoryStore } from '../../src/delivery/memory-store.js';
import type { OutboxStore } from '../../src/delivery/outbox-store.js';
import { entryOf, eventOf } from '../../src/delivery/entry.js';
import type { Outcome } from '../../src/delivery/outcome.js';
import { makeEvent, newSession } from './events.js';
import { Gate } from './gate.js';
import { ManualClock } from './manual-clock.js';
import { scriptedHost } from './scripted-host.js';
import { startSender, stopSenders } from './sender.js';

const ENDPOINT = 'https://host.example/events';
const DAY = 86_400_000;

/** What a visit that ended too early leaves behind. */
async function leftBehind(store: OutboxStore, ...events: ReturnType<typeof makeEvent>[]): Promise<void> {
  for (const [index, event] of events.entries()) await store.add(entryOf(event, ENDPOINT, index));
}

/** The name in the answers that an outcome says the host has; null where it gives none. */
function answersOf(outcome: Outcome): string | null | undefined {
  return outcome.type === 'acknowledged' ? outcome.event && outcome.event.data.name : undefined;
}

describe('Delivery.flush', () => {
  afterEach(stopSenders);

  const clock = new ManualClock();

  it('is null where nothing is kept', async () => {
    const { delivery } = startSender({ transport: scriptedHost().transport, store: memoryStore(clock) });
    expect(await delivery.flush(newSession())).to.be.null;
  });

  it('sends a terminal event that an earlier visit left, and gives its outcome', async () => {
    const session = newSession();
    const store = memoryStore(clock);
    const event = makeEvent(session, 'form.declined');
    await leftBehind(store, event, makeEvent(session, 'form.viewed'));
    const { transport, seen } = scriptedHost('lost');
    const { delivery } = startSender({ transport, store });
    const expected = { type: 'acknowledged', eventType: 'form.declined', event, receipt: {} };
    expect(await delivery.flush(session)).to.deep.equal(expected);
    expect(seen).to.deep.equal(['viewed Ada', 'viewed Ada', 'terminal Ada']);
  });

  it('does not make the page wait for viewed and started', async () => {
    const session = newSession();
    const store = memoryStore(clock);
    await leftBehind(store, makeEvent(session, 'form.viewed'));
    const { transport, reached } = scriptedHost('never');
    const { delivery } = startSender({ transport, store });
    expect(await delivery.flush(session)).to.be.null;
    await reached(1);
  });

  it('tells within a day what the host acknowledged, without sending anything', async () => {
    const session = newSession();
    const store = memoryStore(clock);
    const first = startSender({ transport: scriptedHost({ redirect_url: '/thanks' }).transport, store });
    await first.delivery.post(makeEvent(session, 'form.completed'));
    const { transport, seen } = scriptedHost();
    const flushAnew = (): Promise<unknown> => startSender({ transport, store }).delivery.flush(session);
    const receipt = { redirect_url: '/thanks' };
    clock.advance(DAY - 1_000);
    const recalled = { type: 'acknowledged', eventType: 'form.completed', event: null, receipt };
    expect(await flushAnew()).to.deep.equal(recalled);
    clock.advance(2_000);
    expect(await flushAnew()).to.be.null;
    expect(seen).to.be.empty;
  });

  it('stops without losing what the host does not take', async () => {
    const session = newSession();
    const store = memoryStore(clock);
    const event = makeEvent(session, 'form.completed');
    await leftBehind(store, event);
    const { delivery } = startSender({ transport: scriptedHost({ status: 404 }).transport, store });
    expect(await delivery.flush(session)).to.deep.equal({ type: 'gone', status: 404, event });
    expect((await delivery.flush(session))?.type).to.equal('acknowledged');
  });

  it('keeps what the host rejected until the answers are safe, then lets the signer correct it', async () => {
    const session = newSession();
    const store = memoryStore(clock);
    const event = makeEvent(session, 'form.completed', '');
    await leftBehind(store, event);
    const { transport, seen } = scriptedHost({ status: 422 });
    const { delivery } = startSender({ transport, store });
    expect(await delivery.flush(session)).to.deep.include({ type: 'rejected', event });
    expect(await store.list(ENDPOINT, session)).to.have.length(1);
    await delivery.release(event);
    expect(await store.list(ENDPOINT, session)).to.deep.equal([]);
    expect(await delivery.flush(session)).to.be.null;
    expect((await delivery.post(makeEvent(session, 'form.completed', 'Ada'))).type).to.equal('acknowledged');
    expect(seen).to.deep.equal(['terminal ', 'terminal Ada']);
  });

  it('lets go of a viewed that the host rejected: there is nothing to correct', async () => {
    const session = newSession();
    const store = memoryStore(clock);
    await leftBehind(store, makeEvent(session, 'form.viewed'));
    const { delivery, status } = startSender({ transport: scriptedHost({ status: 400 }).transport, store });
    expect(await delivery.flush(session)).to.be.null;
    await status('idle');
    expect(await store.list(ENDPOINT, session)).to.deep.equal([]);
  });

  it('sends in the background what other sessions left, the oldest first', async () => {
    const [mine, ...others] = [newSession(), newSession(), newSession()] as const;
    const store = memoryStore(clock);
    await leftBehind(
      store,
      makeEvent(others[0], 'form.started', 'A'),
      makeEvent(others[1], 'form.completed', 'B'),
      makeEvent(others[0], 'form.completed', 'A'),
    );
    const { transport, seen, reached } = scriptedHost();
    const { delivery, statuses } = startSender({ transport, store });
    expect(await delivery.flush(mine)).to.be.null;
    await reached(3);
    expect(seen).to.deep.equal(['started A', 'terminal A', 'terminal B']);
    expect(statuses.filter(({ type }) => type !== 'idle')).to.be.empty;
  });

  it('lets no session that the host does not take hold up another', async () => {
    const [bad, good] = [newSession(), newSession()];
    const store = memoryStore(clock);
    await leftBehind(store, makeEvent(bad, 'form.completed', 'A'), makeEvent(good, 'form.completed', 'B'));
    const host = scriptedHost({ status: 500 });
    const { delivery, clock: time } = startSender({ transport: host.transport, store });
    await delivery.flush(newSession());
    await host.reached(2);
    time.advance(500);
    await host.reached(3);
    expect(host.seen).to.deep.equal(['terminal A', 'terminal B', 'terminal A']);
  });

  it('leaves to the other forms of the page what they have open', async () => {
    const session = newSession();
    const store = memoryStore(clock);
    const other = startSender({ transport: scriptedHost('lost', 'never').transport, store, patient: true });
    void other.delivery.post(makeEvent(session, 'form.viewed', 'other'));
    await other.status('waiting');
    const { transport, seen, reached } = scriptedHost();
    const { delivery } = startSender({ transport, store });
    await delivery.flush(newSession());
    // What a sweep would have sent goes before this.
    await delivery.flush(newSession());
    await delivery.post(makeEvent(newSession(), 'form.viewed', 'last'));
    expect(seen).to.deep.equal(['viewed last']);
    const left = newSession();
    await leftBehind(store, makeEvent(left, 'form.viewed', 'left'));
    await delivery.flush(newSession());
    await reached(2);
    expect(seen).to.deep.equal(['viewed last', 'viewed left']);
  });

  it('keeps what is rejected while nobody is there to correct it', async () => {
    const other = newSession();
    const store = memoryStore(clock);
    await leftBehind(store, makeEvent(other, 'form.completed'), makeEvent(newSession(), 'form.completed'));
    const { transport, reached } = scriptedHost({ status: 422 });
    const { delivery } = startSender({ transport, store });
    await delivery.flush(newSession());
    await reached(2);
    expect(await store.list(ENDPOINT, other)).to.have.length(1);
    expect((await delivery.flush(other))?.type).to.equal('acknowledged');
  });

  it('sends nothing to another endpoint', async () => {
    const session = newSession();
    const store = memoryStore(clock);
    await leftBehind(store, makeEvent(session, 'form.completed'));
    const { transport, seen } = scriptedHost();
    const { delivery } = startSender({ transport, store, submitUrl: 'https://host.example/other' });
    expect(await delivery.flush(session)).to.be.null;
    await delivery.post(makeEvent(session, 'form.declined'));
    expect(seen).to.deep.equal(['terminal Ada']);
  });

  it('finds what was kept under the same address with another token', async () => {
    const session = newSession();
    const store = memoryStore(clock);
    await leftBehind(store, makeEvent(session, 'form.completed'));
    const { transport } = scriptedHost();
    const { delivery } = startSender({ transport, store, submitUrl: `${ENDPOINT}?token=new#top` });
    expect((await delivery.flush(session))?.type).to.equal('acknowledged');
  });
});

describe('Two deliveries of one session', () => {
  afterEach(stopSenders);

  const clock = new ManualClock();

  it('send its events once where they share a store', async () => {
    const session = newSession();
    const store = memoryStore(clock);
    const { transport, seen } = scriptedHost('lost');
    const [one, two] = [startSender({ transport, store }), startSender({ transport, store })];
    const outcomes = await Promise.all([
      one.delivery.post(makeEvent(session, 'form.completed', 'One')),
      two.delivery.post(makeEvent(session, 'form.declined', 'Two')),
    ]);
    expect(outcomes.map(({ type }) => type)).to.deep.equal(['acknowledged', 'superseded']);
    expect(new Set(seen)).to.deep.equal(new Set(['terminal One']));
  });

  it('each give the answers that the host took', async () => {
    const session = newSession();
    const store = memoryStore(clock);
    const { transport } = scriptedHost('lost');
    const [one, two] = [startSender({ transport, store }), startSender({ transport, store })];
    const outcomes = await Promise.all([
      one.delivery.post(makeEvent(session, 'form.completed', 'One')),
      two.delivery.post(makeEvent(session, 'form.completed', 'Two')),
    ]);
    expect(outcomes.map(answersOf)).to.deep.equal(['One', 'One']);
  });

  it('do not give answers that were stored after the host had taken others', async () => {
    const session = newSession();
    const store = memoryStore(clock);
    const { transport, seen } = scriptedHost();
    const gate = new Gate();
    const late = startSender({
      transport,
      store: {
        ...store,
        async add(entry) {
          await gate.passed();
          return { ...(await store.add(entry)), storage: 'durable' };
        },
      },
    });
    const second = late.delivery.post(makeEvent(session, 'form.completed', 'Two'));
    await gate.reached;
    const first = await startSender({ transport, store }).delivery.post(makeEvent(session, 'form.completed', 'One'));
    gate.open();
    expect([first, await second].map(answersOf)).to.deep.equal(['One', null]);
    expect(seen).to.deep.equal(['terminal One']);
  });

  it('do not give answers that were corrected before the host took them', async () => {
    const session = newSession();
    const store = memoryStore(clock);
    const waiting = startSender({ transport: scriptedHost({ status: 503 }).transport, store, patient: true });
    const first = waiting.delivery.post(makeEvent(session, 'form.completed', 'One'));
    await waiting.status('waiting');
    const { delivery } = startSender({ transport: scriptedHost({ status: 422 }).transport, store });
    expect(await delivery.post(makeEvent(session, 'form.completed', 'One'))).to.include({ type: 'rejected' });
    expect(answersOf(await delivery.post(makeEvent(session, 'form.completed', 'Two')))).to.equal('Two');
    waiting.delivery.retry();
    expect(answersOf(await first)).to.be.null;
  });

  it('do not remove what was corrected meanwhile', async () => {
    const session = newSession();
    const store = memoryStore(clock);
    const gate = new Gate();
    const slow = startSender({
      store,
      async transport() {
        await gate.passed();
        throw Object.assign(new Error('refused'), { status: 422 });
      },
    });
    const first = slow.delivery.post(makeEvent(session, 'form.completed', 'One'));
    await gate.reached;
    // As another tab does that was refused first and has corrected its answers.
    await store.remove({ endpoint: ENDPOINT, sessionId: session, eventId: `${session}_terminal` });
    await store.add(entryOf(makeEvent(session, 'form.completed', 'Two'), ENDPOINT, clock.now()));
    gate.open();
    expect(await first).to.include({ type: 'rejected' });
    const kept = await store.list(ENDPOINT, session);
    expect(kept.map(({ entry }) => eventOf(entry).data.name)).to.deep.equal(['Two']);
  });

  it('tell each other when one has finished', async () => {
    const session = newSession();
    const { transport } = scriptedHost();
    const heard = new Promise((resolve) => {
      const { delivery } = startSender({
        transport,
        store: memoryStore(clock),
        onFinishedElsewhere: (outcome, sessionId) => resolve([outcome.eventType, sessionId]),
      });
      void delivery.flush(session);
    });
    const { delivery } = startSender({ transport, store: memoryStore(clock) });
    await delivery.post(makeEvent(session, 'form.viewed'));
    await delivery.post(makeEvent(session, 'form.completed'));
    expect(await heard).to.deep.equal(['form.completed', session]);
  });

  it('do not tell the one that has finished itself', async () => {
    const session = newSession();
    const told: unknown[] = [];
    const { transport, reached } = scriptedHost();
    const finished = startSender({
      transport,
      store: memoryStore(clock),
      onFinishedElsewhere: (...all) => told.push(all),
    });
    await finished.delivery.post(makeEvent(session, 'form.completed'));
    const heard = new Promise((resolve) => {
      const third = startSender({ transport, store: memoryStore(clock), onFinishedElsewhere: resolve });
      void third.delivery.flush(session);
    });
    const second = startSender({ transport, store: memoryStore(clock) });
    await second.delivery.post(makeEvent(session, 'form.completed'));
    await Promise.all([reached(2), heard]);
    expect(told).to.be.empty;
  });

  it('end a wait with what the other one learned', async () => {
    const session = newSession();
    const waiting = startSender({
      transport: scriptedHost({ status: 503 }).transport,
      store: memoryStore(clock),
      patient: true,
    });
    const declined = waiting.delivery.post(makeEvent(session, 'form.declined'));
    await waiting.status('waiting');
    const { delivery } = startSender({ transport: scriptedHost().transport, store: memoryStore(clock) });
    await delivery.post(makeEvent(session, 'form.completed'));
    expect(await declined).to.include({ type: 'superseded', eventType: 'form.completed' });
  });
});
