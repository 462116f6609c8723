import { expect } from '@open-wc/testing';
import type { SigningForm } from '../../src/elements/signing-form.js';
import { makeDataUrl } from '../../src/model/data-url.js';
import { area, field, type Json, template, withField } from '../model/samples.js';
import { makePdf } from '../support/pdf.js';
import { useGuardedForms } from './guarded-forms.js';
import { HOSTILE_LIST, type HostileId, type ModelId } from './list.js';
import type { Outcome } from './watched-form.js';

const forms = useGuardedForms();
const PDF = makePdf({ pages: [{ text: 'Lease' }] });

async function open(given: Json, properties: Partial<SigningForm> = {}): Promise<Outcome> {
  return forms.show({ template: given, documents: { 'doc-1': PDF }, ...properties });
}

const link = (url: string): Json => template({ documents: [{ uuid: 'doc-1', url }] });

/** Finishes a form that leads on to an address, and says what it then offers and tells the host. */
async function leadsTo(redirectUrl: string): Promise<{ text: string; messages: readonly string[] }> {
  await open(withField({ required: false }), {
    redirectUrl,
    redirectOrigins: ['https://example.com'],
    review: 'none',
  });
  const { page } = forms;
  await page.click(page.button('Finish'));
  await page.status('completed');
  const messages = page.heard<{ message: string }>('form-error').map(({ message }) => message);
  return { text: page.text, messages };
}

/** Rows about where a finished form leads: the compiler misses a number that is not here. */
const REDIRECTS: Readonly<Record<Exclude<HostileId, ModelId>, string>> = {
  T25: 'https://xn--exmple-cua.com/',
  T26: 'https://elsewhere.example/',
  T27: 'javascript:alert(1)',
};

describe('a hostile template on the screen, under a strict policy', () => {
  for (const [id, address] of Object.entries(REDIRECTS)) {
    it(`completes and leads nowhere: ${id} ${HOSTILE_LIST[id as keyof typeof REDIRECTS]}`, async () => {
      const { text, messages } = await leadsTo(address);
      expect(text).not.to.contain('You will go to');
      expect(messages).to.have.length(1);
      expect(messages[0]).to.contain('redirectOrigins');
    });
  }

  it('keeps an override to the title that has it (T11)', async () => {
    await open(withField({ title: 'a\u202eb' }), { layout: 'steps' });
    const name = forms.page.root.querySelector('.step .label bdi');
    expect(name?.textContent).to.equal('a\u202eb');
    expect(forms.page.root.querySelector('.step .label .marker')?.closest('bdi')).to.equal(null);
  });

  for (const layout of ['document', 'steps'] as const) {
    it(`shows markup as words and makes no link of what is none, in the ${layout} (T13 to T19, T32)`, async () => {
      const outcome = await open(
        withField({
          title: '<img src=x onerror=alert(1)>',
          description:
            '<svg onload=alert(1)> [a](javascript:alert(1)) [b](data:text/html,x) [c](https://example.com/c)',
          type: 'select',
          options: [{ uuid: 'o', value: '<script>alert(1)</script>' }],
        }),
        { layout },
      );
      expect(outcome.scripts).to.deep.equal([]);
      const { page } = forms;
      expect(page.root.querySelector('option[value="o"]')?.textContent.trim()).to.equal('<script>alert(1)</script>');
      const links = [...page.root.querySelectorAll<HTMLAnchorElement>('a')].map(({ href }) => href);
      expect(links.filter((href) => !href.startsWith('https://example.com/c'))).to.deep.equal([]);
    });
  }

  for (const [id, url] of [
    ['T19', 'blob:https://example.com/0f0e'],
    ['T20', '//evil.example/a.pdf'],
    ['T22', 'http://example.com/a.pdf'],
  ] as const) {
    it(`says that a document is out of reach where the policy does not allow it: ${id} ${url}`, async () => {
      const { errors, status, uncaught, reports } = await forms.show({ template: link(url) });
      expect(errors.map(({ code, retryable }) => [code, retryable])).to.deep.equal([['document_unreachable', true]]);
      expect([status, uncaught]).to.deep.equal(['failed', []]);
      // The policy of the page does its work; the form itself cannot know it.
      expect(reports.every((report) => report.startsWith('connect-src'))).to.equal(true);
    });
  }

  it('asks its own origin for a path with dots (T23)', async () => {
    const { errors, reports } = await forms.show({ template: link('../../../../nowhere.pdf') });
    expect(errors.map(({ code }) => code)).to.deep.equal(['document_unreachable']);
    expect(errors[0]?.message).to.contain(`${location.origin}/nowhere.pdf`);
    expect(reports).to.deep.equal([]);
  });

  it('reads a PDF that is a data URL itself (T23)', async () => {
    const outcome = await forms.show({ template: link(makeDataUrl(PDF, 'application/pdf')) });
    expect(outcome).to.deep.include({ status: 'ready', errors: [], uncaught: [], reports: [] });
  });

  it('says that a data URL is no PDF, and does not repeat it (T23)', async () => {
    for (const url of ['data:application/pdf;base64,PHA+', 'data:application/pdf,%25PDF-1.7']) {
      const { errors, reports } = await forms.show({ template: link(url) });
      expect(errors.map(({ code }) => code)).to.deep.equal(['document_invalid']);
      expect(errors[0]?.message).not.to.contain('data:application');
      expect(reports).to.deep.equal([]);
    }
  });

  it('leads the keyboard to both of two fields in one place (T64)', async () => {
    const second = field({ uuid: 'field-2', name: 'Other', areas: [area()] });
    await open(template({ fields: [field(), second] }));
    const { page } = forms;
    page.form.focus();
    await page.until(() => page.focused?.closest('[data-field]'), 'the focus in the first field');
    const reached = new Set<string | undefined>();
    for (let turn = 0; turn < 30 && reached.size < 2; turn += 1) {
      const name = page.focused?.closest<HTMLElement>('[data-field]')?.dataset['name'];
      if (name !== undefined) {
        reached.add(name);
        await page.type(name);
      }
      await page.press('Tab');
    }
    expect(page.form.getValues().map(({ value }) => value)).to.deep.equal(['Name', 'Other']);
  });

  it('finishes where the only field is required, readonly and empty (T68)', async () => {
    await open(withField({ readonly: true }), { review: 'none' });
    const { page } = forms;
    await page.click(page.button('Agree and finish'));
    await page.status('completed');
  });

  it("shows another party's field, and neither takes nor sends a value for it (T74)", async () => {
    const submitters = [{ uuid: 'party-1' }, { uuid: 'party-2' }];
    await open(template({ submitters, fields: [field({ submitter_uuid: 'party-2', default_value: 'Theirs' })] }), {
      values: { 'field-1': 'mine' },
    });
    const { page } = forms;
    expect(page.field('field-1').textContent).not.to.contain('mine');
    page.form.setValues({ 'field-1': 'mine' });
    expect(page.form.getValues()).to.deep.equal([]);
    expect(
      page.field('field-1').querySelector('input:enabled:not([readonly]), textarea:enabled:not([readonly])'),
    ).to.equal(null);
  });

  it('does not follow an object that changes afterwards (T76)', async () => {
    const given = withField({ name: 'Before' });
    await open(given);
    ((given['fields'] as Json[])[0] as Json)['name'] = 'After';
    given['fields'] = [];
    expect(forms.page.form.getValues().map((row) => row.field)).to.deep.equal(['Before']);
  });
});
