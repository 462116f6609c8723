import { expect } from '@open-wc/testing';
import { axeWithTargetSize } from '../fields/axe.js';
import { FIELDS, media, openFields, said } from '../support/forms.js';
import { closeForms, type FormPage } from '../support/page.js';

describe('a form in Arabic', () => {
  before(axeWithTargetSize);
  afterEach(closeForms);

  it('mirrors what stands around the pages, and not the pages', async () => {
    const page = await openFields(FIELDS, { lang: 'ar' });
    await page.until(() => page.root.querySelector('.frame[dir="rtl"]'), 'the direction');
    const middle = (selector: string): number => {
      const box = (page.root.querySelector(selector) as HTMLElement).getBoundingClientRect();
      return box.left + box.width / 2;
    };
    expect(middle('[part~="decline"]')).to.be.below(middle('[part~="title"]'));
    expect(middle('[part~="finish"]')).to.be.below(middle('[part~="previous"]'));
    const leaf = (page.root.querySelector('.leaf') as HTMLElement).getBoundingClientRect();
    const field = page.field('name').getBoundingClientRect();
    expect((field.left - leaf.left) / leaf.width).to.be.closeTo(0.1, 0.005);
    expect(page.root.querySelector('.frame')?.getAttribute('lang')).to.equal('ar');
    await expect(page.form).to.be.accessible();
  });
});

describe('a form by the keyboard', function () {
  // Dozens of keys, one by one, through WebKit's driver.
  this.timeout(180_000);
  afterEach(closeForms);

  it('W-K2, W-K4: lets Tab through everything once, in the order of reading, and out again', async () => {
    const page = await openFields(FIELDS);
    const [before, after] = [document.createElement('button'), document.createElement('button')];
    page.form.before(before);
    page.form.after(after);
    before.focus();
    const visited: string[] = [];
    for (let turn = 0; turn < 60 && document.activeElement !== after; turn += 1) {
      await page.press('Tab');
      const { focused } = page;
      const field = focused?.closest<HTMLElement>('[data-field]')?.dataset['field'];
      visited.push(field ?? focused?.closest('.toolbar, .bar, .main')?.className ?? '');
    }
    expect(document.activeElement, 'out of the form').to.equal(after);
    const order = visited.filter((name, index) => name !== visited[index - 1] && name !== '');
    expect(order).to.deep.equal(
      ['toolbar', 'main', 'name', 'day', 'tick', 'one', 'sign', 'other', 'bar'].filter((name) => order.includes(name)),
    );
    expect(order).to.include.members(['toolbar', 'main', 'name', 'day', 'tick', 'one', 'sign', 'bar']);
    for (let turn = 0; turn < 60 && document.activeElement !== before; turn += 1) await page.press('Shift+Tab');
    expect(document.activeElement, 'out of the form, backwards').to.equal(before);
    before.remove();
    after.remove();
  });

  it('W-K6: never hides the focus behind a bar, on 320 px either', async () => {
    for (const size of [
      { width: 1280, height: 600 },
      { width: 320, height: 568 },
    ]) {
      const page = await openFields(
        Array.from({ length: 24 }, (_, index) => ({
          name: `Field ${index}`,
          areas: [
            {
              attachment_uuid: 'doc',
              page: Math.floor(index / 6),
              x: 0.1,
              y: 0.05 + (index % 6) * 0.15,
              w: 0.3,
              h: 0.03,
            },
          ],
        })),
        {},
        size,
      );
      page.form.focus();
      await page.until(() => page.focused?.closest('[data-field]'), 'a field');
      for (let turn = 0; turn < 23; turn += 1) {
        await page.press('Tab');
        await page.until(() => !isCovered(page), `field ${turn + 1} in sight at ${size.width} px`);
      }
    }
  });

  it('moves between the tools, the pages and the buttons by F6', async () => {
    const page = await openFields(FIELDS);
    // Not every driver has the key.
    const press = (): unknown =>
      page.focused?.dispatchEvent(new KeyboardEvent('keydown', { key: 'F6', bubbles: true, composed: true }));
    page.button('All fields').focus();
    press();
    expect(page.focused?.classList.contains('main')).to.equal(true);
    press();
    expect(page.focused?.closest('.bar')).to.exist;
  });

  it('shows its shortcuts by ? while the pages have the focus', async () => {
    const page = await openFields(FIELDS);
    (page.root.querySelector('.main') as HTMLElement).focus();
    await page.press('?');
    expect((await page.dialog()).textContent).to.contain('Next field');
  });
});

