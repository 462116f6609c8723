import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { openFields, said } from '../support/forms.js';
import { frames } from '../support/frames.js';
import { closeForms, openForm, type FormPage } from '../support/page.js';
import { makePdf } from '../support/pdf.js';
import { templateJson } from '../support/template.js';

const NAMES = ['One', 'Two', 'Three', 'Four'].map((name) => ({ name }));
const PHONE = { width: 390, height: 844 };
const ONE_PAGE = {
  layout: 'document',
  template: templateJson([{ areas: [{ attachment_uuid: 'doc', page: 0, x: 0.1, y: 0.1, w: 0.4, h: 0.04 }] }], {
    documents: [{ uuid: 'doc', url: null }],
  }),
  documents: { doc: makePdf({ pages: 1 }) },
} as const;

describe('zooming', () => {
  afterEach(closeForms);

  const leaf = (page: FormPage): DOMRect => (page.root.querySelector('.leaf') as HTMLElement).getBoundingClientRect();

  it('keeps what is at the pointer where it is, with Ctrl and the wheel', async () => {
    const page = await openFields(NAMES);
    // Wider than the pane already, so that it can be scrolled sideways at all.
    page.form.setZoom(2);
    await page.until(() => leaf(page).width > 1300, 'large pages');
    const before = leaf(page);
    const at = { x: before.left + before.width * 0.4, y: before.top + before.height * 0.3 };
    const main = page.root.querySelector('.main') as HTMLElement;
    for (let turn = 0; turn < 4; turn += 1) {
      const wheel = new WheelEvent('wheel', {
        deltaY: -100,
        ctrlKey: true,
        clientX: at.x,
        clientY: at.y,
        cancelable: true,
        bubbles: true,
      });
      main.dispatchEvent(wheel);
      expect(wheel.defaultPrevented).to.equal(true);
      await frames();
    }
    const after = leaf(page);
    expect(after.width).to.be.above(before.width * 1.5);
    expect((at.x - after.left) / after.width).to.be.closeTo(0.4, 0.01);
    expect((at.y - after.top) / after.height).to.be.closeTo(0.3, 0.01);
  });

  it('leaves the wheel alone without Ctrl', async () => {
    const page = await openFields(NAMES);
    const wheel = new WheelEvent('wheel', { deltaY: 100, cancelable: true, bubbles: true });
    page.root.querySelector('.main')?.dispatchEvent(wheel);
    expect(wheel.defaultPrevented).to.equal(false);
  });

  it('shows a whole page between the bars', async () => {
    const page = await openFields(NAMES);
    page.form.setZoom('page');
    const main = (page.root.querySelector('.main') as HTMLElement).getBoundingClientRect();
    await page.until(() => leaf(page).height <= main.height, 'a whole page');
    expect(leaf(page).height).to.be.above(main.height * 0.8);
  });

  it('finds anew how high that may be, each time, in a form that is as high as its pages', async () => {
    const page = await openForm(ONE_PAGE, { width: 800, height: 500 });
    await page.status('ready');
    page.form.style.cssText = 'position: static; block-size: auto';
    const fitted = async (height: number): Promise<number> => {
      await setViewport({ width: 800, height });
      page.form.setZoom('page');
      await page.until(() => leaf(page).height < height, 'a page that is seen whole');
      const { height: found } = leaf(page);
      page.form.setZoom('width');
      await page.until(() => leaf(page).height > 900, 'a page that fills the width');
      return found;
    };
    const low = await fitted(500);
    expect(await fitted(800)).to.be.above(low + 200);
    expect(await fitted(500)).to.be.closeTo(low, 1);
  });

  it('leaves a page as it fits, also where its margins are small', async () => {
    const page = await openForm(ONE_PAGE, { width: 500, height: 500 });
    await page.status('ready');
    page.form.style.cssText = 'position: static; block-size: auto';
    page.form.setZoom('page');
    await page.until(() => leaf(page).height < 500, 'a page that is seen whole');
    const { height } = leaf(page);
    for (let turn = 0; turn < 5; turn += 1) await frames();
    expect(leaf(page).height).to.equal(height);
  });

  it('takes numbers as CSS px a point: 1 is 96/72', async () => {
    const page = await openFields(NAMES);
    page.form.setZoom(2);
    await page.until(() => Math.abs(leaf(page).width - (612 * 2 * 96) / 72) < 2, 'twice the size');
    expect(page.form.scrollWidth, 'only the pages scroll sideways').to.equal(page.form.clientWidth);
  });

  it('zooms by + − 0 while the pages have the focus, and writes them into fields', async () => {
    const page = await openFields(NAMES);
    const before = leaf(page).width;
    (page.root.querySelector('.main') as HTMLElement).focus();
    await page.press('+');
    await page.until(() => leaf(page).width > before, 'larger pages');
    expect(said(page)).to.match(/^Zoom \d+%$/);
    await page.press('0');
    await page.until(() => Math.abs(leaf(page).width - before) < 1, 'fitted pages');
    await page.click(page.control('One'));
    await page.type('+0?');
    expect(page.control('One').value).to.equal('+0?');
    expect(leaf(page).width).to.be.closeTo(before, 1);
  });

  it('enlarges a page for two fingers, once they go, around where they were', async () => {
    const page = await openFields(NAMES, {}, PHONE);
    const before = leaf(page);
    const main = page.root.querySelector('.main') as HTMLElement;
    const at = { x: 200, y: 300 };
    const share = (at.y - before.top) / before.height;
    const fingers = (type: string, apart: number): void => {
      const touches = [-1, 1].map((side, identifier) => ({
        identifier,
        target: main,
        clientX: at.x + (side * apart) / 2,
        clientY: at.y,
      }));
      const event = new Event(type, { bubbles: true, cancelable: true });
      Object.defineProperty(event, 'touches', { value: touches });
      main.dispatchEvent(event);
    };
    fingers('touchstart', 80);
    fingers('touchmove', 160);
    expect((page.root.querySelector('.pages') as HTMLElement).style.transform).to.equal('scale(2)');
    main.dispatchEvent(new Event('touchend'));
    await page.until(() => Math.abs(leaf(page).width - before.width * 2) < 3, 'twice as wide');
    expect((page.root.querySelector('.pages') as HTMLElement).style.transform).to.equal('');
    expect((at.y - leaf(page).top) / leaf(page).height).to.be.closeTo(share, 0.01);
  });

  it('goes to a page by its number', async () => {
    const page = await openFields(NAMES);
    const input = page.root.querySelector<HTMLInputElement>('.page-number') as HTMLInputElement;
    expect(input.getAttribute('aria-label')).to.equal('Page 1 of 4');
    await page.click(input);
    await page.type('3');
    await page.press('Enter');
    await page.until(() => page.form.progress.page === 3, 'page 3');
  });
});

