import { expect } from '@open-wc/testing';
import { openDocument, type PdfDocument } from '../../src/pdf/document.js';
import { pageStyles } from '../../src/pdf/page-styles.js';
import { layText } from '../../src/pdf/text-layer.js';
import { makePdf, type PdfPage } from '../support/pdf.js';

describe('layText', () => {
  let pdf: PdfDocument;
  let host: HTMLElement;

  beforeEach(() => {
    host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(pageStyles);
    root.adoptedStyleSheets = [sheet];
  });
  afterEach(async () => {
    host.remove();
    await pdf.destroy();
  });

  /** The page's text over a placeholder twice as large as in points. */
  async function laid(page: PdfPage, catalog = ''): Promise<{ text: HTMLElement; place: DOMRect; empty: boolean }> {
    pdf = await openDocument({ data: makePdf({ pages: [page], catalog }) });
    const { width, height } = await pdf.size(0);
    const place = document.createElement('div');
    place.style.position = 'relative';
    place.style.inlineSize = `${2 * width}px`;
    place.style.blockSize = `${2 * height}px`;
    place.style.setProperty('--points', '2');
    const text = document.createElement('div');
    text.className = 'text-layer';
    place.append(text);
    host.shadowRoot?.append(place);
    const { empty } = await layText(pdf, 0, text);
    return { text, place: place.getBoundingClientRect(), empty };
  }

  /** Where the middle of the first run of text lies, in points of the displayed page. */
  function middle(text: HTMLElement, place: DOMRect): { x: number; y: number } {
    const box = text.querySelector('span')?.getBoundingClientRect() ?? new DOMRect();
    return { x: (box.x + box.width / 2 - place.x) / 2, y: (box.y + box.height / 2 - place.y) / 2 };
  }

  it('puts the lines in the order of the document', async () => {
    const { text, empty } = await laid({ text: ['First line', 'Second line', 'Third line'] });
    expect([...text.querySelectorAll('span')].map((span) => span.textContent)).to.deep.equal([
      'First line',
      'Second line',
      'Third line',
    ]);
    expect(empty).to.equal(false);
  });

  it('lies over what is painted', async () => {
    const { text, place } = await laid({ text: 'Hamburgefonts' });
    // Helvetica 24 from (72, 720): about 160 points wide, its middle some 9 points above the baseline.
    const { x, y } = middle(text, place);
    expect(x).to.be.closeTo(72 + 80, 12);
    expect(y).to.be.closeTo(792 - 720 - 9, 6);
  });

  for (const [rotate, x, y] of [
    [90, 720, 152],
    [180, 460, 720],
    [270, 72, 460],
  ] as const) {
    it(`turns with a page by ${rotate}°`, async () => {
      const { text, place } = await laid({ text: 'Hamburgefonts', rotate });
      const at = middle(text, place);
      expect(at.x).to.be.closeTo(x, 20);
      expect(at.y).to.be.closeTo(y, 20);
    });
  }

  it('counts in the unit of the page', async () => {
    const { text, place } = await laid({ text: 'Hamburgefonts', userUnit: 1.5 });
    expect(middle(text, place).x).to.be.closeTo(1.5 * 152, 18);
  });

  it('can be selected, and is not hidden from screen readers', async () => {
    const { text } = await laid({ text: 'Read me' });
    const range = document.createRange();
    range.selectNodeContents(text);
    expect(range.toString().trim()).to.equal('Read me');
    expect(text.closest('[aria-hidden]')).to.equal(null);
    const style = getComputedStyle(text.querySelector('span') ?? text);
    expect(style.getPropertyValue('user-select') || style.getPropertyValue('-webkit-user-select')).to.equal('text');
  });

  it("takes the document's language", async () => {
    expect((await laid({ text: 'Hallo' }, '/Lang (de-CH)')).text.lang).to.equal('de-CH');
  });

  it('says when a page has no text', async () => {
    const { text, empty } = await laid({ content: '0 0 100 100 re f' });
    expect(empty).to.equal(true);
    expect(text.textContent).to.equal('');
  });

  it('stays empty when it is no longer wanted', async () => {
    pdf = await openDocument({ data: makePdf({ pages: [{ text: 'late' }] }) });
    const text = document.createElement('div');
    const stop = new AbortController();
    const laying = layText(pdf, 0, text, stop.signal).catch((thrown: unknown) => thrown);
    stop.abort(new Error('gone'));
    expect(await laying).to.have.property('message', 'gone');
    expect(text.childElementCount).to.equal(0);
  });
});
