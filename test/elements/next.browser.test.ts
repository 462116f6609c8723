import { expect } from '@open-wc/testing';
import { media, openFields } from '../support/forms.js';
import { closeForms, type FormPage } from '../support/page.js';

const PHONE = { width: 390, height: 844 };
/** One at the top, one low on the first page, one in the middle of the second. */
const FIELDS = [
  ['One', 0, 0.05],
  ['Two', 0, 0.85],
  ['Three', 1, 0.4],
].map(([name, page, y]) => ({
  name,
  areas: [{ attachment_uuid: 'doc', page, x: 0.1, y, w: 0.3, h: 0.03 }],
}));

/** Where the middle of a field's box is, as a part of the height between the bars. */
function heightOf(page: FormPage, name: string): number {
  const box = page.field(name).getBoundingClientRect();
  const end = (selector: string): DOMRect => page.root.querySelector(selector)?.getBoundingClientRect() as DOMRect;
  const [top, bottom] = [end('.toolbar').bottom, end('.bar').top];
  return (box.top + box.height / 2 - top) / (bottom - top);
}

async function goOn(page: FormPage, name: string): Promise<void> {
  await page.click(page.button('Next'));
  await page.until(() => page.focused?.closest(`[data-name="${name}"]`), `the focus in ${name}`);
}

async function comesHigh(page: FormPage, name: string): Promise<void> {
  const high = (): boolean => heightOf(page, name) > 0 && heightOf(page, name) < 1 / 3;
  await page.until(high, `${name} in the upper third`);
}

/** What an element was told to move like. */
function watchRings(box: HTMLElement): unknown[] {
  const rings: unknown[] = [];
  const animate = box.animate.bind(box);
  box.animate = (frames, timing) => {
    rings.push(timing);
    return animate(frames, timing);
  };
  return rings;
}

describe('Next', () => {
  afterEach(async () => {
    closeForms();
    document.body.style.cssText = '';
    await media({ 'prefers-reduced-motion': 'no-preference' });
  });

  for (const [device, size] of [
    ['a desktop', undefined],
    ['a phone', PHONE],
  ] as const) {
    it(`brings the field into the upper third of the pages, on ${device}`, async () => {
      const page = await openFields(FIELDS, { draft: 'none' }, size);
      for (const name of ['One', 'Two', 'Three']) {
        await goOn(page, name);
        if (name !== 'One') await comesHigh(page, name);
        await page.type('x');
      }
    });
  }

  it('scrolls the page where the form is as high as its document', async () => {
    const page = await openFields(FIELDS);
    page.form.style.cssText = 'display:block;inline-size:100%';
    document.body.style.cssText = 'padding-block:500px';
    await goOn(page, 'One');
    await page.type('x');
    await goOn(page, 'Two');
    await comesHigh(page, 'Two');
  });

  it('scrolls what it is put into, in the shadow root of another component', async () => {
    const page = await openFields(FIELDS);
    const dialog = document.createElement('div');
    dialog.attachShadow({ mode: 'open' }).innerHTML = '<div style="block-size:100vh;overflow:auto"><slot></slot></div>';
    document.body.append(dialog);
    try {
      dialog.append(page.form);
      page.form.style.cssText = 'display:block;inline-size:100%';
      await goOn(page, 'One');
      await page.type('x');
      await goOn(page, 'Two');
      await comesHigh(page, 'Two');
    } finally {
      dialog.remove();
    }
  });

  it('brings a pane of its own into sight, too', async () => {
    const page = await openFields(FIELDS);
    page.form.style.cssText = 'display:block;block-size:500px;margin-block:1500px';
    page.form.goToField('Two');
    await comesHigh(page, 'Two');
    const inSight = (): boolean => {
      const { top, bottom } = page.field('Two').getBoundingClientRect();
      return top > 0 && bottom < innerHeight;
    };
    await page.until(inSight, 'the field in the window');
  });

  it('shows once where one has come, and holds still for who wants less motion', async () => {
    const page = await openFields(FIELDS);
    const rings = watchRings(page.field('Two'));
    page.form.goToField('Two');
    await page.until(() => rings.length === 1, 'the ring');
    expect(rings[0]).to.include({ duration: 250 });
    await comesHigh(page, 'Two');
    expect(page.field('Two').getAnimations(), 'once').to.have.length.at.most(1);
    if (!(await media({ 'prefers-reduced-motion': 'reduce' }))) return;
    const more = watchRings(page.field('Three'));
    page.form.goToField('Three');
    await page.until(() => page.focused?.closest('[data-name="Three"]'), 'the focus');
    expect(more).to.deep.equal([]);
    expect(heightOf(page, 'Three'), 'there at once').to.be.within(0, 1 / 3);
  });

  it('enlarges what is too small to be typed into with a finger', async () => {
    const { matchMedia } = window;
    const coarse = (query: string): MediaQueryList =>
      matchMedia.call(window, query.replace('(pointer: coarse)', 'all'));
    window.matchMedia = coarse;
    try {
      const page = await openFields(FIELDS, {}, PHONE);
      const size = (): number => parseFloat(getComputedStyle(page.control('Two')).fontSize);
      expect(size()).to.be.below(16);
      page.form.goToField('Two');
      await page.until(() => size() >= 15.99, 'letters of 16 px');
      await comesHigh(page, 'Two');
      const { left, right } = page.field('Two').getBoundingClientRect();
      expect([left >= 0, right <= PHONE.width]).to.deep.equal([true, true]);
    } finally {
      window.matchMedia = matchMedia;
    }
  });
});
