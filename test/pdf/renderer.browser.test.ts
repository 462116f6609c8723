import { expect } from '@open-wc/testing';
import { SigningError } from '../../src/model/errors.js';
import { drawsInWorkers } from '../../src/pdf/document-renderer.js';
import { openDocument, type OpenOptions, type PdfDocument } from '../../src/pdf/document.js';
import { workerCount } from '../../src/pdf/engine.js';
import { paintPage } from '../../src/pdf/paint.js';
import { makePdf, type PdfPage } from '../support/pdf.js';
import { fixtureUrl, inkOf, pixelsOf } from './fixture.js';

const LIGHT: PdfPage = { text: ['Some text', 'and more of it'] };
/** Fewer operators than a page of text, and as many dashes as a hundred such pages have letters. */
const HEAVY: PdfPage = { content: `0.5 w [3 2] 0 d ${'40 40 m 560 700 l 560 40 l 40 700 l S '.repeat(300)}` };

async function painted(pdf: PdfDocument, page = 0): Promise<HTMLCanvasElement> {
  const canvas = document.createElement('canvas');
  await paintPage(pdf, page, canvas, { scale: 1 });
  return canvas;
}

const isInUse = (pdf: PdfDocument): Promise<boolean> =>
  pdf.withPage(0, async (_page, _pdfjs, _ended, renderer) => renderer?.inUse ?? false);

const useRenderer = (pdf: PdfDocument): Promise<boolean> =>
  pdf.withPage(0, async (_page, _pdfjs, ended, renderer) => (await renderer?.use(ended)) ?? false);

/** The share of the pixels that differ by more than the edges of lines, which are smoothed a little otherwise there. */
function difference(a: HTMLCanvasElement, b: HTMLCanvasElement): number {
  const [one, other] = [pixelsOf(a), pixelsOf(b)];
  expect([one.width, one.height]).to.deep.equal([other.width, other.height]);
  return one.data.filter((value, at) => Math.abs(value - (other.data[at] ?? 0)) > 64).length / one.data.length;
}

describe('the renderer', () => {
  const opened: PdfDocument[] = [];

  async function open(pages: readonly PdfPage[], options: OpenOptions = {}): Promise<PdfDocument> {
    const pdf = await openDocument({ data: makePdf({ pages }) }, options);
    opened.push(pdf);
    return pdf;
  }

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((pdf) => pdf.destroy()));
    expect(workerCount()).to.equal(0);
  });

  it('is left alone by pages of text', async () => {
    const pdf = await open([LIGHT, LIGHT]);
    for (const page of [0, 1]) expect(inkOf(await painted(pdf, page))).to.be.greaterThan(0);
    expect(await isInUse(pdf)).to.equal(false);
  });

  it('draws a heavy page, and from then on all of its document', async () => {
    const pdf = await open([LIGHT, HEAVY]);
    expect(inkOf(await painted(pdf, 1))).to.be.greaterThan(0.005);
    expect(await isInUse(pdf)).to.equal(drawsInWorkers);
    expect(inkOf(await painted(pdf, 0))).to.be.greaterThan(0);
  });

  it('is not asked where it is switched off', async () => {
    const pdf = await open([HEAVY], { disableWorkerRendering: true });
    expect(inkOf(await painted(pdf))).to.be.greaterThan(0.005);
    expect(await isInUse(pdf)).to.equal(false);
  });

  it('draws the same picture', async () => {
    const pages = [HEAVY, LIGHT];
    const [there, here] = [await open(pages), await open(pages, { disableWorkerRendering: true })];
    for (const page of pages.keys())
      expect(difference(await painted(there, page), await painted(here, page))).to.be.lessThan(0.0005);
  });

  it('is passed between documents, and what one had drawn with it the other does not miss', async () => {
    const [one, other] = [await open([HEAVY, LIGHT]), await open([HEAVY, LIGHT])];
    await painted(one);
    await painted(other);
    expect([await isInUse(one), await isInUse(other)]).to.deep.equal([false, drawsInWorkers]);
    const [here, there] = [await painted(one, 1), await painted(other, 1)];
    expect(inkOf(here)).to.be.greaterThan(0);
    expect(difference(here, there)).to.be.lessThan(0.0005);
    await painted(one);
    expect(await isInUse(one)).to.equal(drawsInWorkers);
    expect(difference(await painted(one, 1), there)).to.be.lessThan(0.0005);
  });

  it('goes on with the next page when a drawing is cancelled', async () => {
    const pdf = await open([HEAVY, LIGHT, HEAVY]);
    await painted(pdf);
    const stop = new AbortController();
    const cancelled = paintPage(pdf, 2, document.createElement('canvas'), { scale: 1, signal: stop.signal });
    stop.abort(new Error('scrolled away'));
    expect(await cancelled.catch((thrown: unknown) => thrown)).to.have.property('message', 'scrolled away');
    expect(inkOf(await painted(pdf, 1))).to.be.greaterThan(0);
  });
});

describe('a document drawn by the renderer', () => {
  const PASSWORDS: Readonly<Record<string, string>> = { 'issue6010_1.pdf': 'abc' };

  for (const name of [
    'annotation-text-widget.pdf',
    'bug1650302_reduced.pdf',
    'bug_jpx.pdf',
    'evaljs.pdf',
    'issue19176.pdf',
    'issue6010_1.pdf',
    'issue9105_other.pdf',
    'noembed-eucjp.pdf',
    'rotation.pdf',
    'sizes.pdf',
  ])
    it(`looks as it does otherwise: ${name}`, async function () {
      if (!drawsInWorkers) this.skip();
      const password = PASSWORDS[name] ?? null;
      const pdf = await openDocument({ url: fixtureUrl(name) }, { password });
      const count = Math.min(pdf.pageCount, 4);
      const here: HTMLCanvasElement[] = [];
      for (let page = 0; page < count; page += 1) here.push(await painted(pdf, page));
      expect(await useRenderer(pdf)).to.equal(true);
      for (const [page, picture] of here.entries()) {
        const there = await painted(pdf, page);
        expect(inkOf(there), `page ${page + 1}`).to.be.closeTo(inkOf(picture), 0.002);
        expect(difference(picture, there), `page ${page + 1}`).to.be.lessThan(0.0005);
      }
      await pdf.destroy();
    });
});

describe('a page that nobody could draw', () => {
  it('is given up when the renderer does not end with it, and the page that shows it stays alive', async function () {
    if (!drawsInWorkers) this.skip();
    const strokes = Array.from({ length: 300_000 }, (_, n) => `${n % 612} ${(n * 7) % 792} m ${(n * 5) % 612} 9 l S`);
    const pdf = await openDocument({
      data: makePdf({ pages: [{ content: `0.1 w [3 2] 0 d ${strokes.join(' ')}` }, LIGHT] }),
    });
    const end = await painted(pdf).then(
      () => 'shown',
      (thrown: unknown) => (thrown instanceof SigningError ? thrown.detail.code : String(thrown)),
    );
    expect(end).to.equal('document_invalid');
    expect(inkOf(await painted(pdf, 1))).to.be.greaterThan(0);
    await pdf.destroy();
    expect(workerCount()).to.equal(0);
  });
});
