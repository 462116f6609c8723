import { expect } from 'chai';
import { eventOf, runDemo, type RunningDemo } from './running-demo.js';

describe('the demo host: faults on request', () => {
  let demo: RunningDemo;
  beforeEach(async () => (demo = await runDemo()));
  afterEach(() => demo.stop());

  const stored = async (): Promise<unknown[]> => (await demo.request('api/events')).json();

  for (const status of [400, 401, 404, 409, 413, 422, 429, 500, 503]) {
    it(`answers ${status} without storing`, async () => {
      const response = await demo.post(eventOf('s', 'completed'), `api/events?fail=${status}`);
      expect(response.status).to.equal(status);
      expect(response.headers.get('content-type')).to.match(/json/);
      expect(await stored()).to.be.empty;
    });
  }

  it('answers 200 with a web page', async () => {
    const response = await demo.post(eventOf('s', 'completed'), 'api/events?fail=html');
    expect(response.status).to.equal(200);
    expect(response.headers.get('content-type')).to.match(/html/);
    expect(await stored()).to.be.empty;
  });

  it('sends a redirect, Retry-After and a field name where asked', async () => {
    const body = JSON.stringify(eventOf('s', 'completed'));
    const headers = { 'Content-Type': 'application/json' };
    const redirect = { method: 'POST', headers, body, redirect: 'manual' } as const;
    expect((await demo.request('api/events?fail=302', redirect)).headers.get('location')).to.be.a('string');
    const busy = await demo.post(eventOf('s', 'completed'), 'api/events?fail=503&retry-after=2');
    expect(busy.headers.get('retry-after')).to.equal('2');
    const wrong = await demo.post(eventOf('s', 'completed'), 'api/events?fail=422&field=Email');
    expect((await wrong.json()).errors[0].field).to.equal('Email');
  });

  it('fails only the first attempts of each event where times says so', async () => {
    const statuses = [];
    for (const session of ['a', 'a', 'a', 'b']) {
      const response = await demo.request('api/events?fail=500&times=2', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `${session}_terminal` },
        body: JSON.stringify(eventOf(session, 'completed')),
      });
      statuses.push(response.status);
    }
    expect(statuses).to.deep.equal([500, 500, 200, 500]);
    expect(await stored()).to.have.length(1);
  });

  it('loses the acknowledgement of a stored event, so that the next attempt is a duplicate', async () => {
    const path = 'api/events?fail=500&times=1&stored=1';
    expect((await demo.post(eventOf('s', 'completed'), path)).status).to.equal(500);
    expect(await stored()).to.have.length(1);
    expect(await (await demo.post(eventOf('s', 'completed'), path)).json()).to.include({ duplicate: true });
  });

  it('ignores what it does not know', async () => {
    expect((await demo.post(eventOf('s', 'completed'), 'api/events?fail=200')).status).to.equal(200);
    expect(await stored()).to.have.length(1);
  });
});
