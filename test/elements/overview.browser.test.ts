import { expect } from '@open-wc/testing';
import { openFields } from '../support/forms.js';
import { closeForms, type FormPage } from '../support/page.js';

const FIELDS = [0, 2].map((page) => ({
  name: `On page ${String(page + 1)}`,
  areas: [{ attachment_uuid: 'doc', page, x: 0.1, y: 0.2, w: 0.3, h: 0.03 }],
}));

const list = (page: FormPage): HTMLElement | null => page.root.querySelector<HTMLElement>('[part="thumbnails"]');

describe('the overview of pages', () => {
  afterEach(closeForms);

  it('shows every page with its fields and how they stand, without a canvas of its own', async () => {
    const page = await openFields(FIELDS);
    const [first, second] = list(page)?.querySelectorAll('.thumbnail') ?? [];
    expect(list(page)?.querySelectorAll('.thumbnail')).to.have.length(4);
    expect(list(page)?.querySelector('canvas')).to.equal(null);
    expect(first?.querySelector('.dot')?.getAttribute('data-look')).to.equal('required');
    expect(second?.querySelector('.dot')).to.equal(null);
    await page.fill('On page 1', 'x');
    expect(first?.querySelector('.dot')?.getAttribute('data-look')).to.equal('done');
    expect(getComputedStyle(first?.querySelector('.icon') as Element).display).not.to.equal('none');
  });

  it('leads to a page, and follows the one in sight', async () => {
    const page = await openFields(FIELDS);
    await page.click(page.button('Go to page 3'));
    await page.until(() => page.form.progress.page === 3, 'the page');
    await page.until(() => page.button('Go to page 3').getAttribute('aria-current') === 'page', 'the mark');
  });

  it('is one stop for Tab; arrow keys move within', async () => {
    const page = await openFields(FIELDS);
    expect([...(list(page)?.querySelectorAll('[tabindex="0"]') ?? [])]).to.have.length(1);
    page.button('Go to page 1').focus();
    await page.press('ArrowDown', 'ArrowDown');
    expect(page.focused).to.equal(page.button('Go to page 3'));
    await page.press('Enter');
    await page.until(() => page.form.progress.page === 3, 'the page');
  });

  it('makes room where there is none, and where the host hides it', async () => {
    const narrow = await openFields(FIELDS, {}, { width: 900, height: 700 });
    expect(list(narrow)?.offsetWidth).to.equal(0);
    const hidden = await openFields(FIELDS, { hide: ['thumbnails'] });
    expect(list(hidden)).to.equal(null);
  });
});

describe('a mark for many places', () => {
  afterEach(closeForms);

  it('is applied to the remaining ones, and taken back by Undo; a change of it goes to all', async () => {
    const fields = ['A', 'B', 'C'].map((name) => ({ name, type: 'initials' }));
    const page = await openFields(fields, { signerName: 'Ada Lovelace' });
    const filled = (): number => page.form.getValues().filter(({ value }) => value !== null).length;
    const adopt = async (): Promise<void> => {
      const dialog = await page.dialog();
      await page.until(() => (page.root.querySelector('.pad') as unknown as { value: unknown }).value, 'a typed mark');
      await page.click(dialog.querySelector('.apply') as HTMLElement);
      await page.click(page.button('Adopt and sign'));
      await page.until(() => !page.root.querySelector('dialog[open]'), 'no dialog');
    };
    await page.click(page.control('A'));
    await adopt();
    expect(filled()).to.equal(3);
    expect(page.text).to.contain('Applied to 2 more places.');
    await page.click(page.control('B'));
    await adopt();
    expect(page.text, 'those that bear the mark as it was').to.contain('Applied to 2 more places.');
    await page.click(page.button('Undo'));
    expect(filled()).to.equal(3);
  });

  it('leaves only the first by Undo', async () => {
    const fields = ['A', 'B'].map((name) => ({ name, type: 'initials' }));
    const page = await openFields(fields, { signerName: 'Ada Lovelace' });
    await page.click(page.control('A'));
    const dialog = await page.dialog();
    await page.until(() => (page.root.querySelector('.pad') as unknown as { value: unknown }).value, 'a typed mark');
    await page.click(dialog.querySelector('.apply') as HTMLElement);
    await page.click(page.button('Adopt and sign'));
    await page.until(() => page.text.includes('Applied to 1 more place.'), 'the words');
    await page.click(page.button('Undo'));
    expect(page.form.getValues().map(({ value }) => value !== null)).to.deep.equal([true, false]);
    expect(page.text).not.to.contain('Applied to');
  });
});
