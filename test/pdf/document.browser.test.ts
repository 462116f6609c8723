import { expect } from '@open-wc/testing';
import type { ErrorDetail } from '../../src/model/errors.js';
import { SigningError } from '../../src/model/errors.js';
import { openDocument, type DocumentSource, type OpenOptions } from '../../src/pdf/document.js';
import { workerCount } from '../../src/pdf/engine.js';
import { makePdf } from '../support/pdf.js';
import { fixtureData, fixtureUrl } from './fixture.js';

/** What opening fails with, and that nothing is left behind. */
async function failure(source: DocumentSource, options?: OpenOptions): Promise<ErrorDetail> {
  try {
    const pdf = await openDocument(source, options);
    await pdf.destroy();
  } catch (thrown) {
    if (!(thrown instanceof SigningError)) throw thrown;
    expect(workerCount()).to.equal(0);
    expect(thrown.detail.phase).to.equal('document');
    return thrown.detail;
  }
  throw new Error('It opened.');
}

const sha256 = async (data: Uint8Array<ArrayBuffer>): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', data))].map((b) => b.toString(16).padStart(2, '0')).join('');

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('openDocument', () => {
  it('tells the size and hash of the bytes, and gives them back as they came', async () => {
    const data = makePdf({ pages: 3 });
    const pdf = await openDocument({ data });
    expect([pdf.pageCount, pdf.byteLength, await pdf.sha256]).to.deep.equal([3, data.length, await sha256(data)]);
    expect(await pdf.data()).to.deep.equal(data);
    await pdf.destroy();
  });

  it("leaves the host's buffer as it was", async () => {
    const data = makePdf({ pages: 1 });
    const { length } = data;
    await (await openDocument({ data })).destroy();
    expect(data.length).to.equal(length);
  });

  it('reports progress up to the length of the file', async () => {
    const seen: (readonly [number, number | null])[] = [];
    const onProgress = (loaded: number, total: number | null): void => void seen.push([loaded, total]);
    const pdf = await openDocument({ url: fixtureUrl('sizes.pdf') }, { onProgress });
    expect(seen.at(-1)?.[0]).to.equal(13739);
    await pdf.destroy();
  });

  it('accepts the bytes whose hash the template names, in either case', async () => {
    const data = await fixtureData('sizes.pdf');
    const pdf = await openDocument({ data }, { sha256: (await sha256(data)).toUpperCase() });
    expect(pdf.pageCount).to.equal(3);
    await pdf.destroy();
  });

  it('refuses bytes with another hash', async () => {
    const detail = await failure({ url: fixtureUrl('sizes.pdf') }, { sha256: '00'.repeat(32) });
    expect([detail.code, detail.retryable]).to.deep.equal(['document_mismatch', false]);
  });

  it('says the status when the server has no such file', async () => {
    const detail = await failure({ url: fixtureUrl('nowhere.pdf') });
    expect([detail.code, detail.retryable]).to.deep.equal(['document_unreachable', true]);
    expect(detail.message).to.contain('404');
  });

  it('calls a server that does not answer unreachable', async () => {
    const detail = await failure({ url: 'http://127.0.0.1:9/closed.pdf' });
    expect([detail.code, detail.retryable]).to.deep.equal(['document_unreachable', true]);
  });

  it('refuses a file above the limit, from its length or from what comes', async () => {
    expect((await failure({ url: fixtureUrl('sizes.pdf') }, { maxBytes: 1000 })).code).to.equal('document_too_large');
    const endless = URL.createObjectURL(new Blob([new Uint8Array(5000)]));
    expect((await failure({ url: endless }, { maxBytes: 1000 })).code).to.equal('document_too_large');
    URL.revokeObjectURL(endless);
    expect((await failure({ data: new Uint8Array(1001) }, { maxBytes: 1000 })).code).to.equal('document_too_large');
  });

  for (const [name, data] of [
    ['nothing', new Uint8Array(0)],
    ['ten bytes of noise', Uint8Array.of(7, 200, 13, 0, 255, 81, 4, 99, 180, 2)],
    ['a web page', bytes('<!doctype html><html><body><h1>Sign in</h1></body></html>')],
    ['the first bytes of a document', makePdf({ pages: 2 }).slice(0, 60)],
    ['a document of no pages', makePdf({ pages: [] })],
    ['a document with a negative number of pages', makePdf({ pages: 1, count: -5 })],
    ['a document of more than 5,000 pages', makePdf({ pages: 5001 })],
  ] as const) {
    it(`refuses ${name}`, async () => {
      const detail = await failure({ data });
      expect([detail.code, detail.retryable]).to.deep.equal(['document_invalid', false]);
    });
  }

  it('says so when the address served a web page', async () => {
    const page = URL.createObjectURL(new Blob(['<html>Sign in</html>'], { type: 'text/html' }));
    expect((await failure({ url: page })).message).to.contain('text/html');
    URL.revokeObjectURL(page);
  });

  it('asks for a password until it is given up', async () => {
    const answers = ['no', 'neither', null];
    const onPassword = async (): Promise<string | null> => answers.shift() ?? null;
    expect((await failure({ url: fixtureUrl('issue6010_1.pdf') }, { onPassword })).code).to.equal('document_encrypted');
    expect(answers).to.have.length(0);
  });

  it('needs nobody to ask when the host knows the password', async () => {
    const url = fixtureUrl('issue6010_1.pdf');
    const pdf = await openDocument({ url }, { password: 'abc' });
    expect(pdf.pageCount).to.equal(1);
    await pdf.destroy();
    expect((await failure({ url }, { password: 'no' })).code).to.equal('document_encrypted');
    expect((await failure({ url })).code).to.equal('document_encrypted');
  });

  it('rejects with the reason of its signal, while loading and while waiting for a password', async () => {
    const reason = new Error('left');
    const early = AbortSignal.abort(reason);
    expect(await openDocument({ url: fixtureUrl('sizes.pdf') }, { signal: early }).catch((r: unknown) => r)).to.equal(
      reason,
    );
    const late = new AbortController();
    const onPassword = (): Promise<null> => {
      late.abort(reason);
      return new Promise(() => undefined);
    };
    const opening = openDocument({ url: fixtureUrl('issue6010_1.pdf') }, { signal: late.signal, onPassword });
    expect(await opening.catch((r: unknown) => r)).to.equal(reason);
  });

  it('says where a worker is looked for that cannot be found', async () => {
    const detail = await failure({ data: makePdf({ pages: 1 }) }, { assetBase: '/nowhere' });
    expect(detail.code).to.equal('internal');
    expect(detail.message).to.contain('/nowhere/pdf.worker.min.mjs');
    expect(detail.message).to.contain('asset-base');
  });

  it('says so of a worker on another origin too', async () => {
    const detail = await failure({ data: makePdf({ pages: 1 }) }, { assetBase: 'http://127.0.0.1:9/' });
    expect(detail.code).to.equal('internal');
    expect(detail.message).to.contain('http://127.0.0.1:9/pdf.worker.min.mjs');
  });

  it('starts its worker at the second try where the network failed at the first', async () => {
    const { Worker } = window;
    let tries = 0;
    window.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        tries += 1;
        super(tries === 1 ? '/nowhere/worker.mjs' : url, options);
      }
    };
    try {
      const pdf = await openDocument({ data: makePdf({ pages: 1 }) });
      expect([pdf.pageCount, tries]).to.deep.equal([1, 2]);
      await pdf.destroy();
    } finally {
      window.Worker = Worker;
    }
  });

  it('opens the same document again and again without leaving anything', async () => {
    const data = makePdf({ pages: 1 });
    for (let round = 0; round < 5; round += 1) {
      const pdf = await openDocument({ data });
      await pdf.destroy();
      await pdf.destroy();
      expect(workerCount()).to.equal(0);
    }
    expect(document.querySelectorAll('canvas')).to.have.length(0);
  });
});

