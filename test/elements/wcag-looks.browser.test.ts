import { expect } from '@open-wc/testing';
import { css } from 'lit';
import { contrast, seenColor } from '../support/color.js';
import { FIELDS, openFields, said } from '../support/forms.js';
import { frames } from '../support/frames.js';
import { closeForms, openForm, type FormPage } from '../support/page.js';
import { makePdf } from '../support/pdf.js';
import { templateJson } from '../support/template.js';

// The rows of the project's accessibility list that are about seeing and structure, by their ids.

const SMALL = { width: 320, height: 568 };

/** What reaches past the element's edge, or is cut off within its button. */
function overflowing(page: FormPage): readonly string[] {
  const main = page.root.querySelector<HTMLElement>('.main');
  const buttons = [...page.root.querySelectorAll<HTMLElement>('.bar button, .toolbar button')];
  const outside = buttons.filter((button) => {
    const { left, right, width } = button.getBoundingClientRect();
    return width > 0 && (left < -1 || right > innerWidth + 1 || button.scrollWidth > button.clientWidth + 1);
  });
  return [
    ...(page.form.scrollWidth > page.form.clientWidth ? ['the form'] : []),
    ...(main && main.scrollWidth > main.clientWidth ? ['the steps'] : []),
    ...outside.map((button) => button.textContent.trim() || (button.getAttribute('aria-label') ?? '')),
  ];
}

describe('looking at a form', () => {
  afterEach(() => {
    closeForms();
    document.documentElement.style.removeProperty('font-size');
  });

  for (const scheme of ['light', 'dark']) {
    it(`W-K5, W-V5: focus and the edges of controls stand out by 3:1 in a ${scheme} scheme`, async () => {
      const page = await openFields(FIELDS);
      page.form.style.setProperty('color-scheme', scheme);
      await frames();
      const bar = page.root.querySelector('.bar') as HTMLElement;
      const surface = seenColor(bar, 'background-color');
      page.button('Finish').focus();
      await page.press('Shift+Tab');
      const ring = getComputedStyle(page.focused as Element).boxShadow;
      const accent = seenColor(bar, 'color', 'var(--_accent)');
      expect(ring, 'the ring').not.to.equal('none');
      expect(contrast(accent, surface), 'the ring on the bar').to.be.at.least(3);
      expect(contrast(seenColor(bar, 'color', 'var(--_border-control)'), surface), 'edges').to.be.at.least(3);
      await page.click(page.control('name'));
      const box = page.field('name');
      expect(contrast(seenColor(box, 'outline-color'), [255, 255, 255]), 'the ring on paper').to.be.at.least(3);
      expect(contrast(seenColor(page.field('day'), 'outline-color'), [255, 255, 255]), 'a field').to.be.at.least(3);
    });
  }

  it('W-P1: what is small on the page is large enough to be hit', async () => {
    const area = { attachment_uuid: 'doc', page: 0, x: 0.5, y: 0.5, w: 0.01, h: 0.008 };
    const page = await openFields([{ name: 'Tiny', type: 'checkbox', areas: [area] }]);
    const { width, height } = page.control('Tiny').getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(24);
    expect(page.field('Tiny').getBoundingClientRect().width).to.be.below(24);
  });

  it('W-V1: 320 px need no scrolling sideways', async () => {
    const page = await openFields(FIELDS, { layout: 'auto' }, SMALL);
    expect(page.root.querySelector('.steps'), 'one question at a time').to.exist;
    expect(overflowing(page)).to.deep.equal([]);
    await page.click(page.button('Start'));
    await page.click(page.button('Finish'));
    await frames();
    expect(overflowing(page)).to.deep.equal([]);
  });

  it('W-V2: letters twice as large still fit, at half a window’s width', async () => {
    document.documentElement.style.setProperty('font-size', '32px');
    const page = await openFields(FIELDS, { layout: 'auto' }, { width: 640, height: 700 });
    expect(overflowing(page)).to.deep.equal([]);
    for (const name of ['Next', 'Previous', 'Finish', 'Decline']) expect(page.button(name).offsetWidth).to.be.above(0);
  });

  it('W-V3: wider spacing of text cuts nothing off', async () => {
    const page = await openFields(FIELDS, { layout: 'steps' }, { width: 390, height: 844 });
    const spacing = css`
      * {
        line-height: 1.5 !important;
        letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important;
      }
    `.styleSheet as CSSStyleSheet;
    page.root.adoptedStyleSheets = [...page.root.adoptedStyleSheets, spacing];
    await frames();
    expect(overflowing(page)).to.deep.equal([]);
  });

  it('W-V6: required, optional, wrong and done differ by more than colour', async () => {
    const page = await openFields(FIELDS);
    const marker = (uuid: string): string => page.field(uuid).querySelector('.marker')?.textContent.trim() ?? '';
    const line = (uuid: string): string => getComputedStyle(page.field(uuid)).outlineStyle;
    expect([marker('name'), marker('day')]).to.deep.equal(['*', '']);
    expect([line('name'), line('day')]).to.deep.equal(['solid', 'dashed']);
    await page.click(page.button('Finish'));
    await page.until(() => marker('name') === '!', 'the mark of what is wrong');
    await page.fill('name', 'Ada');
    expect(marker('name')).to.equal('');
    await page.click(page.button('All fields'));
    await page.dialog();
    expect(page.button('Full name, done').querySelector('svg path')).to.exist;
  });

  it('W-V8: both ways to hold a phone show everything', async () => {
    for (const size of [
      { width: 844, height: 390 },
      { width: 390, height: 844 },
    ]) {
      const page = await openFields(FIELDS, { layout: 'auto' }, size);
      for (const name of ['Start', 'Next', 'Previous', 'Finish', 'Decline']) {
        const { bottom, right, width } = page.button(name).getBoundingClientRect();
        expect(width, name).to.be.above(0);
        expect([bottom <= size.height, right <= size.width], name).to.deep.equal([true, true]);
      }
      const main = page.root.querySelector('.main') as HTMLElement;
      expect(main.clientHeight / size.height, 'room for the document').to.be.above(0.5);
    }
  });
});

