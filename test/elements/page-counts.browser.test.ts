import { expect } from '@open-wc/testing';
import { frames } from '../support/frames.js';
import { closeForms, openForm, type FormPage } from '../support/page.js';
import { makePdf } from '../support/pdf.js';
import { templateJson } from '../support/template.js';

/** CONTRACT 3.2 allows 12; so many are kept, while one more is being painted. */
const MOST_CANVASES = 10;

/** A form of 20 fields on each of so many pages. */
async function openPages(pages: number): Promise<FormPage> {
  const fields = Array.from({ length: pages * 20 }, (_, index) => ({
    uuid: `n${String(index)}`,
    areas: [
      { attachment_uuid: 'doc', page: Math.floor(index / 20), x: 0.1, y: 0.03 + (index % 20) * 0.045, w: 0.4, h: 0.03 },
    ],
  }));
  const page = await openForm({
    template: templateJson(fields, { documents: [{ uuid: 'doc', url: null }] }),
    documents: { doc: makePdf({ pages }) },
    layout: 'document',
  });
  await page.status('ready');
  await page.until(() => page.form.stats.liveCanvases > 0, 'the first page');
  return page;
}

const canvases = (page: FormPage): number =>
  [...page.root.querySelectorAll('canvas')].filter(({ width }) => width > 0).length;

describe('what a long document costs', function () {
  this.timeout(240_000);
  afterEach(closeForms);

  it('is at most ten pictures of pages, wherever one scrolls in 1,000', async () => {
    const page = await openPages(1_000);
    const pane = page.root.querySelector('.main') as HTMLElement;
    let most = 0;
    for (const part of [0, 0.001, 0.002, 0.003, 0.004, 0.3, 0.301, 0.7, 0.701, 0.999, 0.5]) {
      pane.scrollTop = pane.scrollHeight * part;
      for (let turn = 0; turn < 15; turn += 1) {
        await frames();
        most = Math.max(most, canvases(page), page.form.stats.liveCanvases);
      }
    }
    expect(most).to.be.greaterThan(0).and.at.most(MOST_CANVASES);
    await page.until(() => page.form.progress.page > 400, 'the page in the middle to be in sight');
  });

  it('is the fields of near pages only, and an element for 25 far pages', async () => {
    const page = await openPages(500);
    const boxes = [...page.root.querySelectorAll('.fields [data-field]')];
    expect(boxes.length)
      .to.be.greaterThan(0)
      .and.at.most(5 * 20);
    const inFields = boxes.reduce((sum, box) => sum + 1 + box.querySelectorAll('*').length, 0);
    expect(page.root.querySelectorAll('*').length - inFields).to.be.at.most(500 / 25 + 3 * 25 + 250);
  });

  it('is after a zoom a new picture of the page in sight, and of no other', async () => {
    const page = await openPages(5);
    const width = (): number => page.root.querySelector<HTMLCanvasElement>('.leaf canvas')?.width ?? 0;
    await page.until(() => page.form.stats.liveCanvases === 3, 'the next two pages');
    const [before, narrow] = [page.form.stats.renders, width()];
    page.form.setZoom(3);
    await page.until(() => width() > narrow, 'a sharp picture');
    for (let turn = 0; turn < 30; turn += 1) await frames();
    expect(page.form.stats.renders - before).to.be.at.most(2);
  });
});
