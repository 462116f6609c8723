import { expect, waitUntil } from '@open-wc/testing';
import type { SigningError } from '../../src/model/errors.js';
import { openDocument, type PdfDocument } from '../../src/pdf/document.js';
import { workerCount } from '../../src/pdf/engine.js';
import { paintPage } from '../../src/pdf/paint.js';
import { replaceDelays, restoreBrowser } from '../delivery/replace.js';
import { makePdf, pdfStream } from '../support/pdf.js';
import { trickle, type Trickle } from '../support/trickle.js';
import { inkOf } from './fixture.js';

const PADDING = 1_500_000;

/** Two pages, and between the catalog and them so much that nobody needs. */
const large = (): Uint8Array<ArrayBuffer> => makePdf({ pages: 2, objects: [pdfStream('x'.repeat(PADDING))] });

const sha256 = async (data: Uint8Array<ArrayBuffer>): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', data))].map((b) => b.toString(16).padStart(2, '0')).join('');

async function painted(pdf: PdfDocument, page = 0): Promise<HTMLCanvasElement> {
  const canvas = document.createElement('canvas');
  await paintPage(pdf, page, canvas, { scale: 1 });
  return canvas;
}

/** Whether a promise has not settled yet. */
async function pending(promise: Promise<unknown>): Promise<boolean> {
  const later = Symbol('later');
  const aTask = new Promise<symbol>((resolve) => {
    setTimeout(resolve, 0, later);
  });
  return (await Promise.race([promise.catch(() => null), aTask])) === later;
}

describe('a large document', () => {
  let file: Trickle;
  let pdf: PdfDocument | null;
  beforeEach(() => {
    pdf = null;
  });
  afterEach(async () => {
    restoreBrowser();
    await pdf?.destroy();
    await file.finish('rest');
    expect(workerCount()).to.equal(0);
  });

  it('is painted before all of it has come, and asked for as a whole once only', async () => {
    const bytes = large();
    file = await trickle(bytes, { first: 70_000 });
    pdf = await openDocument({ url: file.url });
    expect(inkOf(await painted(pdf))).to.be.greaterThan(0.001);
    expect([pdf.complete, pdf.byteLength]).to.deep.equal([false, bytes.length]);
    const log = await file.log();
    expect(log.filter((asked) => asked === 'whole')).to.have.length(1);
    const early = log.slice(1).reduce((sum, range) => sum + rangeLength(range), 0);
    expect(early).to.be.greaterThan(0).and.below(300_000);
  });

  it('knows its hash when the last byte is there, not before and not wrong', async () => {
    const bytes = large();
    file = await trickle(bytes, { first: 70_000 });
    pdf = await openDocument({ url: file.url });
    await painted(pdf);
    expect(await pending(pdf.sha256)).to.equal(true);
    await file.finish('rest');
    expect(await pdf.sha256).to.equal(await sha256(bytes));
    expect(pdf.complete).to.equal(true);
    expect(await pdf.data()).to.deep.equal(bytes);
  });

  it('is read to its end before anything is shown where the template names its hash', async () => {
    const bytes = large();
    file = await trickle(bytes, { first: 70_000 });
    const opening = openDocument({ url: file.url }, { sha256: await sha256(bytes) });
    await file.finish('rest');
    pdf = await opening;
    expect(pdf.complete).to.equal(true);
    expect(await file.log()).to.deep.equal(['whole']);
  });

  it('is read to its end from a server that gives no pieces', async () => {
    file = await trickle(large(), { first: 70_000, ranges: 'no' });
    const opening = openDocument({ url: file.url });
    await file.finish('rest');
    pdf = await opening;
    expect(pdf.complete).to.equal(true);
    expect(inkOf(await painted(pdf))).to.be.greaterThan(0.001);
    expect(await file.log()).to.deep.equal(['whole']);
  });

  it('says so when the connection breaks off after it was opened', async () => {
    file = await trickle(large(), { first: 70_000 });
    pdf = await openDocument({ url: file.url });
    await painted(pdf);
    await file.finish('cut');
    const lost = (await pdf.sha256.catch((thrown: unknown) => thrown)) as SigningError;
    expect(lost.detail).to.include({ code: 'document_unreachable', retryable: true, phase: 'document' });
    const page = (await painted(pdf, 1).catch((thrown: unknown) => thrown)) as SigningError;
    expect(page.detail.code).to.equal('document_unreachable');
  });

  it('goes on where the connection broke off when the server says that it is the same file', async () => {
    const bytes = large();
    file = await trickle(bytes, { first: 70_000, etag: '"one"' });
    pdf = await openDocument({ url: file.url });
    await painted(pdf);
    await file.finish('cut');
    expect(await pdf.sha256).to.equal(await sha256(bytes));
    expect(inkOf(await painted(pdf, 1))).to.be.greaterThan(0.001);
    expect((await file.log()).filter((asked) => asked === 'whole')).to.have.length(1);
  });

  it('goes on over another connection when this one stands still for half a minute', async () => {
    const bytes = large();
    file = await trickle(bytes, { first: 70_000, etag: '"one"' });
    replaceDelays((milliseconds) => (milliseconds === 30_000 ? 0 : milliseconds));
    pdf = await openDocument({ url: file.url });
    expect(await pdf.sha256).to.equal(await sha256(bytes));
    expect(inkOf(await painted(pdf, 1))).to.be.greaterThan(0.001);
    expect((await file.log()).filter((asked) => asked === 'whole')).to.have.length(1);
  });

  it('waits on where nobody can say that the rest would be of the same file', async () => {
    const bytes = large();
    file = await trickle(bytes, { first: 70_000 });
    let silences = 0;
    replaceDelays((milliseconds) => {
      if (milliseconds !== 30_000) return milliseconds;
      silences += 1;
      return 0;
    });
    pdf = await openDocument({ url: file.url });
    await waitUntil(() => silences > 2);
    restoreBrowser();
    expect(await pending(pdf.sha256)).to.equal(true);
    await file.finish('rest');
    expect(await pdf.sha256).to.equal(await sha256(bytes));
    expect(await file.log()).to.not.include(`bytes=70000-`);
  });

  it('is given up when what was shown early is not what came in the end', async () => {
    file = await trickle(large(), { first: 70_000, ranges: 'lie' });
    pdf = await openDocument({ url: file.url });
    await painted(pdf);
    await file.finish('rest');
    const lost = (await pdf.sha256.catch((thrown: unknown) => thrown)) as SigningError;
    expect(lost.detail.code).to.equal('document_unreachable');
    expect(lost.message).to.contain('changed');
  });

  it('can be closed while it comes', async () => {
    file = await trickle(large(), { first: 70_000 });
    const open = await openDocument({ url: file.url });
    await open.destroy();
    expect(((await open.sha256.catch((thrown: unknown) => thrown)) as Error).name).to.equal('AbortError');
  });
});

function rangeLength(range: string): number {
  const [, begin = '0', end = '0'] = /^bytes=(\d+)-(\d+)$/.exec(range) ?? [];
  return Number(end) - Number(begin) + 1;
}