describe('hearing a form', () => {
  afterEach(closeForms);

  it('W-P4: what is written on a button is in its name', async () => {
    const page = await openFields(FIELDS);
    await page.click(page.button('All fields'));
    await page.dialog();
    const named = [...page.root.querySelectorAll('button[aria-label]')].filter(({ textContent }) => textContent.trim());
    for (const button of named) {
      const words = button.textContent.replace(/\s+/g, ' ').trim();
      expect(button.getAttribute('aria-label'), words).to.contain(words);
    }
    expect(named.length).to.be.above(0);
  });

  it('W-R1: every page is a region with its words in the order of reading, and its fields', async () => {
    const page = await openFields(FIELDS);
    await page.until(() => page.root.querySelector('.leaf .paper')?.textContent.includes('Letting'), 'the words');
    const leaf = page.root.querySelector('.leaf') as HTMLElement;
    expect(leaf.getAttribute('aria-label')).to.equal('Page 1 of 4');
    const words = leaf.querySelector('.paper')?.textContent ?? '';
    const places = ['Residential Lease Agreement', 'Premises', 'Monthly rent', 'Letting'].map((text) =>
      words.indexOf(text),
    );
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(places[0]).to.be.at.least(0);
    expect(leaf.querySelectorAll('[data-field]').length).to.be.above(4);
  });

  it('W-R2: controls say their name, that they are required, and what is wrong', async () => {
    const page = await openFields(FIELDS);
    const control = page.control('name');
    expect(control.getAttribute('aria-label') ?? '').to.contain('Full name');
    expect(control.required || control.getAttribute('aria-required') === 'true').to.equal(true);
    expect(page.control('day').required).to.equal(false);
    expect(page.root.querySelector('progress')?.getAttribute('aria-valuetext')).to.equal('0 of 2 required');
    expect(page.control('sign').getAttribute('aria-label')).to.equal('Signature, required, Sign');
    expect(page.control('other').readOnly || page.control('other').disabled).to.equal(true);
  });

  it('W-R4: the language is that of the words around the pages', async () => {
    const page = await openFields(FIELDS, { lang: 'ar' });
    await page.until(() => page.root.querySelector('.frame[lang="ar"][dir="rtl"]'), 'Arabic');
    const failed = await openForm({ src: '/demo-app/samples/nowhere.json', lang: 'ar' });
    await failed.status('failed');
    expect(failed.root.querySelector('.code')?.getAttribute('lang'), 'what stays English').to.equal('en');
  });

  it('W-R5: names, mail and phone can be filled in by the browser', async () => {
    const names = ['Full name', 'Email', 'Phone'];
    const page = await openFields(names.map((name) => ({ name })));
    expect(names.map((name) => page.control(name).autocomplete)).to.deep.equal(['name', 'email', 'tel']);
  });

  it('W-R6: the title is a heading below the host’s own, and the form, its pages and its tools have names', async () => {
    const page = await openFields(FIELDS);
    expect(page.root.querySelector('h1')).to.equal(null);
    expect(page.root.querySelector('h2')?.textContent.trim()).to.equal('Agreement');
    for (const selector of ['[role="form"]', '[role="region"]', '.toolbar', '.bar', 'nav']) {
      expect(page.root.querySelector(selector)?.getAttribute('aria-label'), selector).to.match(/\w/);
    }
  });

  it('W-R7: two forms on one page share no id', async () => {
    const page = await openFields(FIELDS);
    const other = document.createElement('signing-form');
    Object.assign(other, { template: page.form.template, loading: 'eager', draft: 'none', layout: 'document' });
    document.body.append(other);
    await other.ready;
    for (const root of [page.root, other.shadowRoot as ShadowRoot]) {
      const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
      expect(ids.length).to.equal(new Set(ids).size);
    }
  });

  it('W-S3: says that the document is there', async () => {
    const page = await openForm({
      template: templateJson([{ name: 'One' }], { documents: [{ uuid: 'doc', url: null }] }),
      documents: { doc: makePdf({ pages: 1 }) },
      layout: 'document',
    });
    await page.status('ready');
    await page.until(() => said(page) !== '', 'words');
    expect(said(page)).to.contain('is ready');
  });

  it('W-X2: what readers are told of the document and the steps is what was agreed on', async () => {
    const outline = (page: FormPage): readonly string[] =>
      [...page.root.querySelectorAll<HTMLElement>('[role], h2, button, input, nav')]
        .filter((element) => element.getClientRects().length > 0 && !element.closest('.paper, .thumbnail'))
        .map((element) => {
          const role = element.getAttribute('role') ?? element.localName;
          const words = element instanceof page.window.HTMLInputElement ? element.labels?.[0] : element;
          const name = element.getAttribute('aria-label') ?? words?.textContent.replace(/\s+/g, ' ').trim() ?? '';
          return `${role}: ${role === 'status' ? '' : name}`;
        });
    const HEAD = ['form: Document to fill in: Agreement', 'group: Document tools', 'h2: Agreement'];
    const page = await openFields(FIELDS.slice(0, 1), { hide: ['thumbnails'] });
    expect(outline(page)).to.deep.equal([
      ...HEAD,
      'button: Start',
      'input: Page 1 of 4',
      'group: Zoom',
      'button: Zoom out',
      'button: Zoom in',
      'button: Fit page',
      'button: Search the document',
      'button: All fields',
      'button: One question at a time',
      'button: More options',
      'button: Decline',
      'region: Pages',
      'input: Full name',
      'group: Progress',
      'button: Previous',
      'button: Next',
      'button: Finish',
      'status: ',
    ]);
    page.form.layout = 'steps';
    await page.until(() => page.root.querySelector('.step'), 'the step');
    expect(outline(page)).to.deep.equal([
      ...HEAD,
      'button: Start',
      'button: All fields',
      'button: Whole document',
      'button: More options',
      'button: Decline',
      'input: Full name *required',
      'button: Show Full name on the page',
      'group: Progress',
      'button: Previous',
      'button: Next',
      'button: Finish',
      'status: ',
    ]);
  });
});
