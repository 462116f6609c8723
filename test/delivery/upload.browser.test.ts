import { expect } from '@open-wc/testing';
import { uploadFile, type Upload } from '../../src/delivery/upload.js';
import { SigningError, type ErrorDetail } from '../../src/model/errors.js';
import { answered, lostAnswer, lostRequest, portal, type FaultStep } from '../support/fault-plan.js';
import { faultyHost, type FaultyHost } from '../support/fault-host.js';
import { ManualClock } from './manual-clock.js';

interface Sending {
  readonly url: Promise<string>;
  readonly clock: ManualClock;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
}

/** Sends bytes that no other test has; waits between attempts take no time. */
async function send(host: FaultyHost, more: Partial<Upload> & { size?: number } = {}): Promise<Sending> {
  const { size = 5_000, ...options } = more;
  const bytes = crypto.getRandomValues(new Uint8Array(Math.min(size, 60_000)));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const clock = new ManualClock();
  const url = uploadFile({
    uploadUrl: host.uploadUrl,
    bytes,
    contentType: 'image/png',
    sha256,
    signal: new AbortController().signal,
    clock,
    onWaiting: (retryAt) => queueMicrotask(() => clock.advance(retryAt - clock.now())),
    ...options,
  });
  return { url, clock, bytes, sha256 };
}

async function expectStored({ url, bytes }: Sending): Promise<void> {
  const response = await fetch(await url);
  expect(response.status).to.equal(200);
  expect(new Uint8Array(await response.arrayBuffer())).to.deep.equal(bytes);
}

async function refusalOf(work: Promise<unknown>): Promise<ErrorDetail | null> {
  const thrown: unknown = await work.catch((reason: unknown) => reason);
  return thrown instanceof SigningError ? thrown.detail : null;
}

describe('uploadFile', () => {
  it('puts the bytes under their hash, and tells how far it is', async () => {
    const host = await faultyHost();
    const steps: [number, number][] = [];
    const sending = await send(host, { onProgress: (loaded, total) => steps.push([loaded, total]) });
    expect(await sending.url).to.equal(`${host.uploadUrl}/${sending.sha256}`);
    await expectStored(sending);
    expect(steps.at(-1)).to.deep.equal([5_000, 5_000]);
    const [request] = await host.requests();
    expect(request?.method).to.equal('PUT');
    expect(request?.headers['content-type']).to.equal('image/png');
  });

  const json = { 'Content-Type': 'application/json' };
  const MENDED: [what: string, steps: FaultStep[]][] = [
    ['a lost request', [lostRequest]],
    ['a lost answer', [{ ...answered(500), forward: 1 }]],
    ['an answer that breaks off', [lostAnswer]],
    ['500, 503 and 429', [answered(500), answered(503), answered(429, { headers: { 'Retry-After': '3' } })]],
    ['the page of a portal', [portal]],
    ['the hash of other bytes', [answered(200, { headers: json, body: '{"sha256":"00"}' })]],
    ['half an answer', [answered(200, { headers: json, body: '{"sha256":"0' })]],
  ];
  for (const [what, steps] of MENDED) {
    it(`stores the file through ${what}`, async () => {
      await expectStored(await send(await faultyHost(...steps)));
    });
  }

  it('reads when to come back by the clock of the host', async () => {
    const date = 'Fri, 16 Jan 2026 12:00:00 GMT';
    const host = await faultyHost(
      answered(503, { headers: { Date: date, 'Retry-After': 'Fri, 16 Jan 2026 12:00:03 GMT' } }),
    );
    const waits: number[] = [];
    // A day behind.
    const clock = new ManualClock();
    const onWaiting = (retryAt: number): void => {
      waits.push(retryAt - clock.now());
      queueMicrotask(() => clock.advance(retryAt - clock.now()));
    };
    await expectStored(await send(host, { clock, onWaiting }));
    expect(waits).to.deep.equal([3_000]);
  });

  it('gives the address that the host gives', async () => {
    const body = (url: string): FaultStep => answered(201, { headers: json, body: JSON.stringify({ url }) });
    const host = await faultyHost(body('https://files.example/1'), body('/files/2'), body('javascript:alert(1)'));
    expect(await (await send(host)).url).to.equal('https://files.example/1');
    expect(await (await send(host)).url).to.equal(`${location.origin}/files/2`);
    const { url, sha256 } = await send(host);
    expect(await url).to.equal(`${host.uploadUrl}/${sha256}`);
  });

  it('keeps a token in the query behind the hash', async () => {
    const host = await faultyHost();
    const { url, sha256 } = await send(host, { uploadUrl: `${host.uploadUrl}/?token=a/b` });
    expect(await url).to.equal(`${host.uploadUrl}/${sha256}?token=a/b`);
  });

  for (const status of [400, 404, 413, 415, 422]) {
    it(`stops on ${status} with the reason`, async () => {
      const host = await faultyHost(answered(status, { headers: json, body: '{"errors":[{"message":"Only PNG."}]}' }));
      const { url } = await send(host);
      const detail = await refusalOf(url);
      expect(detail).to.include({ code: 'upload_rejected', phase: 'upload' });
      expect(detail?.message).to.contain(String(status)).and.contain('Only PNG.');
      expect(await host.requests()).to.have.length(1);
    });
  }

  it('does not take a redirect for an answer', async () => {
    const host = await faultyHost(answered(303, { headers: { Location: '/demo-app/api/events' } }));
    const { url } = await send(host);
    expect((await refusalOf(url))?.code).to.equal('upload_rejected');
  });

  it('asks for new credentials once, and stops at the second refusal', async () => {
    const host = await faultyHost(answered(401));
    const tokens = ['old', 'new'];
    await expectStored(await send(host, { headers: () => ({ 'X-Token': tokens.shift() ?? '' }) }));
    expect((await host.requests()).map(({ headers }) => headers['x-token'])).to.deep.equal(['old', 'new']);
    await host.plan(answered(403, { times: 3 }));
    const { url } = await send(host);
    expect((await refusalOf(url))?.code).to.equal('upload_rejected');
    expect(await host.requests()).to.have.length(4);
  });

  it('begins anew after 30 seconds without progress', async () => {
    const host = await faultyHost({ hold: 'before' });
    const sending = await send(host);
    await host.requests(1);
    sending.clock.advance(29_000);
    sending.clock.advance(30_000);
    await expectStored(sending);
    expect(await host.requests()).to.have.length(2);
  });

  it('tries again where no headers come within 15 seconds', async () => {
    const host = await faultyHost();
    let asked = 0;
    const headers = (): Promise<Record<string, string>> => {
      asked += 1;
      return asked > 1 ? Promise.resolve({}) : new Promise(() => undefined);
    };
    const sending = await send(host, { headers });
    sending.clock.advance(15_000);
    await expectStored(sending);
    expect(asked).to.equal(2);
  });

  it('ends with the reason of the signal while it sends', async () => {
    const host = await faultyHost({ hold: 'before' });
    const abort = new AbortController();
    const { url } = await send(host, { signal: abort.signal });
    await host.requests(1);
    abort.abort('removed');
    expect(await url.catch((reason: unknown) => reason)).to.equal('removed');
  });

  it('ends with the reason of the signal while it waits', async () => {
    const host = await faultyHost(answered(429, { headers: { 'Retry-After': '60' } }));
    const abort = new AbortController();
    const { url } = await send(host, { signal: abort.signal, onWaiting: () => abort.abort('removed') });
    expect(await url.catch((reason: unknown) => reason)).to.equal('removed');
    expect(await host.requests()).to.have.length(1);
  });
});
