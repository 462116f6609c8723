import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { openFields, said } from '../support/forms.js';
import { closeForms, openForm, type FormPage } from '../support/page.js';
import { makePdf } from '../support/pdf.js';
import { templateJson } from '../support/template.js';

/** Thirty pages; the rent is spoken of on the third, and twice on the last. */
const PAGES = Array.from({ length: 30 }, (_, index) => ({
  text: [
    `Page ${String(index + 1)}`,
    index === 2 ? 'The monthly RENT' : '',
    index === 29 ? 'rent, and rent again' : '',
  ],
}));

async function openLong(): Promise<FormPage> {
  const page = await openForm({
    template: templateJson([{ name: 'One' }]),
    documents: { doc: makePdf({ pages: PAGES }) },
    layout: 'document',
  });
  await page.status('ready');
  return page;
}

const bar = (page: FormPage): HTMLElement | null => page.root.querySelector('.search');
const count = (page: FormPage): string => bar(page)?.querySelector('.matches')?.textContent ?? '';

async function openSearch(page: FormPage): Promise<void> {
  await page.click(page.button('Search the document'));
  await page.until(() => page.focused?.matches('.search input'), 'the focus in the search');
}

/** The words that are marked on a page: the current match, or all. */
function marked(page: FormPage, number: number, name: 'current' | 'match'): readonly string[] {
  const leaf = page.root.querySelector(`.leaf[data-page="${String(number)}"]`);
  const ranges = [...(CSS.highlights.get(`signing-form-${name}`) ?? [])] as Range[];
  return ranges.filter((range) => leaf?.contains(range.startContainer)).map(String);
}

async function control(key: string): Promise<void> {
  await sendKeys({ down: 'Control' });
  await sendKeys({ press: key });
  await sendKeys({ up: 'Control' });
}

describe('the search of the text', () => {
  afterEach(closeForms);

  it('finds words on pages that are far away, leads to each, and marks and says it', async () => {
    const page = await openLong();
    await openSearch(page);
    await page.type('Rent');
    await page.until(() => count(page) === '1 of 3, page 3', 'the first match');
    expect(said(page)).to.contain('1 of 3, page 3');
    await page.until(() => marked(page, 3, 'current').join() === 'RENT', 'its mark');
    await page.press('Enter');
    expect(count(page)).to.equal('2 of 3, page 30');
    await page.until(() => marked(page, 30, 'current').length === 1, 'the mark on the last page');
    expect([marked(page, 30, 'current'), marked(page, 30, 'match')]).to.deep.equal([['rent'], ['rent']]);
    await page.click(page.button('Next match'));
    await page.click(page.button('Next match'));
    expect(count(page), 'round the end').to.equal('1 of 3, page 3');
    await page.click(page.button('Previous match'));
    expect(count(page)).to.equal('3 of 3, page 30');
  });

  it('says that there is nothing, and takes its marks away when it is closed', async () => {
    const page = await openLong();
    await openSearch(page);
    await page.type('page 1');
    await page.until(() => marked(page, 1, 'current').length === 1, 'a mark');
    await page.type('xyz');
    await page.until(() => count(page) === 'No matches', 'no matches');
    expect(said(page)).to.contain('No matches');
    await expect(page.form).to.be.accessible();
    await page.press('Escape');
    expect(bar(page)).to.equal(null);
    expect(page.focused?.classList.contains('main'), 'the focus on the pages').to.equal(true);
    expect(marked(page, 1, 'match')).to.deep.equal([]);
  });

  it("takes the browser's key where the browser would miss far pages, and nowhere else", async () => {
    const page = await openLong();
    const taken: boolean[] = [];
    page.form.addEventListener('keydown', (event) => {
      taken.push(event.defaultPrevented);
      // The runner's browser has nowhere to show its own search.
      event.preventDefault();
    });
    page.root.querySelector<HTMLElement>('.main')?.focus();
    await control('f');
    expect(taken.at(-1)).to.equal(true);
    await page.until(() => bar(page), 'the search');
    const short = await openFields([{ name: 'One' }], { layout: 'steps' });
    short.form.addEventListener('keydown', (event) => {
      taken.push(event.defaultPrevented);
      event.preventDefault();
    });
    short.control('One').focus();
    await control('f');
    expect(taken.at(-1)).to.equal(false);
    expect(bar(short)).to.equal(null);
  });
});
