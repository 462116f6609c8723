import { expect } from 'chai';
import { eventOf, runDemo, type EventKind, type RunningDemo } from './running-demo.js';

describe('the demo host: events', () => {
  let demo: RunningDemo;
  beforeEach(async () => (demo = await runDemo()));
  afterEach(() => demo.stop());

  const list = async (query = ''): Promise<{ event_id: string; deliveries: number; body: unknown }[]> =>
    (await demo.request(`api/events${query}`)).json();

  it('stores an event and answers with a receipt that names it', async () => {
    const event = eventOf('s1', 'completed', { values: [{ field: 'Name', value: 'Ada' }] });
    const response = await demo.post(event);
    expect(response.status).to.equal(200);
    const { received_at, ...receipt } = await response.json();
    expect(receipt).to.deep.equal({ event_id: 's1_terminal', event_type: 'form.completed', duplicate: false });
    expect(new Date(received_at).toISOString()).to.equal(received_at);
    expect((await list())[0]).to.deep.include({ event_id: 's1_terminal', body: event });
  });

  it('keeps the body byte for byte', async () => {
    const body = JSON.stringify(eventOf('s1', 'viewed', { name: 'Zoë  “A”' }), null, 3);
    await demo.request('api/events', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
    expect(await (await demo.request('api/events/s1_viewed')).text()).to.equal(body);
  });

  it('answers the same body again with the original receipt, and stores it once', async () => {
    const first = await (await demo.post(eventOf('s1', 'completed'))).json();
    const again = await demo.post(eventOf('s1', 'completed'));
    expect(again.status).to.equal(200);
    expect(await again.json()).to.deep.equal({ ...first, duplicate: true });
    const stored = await list();
    expect(stored).to.have.length(1);
    expect(stored[0]?.deliveries).to.equal(2);
  });

  it('answers 409 with the winner where the other outcome came first', async () => {
    await demo.post(eventOf('s1', 'declined', { decline_reason: 'No' }));
    const late = await demo.post(eventOf('s1', 'completed'));
    expect(late.status).to.equal(409);
    expect(await late.json()).to.deep.equal({ event_id: 's1_terminal', event_type: 'form.declined' });
  });

  it('answers 409 with the winner where the same outcome came with other answers', async () => {
    await demo.post(eventOf('s1', 'completed', { values: [{ field: 'A', value: '1' }] }));
    const late = await demo.post(eventOf('s1', 'completed', { values: [{ field: 'A', value: '2' }] }));
    expect(late.status).to.equal(409);
    expect(await late.json()).to.deep.equal({ event_id: 's1_terminal', event_type: 'form.completed' });
    expect((await list())[0]?.body).to.deep.include(
      eventOf('s1', 'completed', { values: [{ field: 'A', value: '1' }] }),
    );
  });

  it('lets exactly one of many racing outcomes win', async () => {
    const kinds = Array.from({ length: 24 }, (_, n): EventKind => (n % 2 ? 'completed' : 'declined'));
    const answers = await Promise.all(kinds.map((kind) => demo.post(eventOf('race', kind))));
    const bodies = await Promise.all(answers.map((answer) => answer.json()));
    const stored = await list('?session=race');
    expect(stored).to.have.length(1);
    expect(new Set(bodies.map((body) => body.event_type)).size).to.equal(1);
    expect(bodies.filter((body) => body.duplicate === false)).to.have.length(1);
    expect(answers.filter(({ status }) => status === 200)).to.have.length(12);
    expect(answers.filter(({ status }) => status === 409)).to.have.length(12);
  });

  it('lists by session and from a number on, oldest first', async () => {
    for (const kind of ['viewed', 'started', 'completed'] as const) await demo.post(eventOf('a', kind));
    await demo.post(eventOf('b', 'viewed'));
    const ids = (events: { event_id: string }[]): string[] => events.map(({ event_id }) => event_id);
    expect(ids(await list('?session=a'))).to.deep.equal(['a_viewed', 'a_started', 'a_terminal']);
    expect(ids(await list('?after=2'))).to.deep.equal(['a_terminal', 'b_viewed']);
    expect(ids(await list('?session=a&after=1&limit=1'))).to.deep.equal(['a_started']);
  });

  it('keeps events over a restart, and knows a duplicate after it', async () => {
    const receipt = await (await demo.post(eventOf('s1', 'completed'))).json();
    demo = await demo.restart();
    expect(await list()).to.have.length(1);
    expect(await (await demo.post(eventOf('s1', 'completed'))).json()).to.deep.equal({ ...receipt, duplicate: true });
  });

  describe('refuses', () => {
    const refused: readonly (readonly [string, number, object])[] = [
      ['an unknown event_type', 422, { ...eventOf('s', 'viewed'), event_type: 'form.opened' }],
      ['a missing event_id', 422, { ...eventOf('s', 'viewed'), event_id: undefined }],
      ['an event_id of another type', 422, { ...eventOf('s', 'viewed'), event_id: 's_terminal' }],
      ['an event_id without a session', 422, { ...eventOf('s', 'viewed'), event_id: '_viewed' }],
      ['a session_id that is not in event_id', 422, { ...eventOf('s', 'viewed'), session_id: 't' }],
      ['missing data', 422, { ...eventOf('s', 'viewed'), data: undefined }],
      ['data of another outcome', 422, eventOf('s', 'completed', { status: 'declined' })],
      ['a list', 400, [eventOf('s', 'viewed')]],
    ];
    for (const [what, status, body] of refused) {
      it(`${what} with ${status} and a reason, storing nothing`, async () => {
        const response = await demo.post(body);
        expect(response.status).to.equal(status);
        expect((await response.json()).errors[0].message).to.be.a('string').that.is.not.empty;
        expect(await list()).to.be.empty;
      });
    }

    const send = (body: BodyInit, headers: Record<string, string> = {}): Promise<Response> =>
      demo.request('api/events', { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body });

    it('broken JSON and broken UTF-8 with 400', async () => {
      for (const body of ['{"event_id":', '', new Uint8Array([0x7b, 0xff, 0x7d])]) {
        const response = await send(body);
        expect(response.status).to.equal(400);
        expect((await response.json()).errors).to.have.length(1);
      }
    });

    it('another content type with 415', async () => {
      const response = await send(JSON.stringify(eventOf('s', 'viewed')), { 'Content-Type': 'text/plain' });
      expect(response.status).to.equal(415);
    });

    it('an Idempotency-Key that is not the event_id', async () => {
      const body = JSON.stringify(eventOf('s', 'viewed'));
      expect((await send(body, { 'Idempotency-Key': 'other' })).status).to.equal(422);
      expect((await send(body, { 'Idempotency-Key': 's_viewed' })).status).to.equal(200);
    });

    it('a body above 25 MB with 413, told by its length or found out while reading', async () => {
      const tooMuch = new Uint8Array(25 * 1024 * 1024 + 1).fill(0x20);
      expect((await send(tooMuch)).status).to.equal(413);
      const halves = [tooMuch.subarray(0, 2 ** 24), tooMuch.subarray(2 ** 24)];
      const stream = new ReadableStream({
        pull: (controller) => {
          const half = halves.shift();
          if (half) controller.enqueue(half);
          else controller.close();
        },
      });
      const init: RequestInit & { duplex: 'half' } = {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: stream,
        duplex: 'half',
      };
      expect((await demo.request('api/events', init)).status).to.equal(413);
    });

    it('other methods with 405 and Allow', async () => {
      const response = await demo.request('api/events', { method: 'DELETE' });
      expect(response.status).to.equal(405);
      expect(response.headers.get('allow')).to.equal('POST, GET, HEAD');
    });
  });
});
