import { expect } from 'chai';
import { memoryStore } from '../../src/delivery/memory-store.js';
import type { OutboxStore } from '../../src/delivery/outbox-store.js';
import type { Transport } from '../../src/delivery/send.js';
import { makeEvent, newSession } from './events.js';
import { ManualClock } from './manual-clock.js';
import { scriptedHost } from './scripted-host.js';
import { startSender, stopSenders } from './sender.js';

const ENDPOINT = 'https://host.example/events';

describe('Delivery', () => {
  afterEach(stopSenders);

  const newStore = (): ReturnType<typeof memoryStore> => memoryStore(new ManualClock());

  it('sends an event and gives its receipt', async () => {
    const session = newSession();
    const { transport, seen } = scriptedHost({ message: 'Thanks' });
    const { delivery, statuses, status } = startSender({ transport, store: newStore() });
    const event = makeEvent(session, 'form.completed');
    expect(await delivery.post(event)).to.deep.equal({
      type: 'acknowledged',
      eventType: 'form.completed',
      event,
      receipt: { message: 'Thanks' },
    });
    await status('idle');
    expect(seen).to.deep.equal(['terminal Ada']);
    const common = { eventType: 'form.completed', storage: 'memory' };
    expect(statuses).to.deep.equal([
      { ...common, type: 'sending', attempt: 1 },
      { ...common, type: 'sent' },
      { type: 'idle' },
    ]);
  });

  it('stores before it sends, and removes only when the host has answered', async () => {
    const session = newSession();
    const store = newStore();
    const kept: number[] = [];
    const { delivery } = startSender({
      store,
      transport: async () => {
        kept.push((await store.list(ENDPOINT, session)).length);
        return {};
      },
    });
    await delivery.post(makeEvent(session, 'form.completed'));
    expect(kept).to.deep.equal([1]);
    expect(await store.list(ENDPOINT, session)).to.deep.equal([]);
  });

  it('keeps the order viewed, started, terminal while the first is still being tried', async () => {
    const session = newSession();
    const { transport, seen, reached } = scriptedHost('lost', { status: 503 });
    const { delivery, clock, status } = startSender({ transport, store: newStore(), patient: true });
    const viewed = delivery.post(makeEvent(session, 'form.viewed'));
    await status('waiting');
    const completed = delivery.post(makeEvent(session, 'form.completed'));
    const started = delivery.post(makeEvent(session, 'form.started'));
    clock.advance(1_000);
    await reached(2);
    await status('waiting');
    clock.advance(2_000);
    await Promise.all([viewed, started, completed]);
    expect(seen).to.deep.equal(['viewed Ada', 'viewed Ada', 'viewed Ada', 'started Ada', 'terminal Ada']);
  });

  it('tries again on 1 2 4 8 16 32 60 seconds, with jitter', async () => {
    const failures = Array.from({ length: 9 }, () => 'lost' as const);
    const { transport } = scriptedHost(...failures);
    const { delivery, clock, statuses } = startSender({ transport, store: newStore() });
    const start = clock.now();
    await delivery.post(makeEvent(newSession(), 'form.completed'));
    const waits = statuses.flatMap((status) => (status.type === 'waiting' ? status.retryAt - start : []));
    const between = waits.map((at, index) => at - (waits[index - 1] ?? 0));
    expect(between).to.deep.equal([1, 2, 4, 8, 16, 32, 60, 60, 60].map((bound) => bound * 500));
  });

  it('gives up an attempt after 15 seconds, and tries again', async () => {
    const { transport, signals, reached } = scriptedHost('never');
    const { delivery, clock, status } = startSender({ transport, store: newStore() });
    const outcome = delivery.post(makeEvent(newSession(), 'form.completed'));
    await reached(1);
    clock.advance(14_999);
    expect(signals[0]?.aborted).to.be.false;
    clock.advance(1);
    expect(await status('waiting')).to.include({ reason: 'timeout', attempt: 1 });
    expect(signals[0]?.aborted).to.be.true;
    expect((await outcome).type).to.equal('acknowledged');
  });

  it('waits no longer because the clock was set back', async () => {
    const { transport, reached } = scriptedHost('lost');
    const { delivery, clock, status } = startSender({ transport, store: newStore(), patient: true });
    const outcome = delivery.post(makeEvent(newSession(), 'form.completed'));
    await status('waiting');
    clock.setWall(clock.now() - 2 * 3_600_000);
    clock.advance(500);
    await reached(2);
    expect((await outcome).type).to.equal('acknowledged');
  });

  it('tries at once when asked to', async () => {
    const { transport, seen } = scriptedHost({ status: 503 });
    const { delivery, status } = startSender({ transport, store: newStore(), patient: true });
    const outcome = delivery.post(makeEvent(newSession(), 'form.completed'));
    await status('waiting');
    delivery.retry();
    await outcome;
    expect(seen).to.have.length(2);
  });

  it('sends one event once, however often it is posted', async () => {
    const session = newSession();
    const { transport, seen } = scriptedHost('lost');
    const { delivery } = startSender({ transport, store: newStore() });
    const posts = Array.from({ length: 50 }, (_, index) =>
      delivery.post(makeEvent(session, 'form.completed', `${index}`)),
    );
    const outcomes = await Promise.all(posts);
    expect(seen).to.deep.equal(['terminal 0', 'terminal 0']);
    for (const outcome of outcomes) {
      expect(outcome).to.deep.include({ type: 'acknowledged', event: makeEvent(session, 'form.completed', '0') });
    }
    expect((await delivery.post(makeEvent(session, 'form.completed', 'later'))).type).to.equal('acknowledged');
    expect(seen).to.have.length(2);
  });

  it('tells a decline that a completion was first', async () => {
    const session = newSession();
    const { transport, seen } = scriptedHost();
    const { delivery } = startSender({ transport, store: newStore() });
    const completed = delivery.post(makeEvent(session, 'form.completed'));
    const declined = delivery.post(makeEvent(session, 'form.declined'));
    expect((await completed).type).to.equal('acknowledged');
    expect(await declined).to.deep.equal({ type: 'superseded', eventType: 'form.completed', receipt: {} });
    expect(await delivery.post(makeEvent(session, 'form.declined'))).to.include({ type: 'superseded' });
    expect(seen).to.deep.equal(['terminal Ada']);
  });

  it('tells a completion that another device declined', async () => {
    const winner = { status: 409, event_type: 'form.declined' };
    const { transport } = scriptedHost(winner);
    const { delivery, status } = startSender({ transport, store: newStore() });
    const outcome = await delivery.post(makeEvent(newSession(), 'form.completed'));
    expect(outcome).to.include({ type: 'superseded', eventType: 'form.declined' });
    expect(await status('stopped')).to.deep.include({ outcome });
  });

  it('frees the event id of what was rejected for a corrected body', async () => {
    const session = newSession();
    const store = newStore();
    const { transport, seen } = scriptedHost({ status: 422, errors: [{ field: 'Name', message: 'is missing' }] });
    const { delivery } = startSender({ transport, store });
    const refused = makeEvent(session, 'form.completed', '');
    expect(await delivery.post(refused)).to.deep.equal({
      type: 'rejected',
      event: refused,
      status: 422,
      message: 'refused',
      errors: [{ field: 'Name', message: 'is missing' }],
    });
    expect(await store.list(ENDPOINT)).to.deep.equal([]);
    expect((await delivery.post(makeEvent(session, 'form.completed', 'Ada'))).type).to.equal('acknowledged');
    expect(seen).to.deep.equal(['terminal ', 'terminal Ada']);
  });

  it('keeps what is rejected after the form is gone', async () => {
    const session = newSession();
    const store = newStore();
    const { transport } = scriptedHost('lost', { status: 422 });
    const { delivery, clock, status } = startSender({ transport, store, patient: true });
    const outcome = delivery.post(makeEvent(session, 'form.completed'));
    await status('waiting');
    delivery.dispose();
    clock.advance(1_000);
    expect((await outcome).type).to.equal('rejected');
    expect(await store.list(ENDPOINT, session)).to.have.length(1);
  });

  it('is not held up by a rejected viewed', async () => {
    const session = newSession();
    const { transport, seen } = scriptedHost({ status: 400 });
    const { delivery } = startSender({ transport, store: newStore() });
    const [viewed, completed] = await Promise.all([
      delivery.post(makeEvent(session, 'form.viewed')),
      delivery.post(makeEvent(session, 'form.completed')),
    ]);
    expect([viewed.type, completed.type]).to.deep.equal(['rejected', 'acknowledged']);
    expect(seen).to.deep.equal(['viewed Ada', 'terminal Ada']);
  });

  it('is not held up by a viewed that stopped, and tries it again first next time', async () => {
    const session = newSession();
    const { transport, seen } = scriptedHost({ status: 404 });
    const { delivery } = startSender({ transport, store: newStore() });
    expect(await delivery.post(makeEvent(session, 'form.viewed'))).to.include({ type: 'gone', status: 404 });
    await delivery.post(makeEvent(session, 'form.started'));
    expect(seen).to.deep.equal(['viewed Ada', 'started Ada']);
    delivery.retry();
    await delivery.post(makeEvent(session, 'form.viewed'));
    expect(seen).to.deep.equal(['viewed Ada', 'started Ada', 'viewed Ada']);
  });

  it('tries what stopped once more before the end of the session, in order', async () => {
    const session = newSession();
    const { transport, seen } = scriptedHost({ status: 404 });
    const { delivery } = startSender({ transport, store: newStore() });
    await delivery.post(makeEvent(session, 'form.viewed'));
    await delivery.post(makeEvent(session, 'form.completed'));
    expect(seen).to.deep.equal(['viewed Ada', 'viewed Ada', 'terminal Ada']);
  });

  it('says that an event is kept for the next visit only where it is', async () => {
    const memory = newStore();
    const disk: OutboxStore = {
      ...memory,
      add: async (entry) => ({ ...(await memory.add(entry)), storage: 'durable' }),
    };
    for (const [store, told] of [
      [memory, ['sent', 'kept']],
      [disk, ['kept', 'sent']],
    ] as const) {
      const order: string[] = [];
      const transport: Transport = async () => {
        order.push('sent');
        return {};
      };
      const { delivery } = startSender({ transport, store });
      await delivery.post(makeEvent(newSession(), 'form.viewed'), () => order.push('kept'));
      expect(order).to.deep.equal(told);
    }
  });

  it('reads a response, or its text, that a transport resolves as if it had been fetched', async () => {
    const answers = [new Response('', { status: 500 }), '<html>Sign in</html>', new Response('{}', { status: 410 })];
    let sent = 0;
    const transport = (async () => answers[sent++]) as unknown as Transport;
    const { delivery } = startSender({ transport, store: newStore() });
    expect((await delivery.post(makeEvent(newSession(), 'form.completed'))).type).to.equal('gone');
    expect(sent).to.equal(3);
  });

  it('takes the status alone of a response that a transport has read', async () => {
    const answers = [503, 200].map((status) => new Response('{"read": true}', { status }));
    let sent = 0;
    const transport = (async () => {
      await answers[sent]?.json();
      return answers[sent++];
    }) as unknown as Transport;
    const { delivery } = startSender({ transport, store: newStore() });
    expect((await delivery.post(makeEvent(newSession(), 'form.completed'))).type).to.equal('acknowledged');
    expect(sent).to.equal(2);
  });

  for (const status of [401, 403]) {
    it(`tries twice on ${status}, stops, keeps the event and sends it on retry`, async () => {
      const session = newSession();
      const store = newStore();
      const { transport, seen } = scriptedHost({ status }, { status });
      const sender = startSender({ transport, store });
      const event = makeEvent(session, 'form.completed');
      expect(await sender.delivery.post(event)).to.deep.equal({ type: 'unauthorized', status, event });
      expect(seen).to.have.length(2);
      expect(await store.list(ENDPOINT, session)).to.have.length(1);
      sender.delivery.retry();
      await sender.status('sent');
      expect(seen).to.have.length(3);
      expect(await store.list(ENDPOINT, session)).to.have.length(0);
    });
  }

  it('posts the stored body again after it stopped', async () => {
    const session = newSession();
    const { transport, seen } = scriptedHost({ status: 410 });
    const { delivery } = startSender({ transport, store: newStore() });
    expect((await delivery.post(makeEvent(session, 'form.completed', 'first'))).type).to.equal('gone');
    expect((await delivery.post(makeEvent(session, 'form.completed', 'second'))).type).to.equal('acknowledged');
    expect(seen).to.deep.equal(['terminal first', 'terminal first']);
  });

  it('sends from memory where no store keeps anything', async () => {
    const broken = (): Promise<never> => Promise.reject(new Error('broken'));
    const store = { add: broken, list: broken, remove: broken, settle: broken, settled: broken };
    const { transport } = scriptedHost('lost');
    const { delivery, status } = startSender({ transport, store });
    const outcome = delivery.post(makeEvent(newSession(), 'form.completed'));
    expect(await status('waiting')).to.include({ storage: 'memory' });
    expect((await outcome).type).to.equal('acknowledged');
  });

  it('finishes what is on its way after it was let go of, in silence', async () => {
    const session = newSession();
    const store = newStore();
    const { transport, reached } = scriptedHost('lost');
    const { delivery, clock, statuses, status } = startSender({ transport, store, patient: true });
    const outcome = delivery.post(makeEvent(session, 'form.completed'));
    await status('waiting');
    const said = statuses.length;
    delivery.dispose();
    clock.advance(1_000);
    await reached(2);
    expect((await outcome).type).to.equal('acknowledged');
    expect(await store.list(ENDPOINT)).to.deep.equal([]);
    expect(statuses).to.have.length(said);
  });
});