/** Whether something else lies on the middle of what has the focus. */
function isCovered({ root, focused }: FormPage): boolean {
  const { left, top, width, height } = (focused as HTMLElement).getBoundingClientRect();
  const on = root.elementFromPoint(left + width / 2, top + height / 2);
  return !(on === focused || focused?.contains(on) || on?.contains(focused));
}

describe('what people set in their system', () => {
  afterEach(async () => {
    closeForms();
    await media({});
  });

  it('W-V4: shows fields, their states and the focus in forced colours', async function () {
    if (!(await media({ 'forced-colors': 'active' }))) this.skip();
    const page = await openFields(FIELDS);
    await page.click(page.button('Finish'));
    await page.until(() => page.focused?.closest('[data-field]'), 'a field');
    const box = getComputedStyle(page.field('name'));
    expect([box.outlineStyle, parseFloat(box.outlineWidth) > 0]).to.deep.equal(['solid', true]);
    for (const selector of ['.primary', '.secondary']) {
      const button = getComputedStyle(page.root.querySelector(selector) as HTMLElement);
      expect(parseFloat(button.borderTopWidth), selector).to.be.above(0);
    }
    page.button('Finish').focus();
    await page.press('Shift+Tab');
    const focus = getComputedStyle(page.focused as HTMLElement);
    expect([focus.outlineStyle, focus.outlineColor === 'rgba(0, 0, 0, 0)']).to.deep.equal(['solid', false]);
  });

  it('W-V7: does without animation for those who want none', async function () {
    if (!(await media({ 'prefers-reduced-motion': 'reduce' }))) this.skip();
    const page = await openFields(FIELDS);
    page.form.goToField('sign');
    await page.until(() => page.field('sign').contains(page.focused), 'the field');
    expect(page.field('sign').getAnimations()).to.deep.equal([]);
    expect(getComputedStyle(page.field('sign')).animationName).to.equal('none');
  });
});

describe('a signing by names alone', () => {
  afterEach(closeForms);

  it('W-R2: is done with labels and names of buttons, as a screen reader or a voice knows them', async () => {
    const page = await openFields(FIELDS, { layout: 'steps', signerName: 'Ada Lovelace' });
    const labelled = (name: string): HTMLElement => {
      const all = [...page.root.querySelectorAll<HTMLInputElement>('.step input, .step button')];
      const found = all.find(
        (control) =>
          [...(control.labels ?? [])].some(({ textContent }) => textContent?.includes(name)) ||
          byIds(control).includes(name),
      );
      if (!found) throw new Error(`Nothing is called ${name}.`);
      return found;
    };
    const byIds = (control: HTMLElement): string =>
      (control.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => page.root.getElementById(id)?.textContent ?? '')
        .join(' ');
    await page.click(page.button('Next'));
    await page.until(() => said(page).includes('Full name'), 'the first field');
    await page.click(labelled('Full name'));
    await page.type('Ada Lovelace');
    await page.click(page.button('Next'));
    await page.until(() => said(page).includes('Signature'), 'the signature');
    await page.click(labelled('Signature'));
    await page.until(
      () => (page.root.querySelector('.pad') as unknown as { value: unknown } | null)?.value,
      'a typed signature',
    );
    await page.click(page.button('Adopt and sign'));
    await page.until(() => said(page).includes('You can finish now'), 'all done');
    await page.click(page.button('Finish'));
    await page.dialog();
    await page.click(page.button('Finish'));
    await page.status('completed');
  });
});
