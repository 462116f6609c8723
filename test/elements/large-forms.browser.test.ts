import { expect } from '@open-wc/testing';
import type { ErrorDetail } from '../../src/model/errors.js';
import type { WireEvent } from '../../src/model/wire.js';
import { frames } from '../support/frames.js';
import { closeForms, openForm, type FormPage } from '../support/page.js';
import { makePdf, pdfStream } from '../support/pdf.js';
import { templateJson } from '../support/template.js';
import { trickle, type Trickle } from '../support/trickle.js';

const FIELD = { uuid: 'name', name: 'Full name' };

/** Two pages, and between the catalog and them so much that nobody needs. */
const large = (): Uint8Array<ArrayBuffer> => makePdf({ pages: 2, objects: [pdfStream('x'.repeat(1_500_000))] });

const sha256 = async (data: Uint8Array<ArrayBuffer>): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', data))].map((b) => b.toString(16).padStart(2, '0')).join('');

const openAt = (url: string): Promise<FormPage> =>
  openForm({ template: templateJson([FIELD], { documents: [{ uuid: 'doc', url }] }), layout: 'document' });

const leaf = (page: FormPage, number: number): Element =>
  page.root.querySelector(`.leaf[data-page="${String(number)}"]`) as Element;

describe('a form on its way', () => {
  let file: Trickle;
  afterEach(async () => {
    closeForms();
    await file.finish('rest');
  });

  it('shows where the fields will be before the document is there, and asks for it once', async () => {
    file = await trickle(makePdf({ pages: 1 }), { first: 0 });
    const page = await openAt(file.url);
    await page.until(() => page.root.querySelector('.skeleton .spot'), 'the places of the fields');
    const sheet = page.root.querySelector('.skeleton')?.getBoundingClientRect() ?? new DOMRect();
    const spot = page.root.querySelector('.skeleton .spot')?.getBoundingClientRect() ?? new DOMRect();
    expect((spot.left - sheet.left) / sheet.width).to.be.closeTo(0.1, 0.01);
    expect(spot.width / sheet.width).to.be.closeTo(0.3, 0.01);
    expect(page.root.querySelector('.skeleton')?.closest('[aria-hidden="true"]')).not.to.equal(null);
    await file.finish('rest');
    await page.status('ready');
    const there = leaf(page, 1).getBoundingClientRect();
    expect(there.left).to.be.closeTo(sheet.left, 12);
    expect(there.top).to.be.closeTo(sheet.top, 12);
    expect(await file.log()).to.deep.equal(['whole']);
  });

  it('opens with the first page of a large document, and says "viewed" with the hash of all of it', async () => {
    const bytes = large();
    file = await trickle(bytes, { first: 70_000 });
    const page = await openAt(file.url);
    await page.status('ready');
    await page.until(() => page.root.querySelector('.page-picture'), 'the picture of the page');
    expect(page.heard('form-viewed')).to.deep.equal([]);
    await page.fill('Full name', 'Ada');
    await file.finish('rest');
    await page.session();
    const [viewed] = page.heard<{ event: WireEvent }>('form-viewed');
    expect(viewed?.event.data.evidence.documents).to.deep.equal([
      { uuid: 'doc', sha256: await sha256(bytes), pages: 2 },
    ]);
    await page.until(() => page.heard('form-started').length === 1, 'form-started');
  });

  it('fails with one error, which Try again can mend, when the rest of a document does not come', async () => {
    file = await trickle(large(), { first: 70_000 });
    const page = await openAt(file.url);
    await page.status('ready');
    await page.until(() => page.root.querySelector('.page-picture'), 'the picture of the page');
    await file.finish('cut');
    await page.status('failed');
    await frames();
    const errors = page.heard<ErrorDetail>('form-error').map(({ code, retryable }) => [code, retryable]);
    expect(errors).to.deep.equal([['document_unreachable', true]]);
    await file.finish('rest');
    await page.click(page.button('Try again'));
    await page.status('ready');
  });
});

