import { expect } from '@open-wc/testing';
import { SigningError } from '../../src/model/errors.js';
import { openDocument, type PdfDocument } from '../../src/pdf/document.js';
import { paintPage } from '../../src/pdf/paint.js';
import { deflated } from '../support/deflate.js';
import { makePdf, pdfStream, type PdfOptions } from '../support/pdf.js';
import { colorAt, inkOf } from './fixture.js';

const open = (options: PdfOptions): Promise<PdfDocument> => openDocument({ data: makePdf(options) });

async function painted(pdf: PdfDocument, page = 0, scale = 1): Promise<HTMLCanvasElement> {
  const canvas = document.createElement('canvas');
  await paintPage(pdf, page, canvas, { scale });
  return canvas;
}

/** A page whose drawing calls a drawing ten times, nine deep: a thousand million calls in 3 KB. */
function endlessPage(): PdfOptions {
  const ten = '/F Do '.repeat(10);
  const form = (resources: string, content: string): string =>
    pdfStream(content, `/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << ${resources} >>`);
  const nested = Array.from({ length: 9 }, (_, n) => form(`/XObject << /F ${5 + n} 0 R >>`, ten));
  return {
    objects: [...nested, form('', '0 0 10 10 re f')],
    pages: [{ text: 'harmless' }, { xObjects: '/F 4 0 R', content: '/F Do' }],
  };
}

/** A page filled by a black picture of one bit a pixel. */
async function scan(width: number, height: number): Promise<PdfOptions> {
  const data = await deflated(new Uint8Array(Math.ceil(width / 8) * height));
  const entries = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /FlateDecode`;
  return {
    objects: [pdfStream(data, entries)],
    pages: [{ xObjects: '/Im 4 0 R', content: 'q 612 0 0 792 0 0 cm /Im Do Q' }],
  };
}

describe('paintPage', () => {
  it('sizes the canvas in device pixels and paints on white', async () => {
    const pdf = await open({ pages: [{ text: 'Hello', mediaBox: [0, 0, 200, 100] }] });
    const canvas = await painted(pdf, 0, 1.5);
    expect([canvas.width, canvas.height]).to.deep.equal([300, 150]);
    expect(colorAt(canvas, 0.01, 0.01)).to.deep.equal([255, 255, 255]);
    expect(inkOf(canvas)).to.be.greaterThan(0.001);
    await pdf.destroy();
  });

  it('never makes a canvas above the limit, nor one without pixels', async () => {
    const pdf = await open({ pages: [{ mediaBox: [0, 0, 1e9, 1e9] }, { mediaBox: [0, 0, 5000, 0.01] }] });
    const huge = await painted(pdf, 0, 4);
    expect(huge.width * huge.height).to.be.within(16_000_000, 16_700_000);
    const flat = await painted(pdf, 1, 0.1);
    expect([flat.width, flat.height]).to.deep.equal([500, 1]);
    await pdf.destroy();
  });

  it('paints form fields as they look', async () => {
    const look = pdfStream('1 0 0 rg 0 0 100 50 re f', '/Type /XObject /Subtype /Form /BBox [0 0 100 50]');
    const widget = '<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /F 4 /Rect [0 0 100 50] /AP << /N 4 0 R >> >>';
    const pdf = await open({ objects: [look], pages: [{ mediaBox: [0, 0, 100, 50], annotations: [widget] }] });
    expect(colorAt(await painted(pdf), 0.5, 0.5)).to.deep.equal([255, 0, 0]);
    await pdf.destroy();
  });

  it('paints a scan of 600 dots an inch', async () => {
    const pdf = await open(await scan(4960, 7016));
    expect(inkOf(await painted(pdf))).to.be.greaterThan(0.99);
    await pdf.destroy();
  });

  it('leaves out a picture of 900 megapixels', async () => {
    const pdf = await open(await scan(30_000, 30_000));
    expect(inkOf(await painted(pdf))).to.equal(0);
    await pdf.destroy();
  });

  it('stops when its signal aborts, and the next page is painted all the same', async () => {
    const pdf = await open({ pages: 2 });
    const stop = new AbortController();
    const reason = new Error('scrolled away');
    const given = paintPage(pdf, 0, document.createElement('canvas'), { scale: 1, signal: stop.signal });
    stop.abort(reason);
    expect(await given.catch((thrown: unknown) => thrown)).to.equal(reason);
    expect(inkOf(await painted(pdf, 1))).to.be.greaterThan(0);
    await pdf.destroy();
  });

  it('gives up a page that never ends, while other pages and other documents go on', async () => {
    const hostile = await open(endlessPage());
    const other = await open({ pages: 1 });
    const endless = painted(hostile, 1).catch((thrown: unknown) => thrown);
    const waiting = painted(other);
    const error = await endless;
    expect(error).to.be.instanceOf(SigningError);
    expect((error as SigningError).detail).to.include({ code: 'document_invalid', phase: 'document' });
    expect((error as SigningError).message).to.contain('Page 2');
    expect(inkOf(await waiting)).to.be.greaterThan(0);
    expect(inkOf(await painted(hostile, 0))).to.be.greaterThan(0);
    await Promise.all([hostile.destroy(), other.destroy()]);
  }).timeout(40_000);

  it('can be closed while a page is being painted', async () => {
    const pdf = await open(endlessPage());
    const painting = painted(pdf, 1).catch((thrown: unknown) => thrown);
    await pdf.destroy();
    expect((await painting) as Error).to.have.property('name', 'AbortError');
  });
});
