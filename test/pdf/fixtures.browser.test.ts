import { expect } from '@open-wc/testing';
import { openDocument, type OpenOptions, type PdfDocument } from '../../src/pdf/document.js';
import { workerCount } from '../../src/pdf/engine.js';
import { paintPage } from '../../src/pdf/paint.js';
import { layText } from '../../src/pdf/text-layer.js';
import { colorAt, fixtureUrl, inkOf } from './fixture.js';

describe('the difficult documents', () => {
  let pdf: PdfDocument;
  afterEach(() => pdf.destroy());

  async function open(name: string, options?: OpenOptions): Promise<void> {
    pdf = await openDocument({ url: fixtureUrl(name) }, options);
  }

  async function sizes(): Promise<string[]> {
    const all = await Promise.all(Array.from({ length: pdf.pageCount }, (_, page) => pdf.size(page)));
    return all.map(({ width, height }) => `${Math.round(width * 10) / 10} × ${Math.round(height * 10) / 10}`);
  }

  async function paint(page = 0): Promise<HTMLCanvasElement> {
    const canvas = document.createElement('canvas');
    await paintPage(pdf, page, canvas, { scale: 1 });
    return canvas;
  }

  async function text(page = 0): Promise<string> {
    const container = document.createElement('div');
    document.body.append(container);
    await layText(pdf, page, container);
    container.remove();
    return container.textContent;
  }

  it('turns pages by their /Rotate', async () => {
    await open('rotation.pdf');
    expect((await sizes()).slice(0, 2)).to.deep.equal(['612 × 792', '792 × 612']);
    const turned = await paint(1);
    expect([turned.width, turned.height]).to.deep.equal([792, 612]);
    expect(inkOf(turned)).to.be.greaterThan(0);
  });

  it('gives each page its own size', async () => {
    await open('sizes.pdf');
    expect(await sizes()).to.deep.equal(['612 × 792', '649 × 323', '792 × 612']);
  });

  it('shows what is inside the CropBox', async () => {
    await open('bug1650302_reduced.pdf');
    expect((await sizes())[0]).to.equal('142.4 × 51.4');
    expect(inkOf(await paint())).to.be.greaterThan(0.01);
  });

  it('counts in the UserUnit', async () => {
    await open('issue19176.pdf');
    expect(await sizes()).to.deep.equal(['612 × 792']);
    const canvas = await paint();
    expect([canvas.width, canvas.height]).to.deep.equal([612, 792]);
    // A black rectangle, one unit of 72 points away from every edge of 8.5 × 11 units.
    expect(colorAt(canvas, 0.9 / 8.5, 0.5)).to.deep.equal([255, 255, 255]);
    expect(colorAt(canvas, 1.1 / 8.5, 0.5)).to.deep.equal([0, 0, 0]);
    expect(colorAt(canvas, 0.5, 9.9 / 11)).to.deep.equal([0, 0, 0]);
    expect(colorAt(canvas, 0.5, 10.1 / 11)).to.deep.equal([255, 255, 255]);
  });

  it('recovers a document without a readable table of its objects', async () => {
    await open('issue9105_other.pdf');
    expect(await sizes()).to.deep.equal(['612 × 792']);
    expect((await text()).trim()).to.not.equal('');
  });

  it('reads Japanese text through a character map from beside the worker', async () => {
    await open('noembed-eucjp.pdf');
    expect(await sizes()).to.deep.equal(['595 × 842']);
    expect(await text()).to.match(/[\u3040-\u30ff\u4e00-\u9fff]{2}/);
    expect(inkOf(await paint())).to.be.greaterThan(0.001);
  });

  it('paints form fields as they look, and runs none of their scripts', async () => {
    await open('evaljs.pdf');
    expect(await sizes()).to.deep.equal(['612 × 792', '612 × 792']);
    expect(inkOf(await paint())).to.be.greaterThan(0.001);
    expect(document.querySelector('input')).to.equal(null);
  });

  it('paints the ordinary pages of a document that also has an XFA form', async () => {
    await open('annotation-text-widget.pdf');
    expect(await sizes()).to.deep.equal(['612 × 792']);
    expect(inkOf(await paint())).to.be.greaterThan(0.005);
  });

  it('decodes JPEG 2000', async () => {
    await open('bug_jpx.pdf');
    expect(await sizes()).to.deep.equal(['612 × 792']);
    expect(inkOf(await paint())).to.be.greaterThan(0.01);
  });

  it('opens with the right password and asks again after a wrong one', async () => {
    const answers = ['wrong', 'abc'];
    const asked: boolean[] = [];
    await open('issue6010_1.pdf', {
      onPassword: async (wrong) => {
        asked.push(wrong);
        return answers.shift() ?? null;
      },
    });
    expect(asked).to.deep.equal([false, true]);
    expect(await sizes()).to.deep.equal(['200 × 50']);
  });

  it('ends the worker with the last document', async () => {
    await open('sizes.pdf');
    const second = await openDocument({ url: fixtureUrl('rotation.pdf') });
    expect(workerCount()).to.equal(1);
    await pdf.destroy();
    expect(workerCount()).to.equal(1);
    await second.destroy();
    expect(workerCount()).to.equal(0);
  });
});