describe('a form of a thousand pages', () => {
  afterEach(closeForms);

  async function open(
    sizes: (page: number) => number[] | undefined,
    size = { width: 390, height: 844 },
  ): Promise<FormPage> {
    const pages = Array.from({ length: 1000 }, (_, n) => ({
      text: `Page ${n + 1}`,
      ...(sizes(n) && { mediaBox: sizes(n) ?? [] }),
    }));
    const fields = Array.from({ length: 3000 }, (_, n) => ({
      uuid: `n${String(n)}`,
      name: `Field ${String(n)}`,
      required: false,
      areas: [{ attachment_uuid: 'doc', page: Math.floor(n / 3), x: 0.1, y: 0.3 + (n % 3) * 0.1, w: 0.4, h: 0.03 }],
    }));
    const page = await openForm(
      {
        template: templateJson(fields, { documents: [{ uuid: 'doc', url: null }] }),
        documents: { doc: makePdf({ pages }) },
        layout: 'document',
      },
      size,
    );
    await page.status('ready');
    return page;
  }

  it('renders nothing but the pages that come near while it is scrolled', async () => {
    const page = await open(() => undefined);
    await page.until(() => page.form.stats.liveCanvases >= 3, 'the first pages');
    await page.calm();
    const main = page.root.querySelector('.main') as HTMLElement;
    const before = page.form.stats;
    let most = 0;
    for (let step = 1; step <= 60; step += 1) {
      main.scrollTop = step * 400;
      await frames();
      most = Math.max(most, page.root.querySelectorAll('canvas').length);
    }
    const { hostUpdates, fieldRenders } = page.form.stats;
    expect(hostUpdates - before.hostUpdates).to.equal(0);
    expect(fieldRenders - before.fieldRenders, 'three a page').to.be.at.most(3 * 60);
    expect(most).to.be.at.most(10);
    expect(page.root.querySelectorAll('.fields .field').length).to.be.below(40);
  });

  it('measures far pages when they come near, and keeps what is read where it is', async () => {
    const page = await open((n) => (n % 2 === 0 ? undefined : [0, 0, 792, 612]));
    const wide = (number: number): boolean => {
      const { width, height } = leaf(page, number).getBoundingClientRect();
      return width > height;
    };
    const end = (): number => page.root.querySelector('.stretch[data-last="1000"]')?.clientHeight ?? 0;
    const before = end();
    for (const far of [500, 1000]) {
      page.form.goToPage(far);
      await frames();
      const { top } = leaf(page, far).getBoundingClientRect();
      // Every page was taken to be as the twelfth: wide.
      await page.until(() => !wide(far - 1) && !wide(far - 5), `the sizes around page ${String(far)}`);
      await frames();
      expect(wide(far)).to.equal(true);
      expect(leaf(page, far).getBoundingClientRect().top).to.be.closeTo(top, 2);
      if (far < 1000) expect(end(), 'nobody asked for those').to.equal(before);
    }
  });

  it('arrives at a far field, although pages on the way turn out to be of other sizes', async () => {
    const page = await open((n) => (n < 120 ? undefined : [0, 0, 792, 612]), { width: 1280, height: 800 });
    const main = page.root.querySelector('.main') as HTMLElement;
    page.form.goToField('Field 750');
    await page.until(() => page.focused?.closest('[data-name="Field 750"]'), 'the focus');
    const inUpperThird = (): boolean => {
      const { top, height } = main.getBoundingClientRect();
      const box = page.field('Field 750').getBoundingClientRect();
      return box.top > top && box.bottom < top + height / 3;
    };
    await page.until(inUpperThird, 'the field in the upper third');
    await page.until(() => leaf(page, 251).clientWidth > leaf(page, 251).clientHeight, 'the size of its page');
    await frames();
    expect(inUpperThird()).to.equal(true);
  });

  it('keeps the field that has the focus, and those next to it, however far one scrolls away', async () => {
    const page = await open(() => undefined);
    const main = page.root.querySelector('.main') as HTMLElement;
    const has = (name: string): boolean => page.root.querySelector(`.fields [data-name="${name}"]`) !== null;
    const scrollTo = async (number: number, there: string, gone: string): Promise<void> => {
      main.scrollTop += leaf(page, number).getBoundingClientRect().top;
      await page.until(() => has(there) && !has(gone), `${there}, and no ${gone}`);
    };
    await page.click(page.control('Field 2'));
    await scrollTo(20, 'Field 58', 'Field 17');
    expect(page.focused).to.equal(page.control('Field 2'));
    await page.press('Tab');
    expect(page.focused).to.equal(page.control('Field 3'));
    (page.focused as HTMLElement).blur();
    await scrollTo(15, 'Field 43', 'Field 3');
  });
});
