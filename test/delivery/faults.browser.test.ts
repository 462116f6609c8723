import { expect } from '@open-wc/testing';
import type { DeliveryStatus, Outcome } from '../../src/delivery/delivery.js';
import { answered, lostAnswer, lostRequest, portal, twice, type FaultStep } from '../support/fault-plan.js';
import { faultyHost, type FaultyHost } from '../support/fault-host.js';
import { makeEvent, newSession } from './events.js';
import { startSender, stopSenders } from './sender.js';

/** Exactly one completed, byte for byte what was meant. */
async function expectStoredOnce(host: FaultyHost, session: string, name = 'Ada'): Promise<void> {
  const events = await host.events(session);
  expect(events.map(({ body }) => body)).to.deep.equal([makeEvent(session, 'form.completed', name)]);
}

async function complete(
  host: FaultyHost,
  session: string,
): Promise<{ outcome: Outcome; statuses: readonly DeliveryStatus[] }> {
  const { delivery, statuses } = startSender({ submitUrl: host.submitUrl });
  const outcome = await delivery.post(makeEvent(session, 'form.completed'));
  return { outcome, statuses };
}

describe('Delivery over a network that fails', () => {
  afterEach(stopSenders);

  const json = { 'Content-Type': 'application/json' };
  const MENDED: [what: string, steps: FaultStep[], reason: string | null][] = [
    ['no fault', [], null],
    ['a lost request', [lostRequest], 'network'],
    ['five lost requests', [{ ...lostRequest, times: 5 }], 'network'],
    ['a lost answer', [lostAnswer], 'network'],
    ['two lost answers', [{ ...lostAnswer, times: 2 }], 'network'],
    ['every request delivered twice', [twice], null],
    ['an answer that breaks off', [{ end: 'truncated' }], 'network'],
    ['half an answer that ends well', [answered(200, { headers: json, body: '{"event_id":"x' })], 'unrecognized'],
    ['the page of a portal', [portal], 'unrecognized'],
    ['a page called JSON', [{ ...portal, headers: json }], 'unrecognized'],
    ['the receipt of another event', [answered(200, { headers: json, body: '{"event_id":"other"}' })], 'unrecognized'],
    ['ten megabytes of nonsense', [answered(200, { junk: 10_000_000 })], 'unrecognized'],
    ['500 five times', [answered(500, { times: 5 })], 'busy'],
    ['502, 503 and 504', [answered(502), answered(503), answered(504)], 'busy'],
    ['408 and 425', [answered(408), answered(425)], 'busy'],
    ['429 with seconds', [answered(429, { headers: { 'Retry-After': '3' } })], 'busy'],
    ['503 with nonsense for a time', [answered(503, { headers: { 'Retry-After': 'soon' } })], 'busy'],
    ['a lost answer, then a lost request', [lostAnswer, lostRequest, answered(503)], 'network'],
  ];
  for (const [what, steps, reason] of MENDED) {
    it(`delivers exactly once through ${what}`, async () => {
      const session = newSession();
      const host = await faultyHost(...steps);
      const { outcome, statuses } = await complete(host, session);
      expect(outcome).to.deep.include({ type: 'acknowledged', event: makeEvent(session, 'form.completed') });
      const first = statuses.find((status) => status.type === 'waiting');
      expect(first?.reason ?? null).to.equal(reason);
      await expectStoredOnce(host, session);
    });
  }

  it('delivers exactly once through a broken encoding', async () => {
    const session = newSession();
    // What a browser that takes it for plain text finds is half an answer.
    const host = await faultyHost(answered(200, { headers: { 'Content-Encoding': 'gzip' }, body: '{"event_id"' }));
    const { outcome, statuses } = await complete(host, session);
    expect(outcome.type).to.equal('acknowledged');
    expect(statuses.some(({ type }) => type === 'waiting')).to.be.true;
    await expectStoredOnce(host, session);
  });

  it('keeps trying where nothing answers', async () => {
    const { delivery, status } = startSender({ submitUrl: 'http://localhost:9/events' });
    void delivery.post(makeEvent(newSession(), 'form.completed'));
    for (const attempt of [1, 2, 3]) expect(await status('waiting')).to.include({ reason: 'network', attempt });
  });

  it('sends the same bytes and the same key at every attempt', async () => {
    const session = newSession();
    const host = await faultyHost(lostRequest, lostAnswer, answered(500));
    await complete(host, session);
    const requests = await host.requests();
    expect(requests).to.have.length(4);
    for (const { body, headers, method } of requests) {
      expect(method).to.equal('POST');
      expect(body).to.equal(JSON.stringify(makeEvent(session, 'form.completed')));
      expect(headers['content-type']).to.equal('application/json');
      expect(headers['idempotency-key']).to.equal(`${session}_terminal`);
    }
  });

  const WAITED: [header: string, milliseconds: number][] = [
    ['3', 3_000],
    ['1000000000', 3_600_000],
  ];
  for (const [header, milliseconds] of WAITED) {
    it(`waits ${milliseconds} ms on Retry-After ${header}, however often it is woken`, async () => {
      const session = newSession();
      const host = await faultyHost(answered(429, { headers: { 'Retry-After': header } }));
      const { delivery, clock, status } = startSender({ submitUrl: host.submitUrl, patient: true });
      const outcome = delivery.post(makeEvent(session, 'form.completed'));
      const { retryAt } = await status('waiting');
      expect(retryAt - clock.now()).to.equal(milliseconds);
      window.dispatchEvent(new Event('online'));
      clock.advance(milliseconds - 1);
      expect(await host.requests()).to.have.length(1);
      clock.advance(1);
      expect((await outcome).type).to.equal('acknowledged');
    });
  }

  it('measures a Retry-After date by the clock of the host', async () => {
    const headers = { Date: 'Thu, 01 Jan 2026 00:00:00 GMT', 'Retry-After': 'Thu, 01 Jan 2026 00:00:42 GMT' };
    const host = await faultyHost(answered(503, { headers }));
    const { delivery, clock, status } = startSender({ submitUrl: host.submitUrl, patient: true });
    void delivery.post(makeEvent(newSession(), 'form.completed'));
    const { retryAt } = await status('waiting');
    expect(retryAt - clock.now()).to.equal(42_000);
    delivery.retry();
    await status('sent');
  });

  for (const end of ['stalled', undefined] as const) {
    it(`gives up after 15 seconds on an answer that ${end ? 'stalls' : 'never comes'}`, async () => {
      const session = newSession();
      const host = await faultyHost(end ? { end } : { hold: 'after' });
      const { delivery, clock, status } = startSender({ submitUrl: host.submitUrl });
      const outcome = delivery.post(makeEvent(session, 'form.completed'));
      await host.requests(1);
      clock.advance(15_000);
      expect(await status('waiting')).to.include({ reason: 'timeout' });
      expect((await outcome).type).to.equal('acknowledged');
      await expectStoredOnce(host, session);
    });
  }

  it('tries again as soon as the network is back', async () => {
    const session = newSession();
    const host = await faultyHost(lostRequest, lostRequest);
    const { delivery, status } = startSender({ submitUrl: host.submitUrl, patient: true });
    const outcome = delivery.post(makeEvent(session, 'form.completed'));
    await status('waiting');
    window.dispatchEvent(new Event('online'));
    await status('waiting');
    document.dispatchEvent(new Event('visibilitychange'));
    expect((await outcome).type).to.equal('acknowledged');
    await expectStoredOnce(host, session);
  });

  it('makes one more try when the page goes', async () => {
    const session = newSession();
    const host = await faultyHost(lostRequest);
    const { delivery, status } = startSender({ submitUrl: host.submitUrl, patient: true });
    const outcome = delivery.post(makeEvent(session, 'form.completed'));
    await status('waiting');
    window.dispatchEvent(new Event('pagehide'));
    expect((await outcome).type).to.equal('acknowledged');
    await expectStoredOnce(host, session);
  });

  const REFUSED: [status: number, type: Outcome['type']][] = [
    [400, 'rejected'],
    [413, 'rejected'],
    [415, 'rejected'],
    [422, 'rejected'],
    [404, 'gone'],
    [410, 'gone'],
  ];
  for (const [status, type] of REFUSED) {
    it(`stops on ${status} after one request, and the host has nothing`, async () => {
      const session = newSession();
      const host = await faultyHost(answered(status, { headers: json, body: '{"errors":[{"message":"No"}]}' }));
      const { outcome } = await complete(host, session);
      expect(outcome).to.include({ type, status });
      expect(await host.requests()).to.have.length(1);
      expect(await host.events(session)).to.have.length(0);
    });
  }

  it('stops on a refusal whose body breaks off', async () => {
    const host = await faultyHost(answered(422, { body: '{"errors":[{"message":"No"}]}', end: 'truncated' }));
    const { outcome } = await complete(host, newSession());
    expect(outcome).to.deep.include({ type: 'rejected', status: 422, errors: [] });
  });

  for (const status of [301, 302, 303, 307, 308]) {
    it(`does not follow ${status}, and sends again on retry`, async () => {
      const session = newSession();
      const host = await faultyHost(answered(status, { headers: { Location: '/demo-app/api/events' } }));
      const sender = startSender({ submitUrl: host.submitUrl });
      const outcome = await sender.delivery.post(makeEvent(session, 'form.completed'));
      expect(outcome.type).to.equal('redirected');
      expect(await host.events(session)).to.have.length(0);
      sender.delivery.retry();
      await sender.status('sent');
      await expectStoredOnce(host, session);
    });
  }

  it('asks for new credentials once', async () => {
    const session = newSession();
    const host = await faultyHost(answered(401));
    const tokens = ['old', 'new'];
    const headers = async (): Promise<Record<string, string>> => ({ Authorization: `Bearer ${tokens.shift() ?? ''}` });
    const { delivery } = startSender({ submitUrl: host.submitUrl, headers });
    expect((await delivery.post(makeEvent(session, 'form.completed'))).type).to.equal('acknowledged');
    const sent = (await host.requests()).map((request) => request.headers['authorization']);
    expect(sent).to.deep.equal(['Bearer old', 'Bearer new']);
  });

  it('stops after two refusals of credentials', async () => {
    const session = newSession();
    const host = await faultyHost(answered(403, { times: 3 }));
    const { delivery } = startSender({ submitUrl: host.submitUrl, headers: { 'X-Token': 'x' } });
    const event = makeEvent(session, 'form.completed');
    expect(await delivery.post(event)).to.deep.equal({ type: 'unauthorized', status: 403, event });
    expect(await host.requests()).to.have.length(2);
  });

  it('waits for credentials that cannot be had yet', async () => {
    const session = newSession();
    const host = await faultyHost();
    let asked = 0;
    const headers = (): Record<string, string> => {
      asked += 1;
      if (asked === 1) throw new Error('The token endpoint is away.');
      return asked === 2 ? { 'no header': 'x' } : {};
    };
    const { delivery, statuses } = startSender({ submitUrl: host.submitUrl, headers });
    expect((await delivery.post(makeEvent(session, 'form.completed'))).type).to.equal('acknowledged');
    const reasons = statuses.flatMap((status) => (status.type === 'waiting' ? status.reason : []));
    expect(reasons).to.deep.equal(['credentials', 'credentials']);
  });

  it('tells a completion that the host already has a decline', async () => {
    const session = newSession();
    const host = await faultyHost();
    const other = await fetch('/demo-app/api/events', {
      method: 'POST',
      headers: json,
      body: JSON.stringify(makeEvent(session, 'form.declined')),
    });
    expect(other.status).to.equal(200);
    const { outcome } = await complete(host, session);
    expect(outcome).to.include({ type: 'superseded', eventType: 'form.declined' });
  });

  it('brings a whole session in order through a network that loses every second request', async () => {
    const session = newSession();
    const host = await faultyHost(lostRequest, {}, lostAnswer, {}, lostRequest, {});
    const { delivery } = startSender({ submitUrl: host.submitUrl });
    const types = ['form.viewed', 'form.started', 'form.completed'] as const;
    await Promise.all(types.map((type) => delivery.post(makeEvent(session, type))));
    const events = await host.events(session);
    expect(events.map(({ event_type }) => event_type)).to.deep.equal(types);
  });
});