describe('PdfDocument.size', () => {
  async function sizeOf(page: object): Promise<string> {
    const pdf = await openDocument({ data: makePdf({ pages: [page] }) });
    const { width, height } = await pdf.size(0);
    await pdf.destroy();
    return `${width} × ${height}`;
  }

  for (const [name, page, size] of [
    ['is that of the part of the CropBox inside the MediaBox', { cropBox: [100, 100, 900, 300] }, '512 × 200'],
    ['is turned with the page', { rotate: 270 }, '792 × 612'],
    ['normalizes boxes given from the wrong corner', { mediaBox: [612, 792, 0, 0] }, '612 × 792'],
    ['is US Letter for an empty box, as in every viewer', { mediaBox: [0, 0, 0, 0] }, '612 × 792'],
    ['of a monstrous sheet is bounded', { mediaBox: [0, 0, 1e9, 1e9] }, '200000 × 200000'],
    ['of a monstrous unit is bounded', { userUnit: 75000 }, '200000 × 200000'],
  ] as const) {
    it(name, async () => {
      expect(await sizeOf(page)).to.equal(size);
    });
  }

  it('refuses a page that is not there', async () => {
    const pdf = await openDocument({ data: makePdf({ pages: 1 }) });
    const thrown: unknown = await pdf.size(1).catch((reason: unknown) => reason);
    expect((thrown as SigningError).detail.code).to.equal('document_invalid');
    await pdf.destroy();
  });
});