describe('a form on a phone', () => {
  afterEach(closeForms);

  it('keeps its bar above a keyboard that covers the page', async () => {
    const real = Object.getOwnPropertyDescriptor(window, 'visualViewport');
    const viewport = Object.assign(new EventTarget(), {
      height: 500,
      width: 390,
      offsetTop: 0,
      offsetLeft: 0,
      scale: 1,
    });
    Object.defineProperty(window, 'visualViewport', { value: viewport, configurable: true });
    try {
      const page = await openFields(NAMES, { layout: 'steps' }, PHONE);
      viewport.dispatchEvent(new Event('resize'));
      await frames();
      const bar = page.root.querySelector('.bar') as HTMLElement;
      expect(bar.getBoundingClientRect().bottom).to.be.at.most(500);
      viewport.height = 844;
      viewport.dispatchEvent(new Event('resize'));
      await frames();
      expect(bar.getBoundingClientRect().bottom).to.be.above(800);
    } finally {
      if (real) Object.defineProperty(window, 'visualViewport', real);
    }
  });

  it('is not wider than 320 px, in both layouts and in each dialog', async () => {
    for (const layout of ['steps', 'document'] as const) {
      const page = await openFields(NAMES, { layout }, { width: 320, height: 568 });
      const frame = page.root.querySelector('.frame') as HTMLElement;
      expect(frame.scrollWidth, layout).to.be.at.most(320);
      for (const part of ['.toolbar', '.bar']) {
        const bar = page.root.querySelector(part) as HTMLElement;
        expect(bar.scrollWidth, `${layout} ${part}`).to.be.at.most(bar.clientWidth);
      }
      await page.click(page.button('All fields'));
      const dialog = await page.dialog();
      expect(dialog.scrollWidth).to.be.at.most(320);
    }
  });
});
