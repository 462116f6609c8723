import { expect } from '@open-wc/testing';
import { replace, replaceDelays, restoreBrowser } from '../delivery/replace.js';
import { onLease, openFields, said } from '../support/forms.js';
import { frames } from '../support/frames.js';
import { closeForms, openForm, type FormPage } from '../support/page.js';
import { hideTab, showTab } from '../support/tab.js';

const NAMES = ['One', 'Two'].map((name) => ({ name }));

const current = (page: FormPage): string | undefined =>
  (page.focused?.closest<HTMLElement>('[data-field]') ?? undefined)?.dataset['name'];

const shown = (page: FormPage, name: string): boolean => {
  try {
    return Boolean(page.button(name));
  } catch {
    return false;
  }
};

describe('the beginning of a form', () => {
  afterEach(() => {
    showTab();
    closeForms();
    restoreBrowser();
  });

  for (const layout of ['document', 'steps'] as const) {
    it(`leads to the first required field by Start, once, in the layout ${layout}`, async () => {
      const page = await openFields([{ name: 'Before', required: false }, ...NAMES], { layout });
      expect(page.root.querySelectorAll('.primary'), 'one thing to press').to.have.length(1);
      for (const name of ['Next', 'Previous', 'Finish']) expect(page.button(name), name).to.exist;
      const pages = page.root.querySelector('.main')?.getBoundingClientRect().top;
      await page.click(page.button('Start'));
      await page.until(() => current(page) === 'One', 'the first required field');
      expect(shown(page, 'Start')).to.equal(false);
      expect(page.root.querySelector('.main')?.getBoundingClientRect().top, 'nothing moved').to.equal(pages);
      expect(page.button('Next').className).to.contain('primary');
    });
  }

  it('is viewed once its first page was in sight for a second, in a tab that is in front', async () => {
    hideTab();
    const page = await openFields(NAMES);
    await page.until(() => page.root.querySelector('.leaf canvas'), 'the first page');
    const inFront = performance.now();
    showTab();
    await page.session();
    expect(performance.now() - inFront).to.be.at.least(1000);
    expect(page.heard('form-started')).to.deep.equal([]);
  });

  it('says "viewed" before "started" where the first answer comes sooner', async () => {
    hideTab();
    const page = await openFields(NAMES);
    await page.fill('One', 'a');
    await page.until(() => page.heard('form-started').length > 0, 'form-started');
    const said = page.events.map(({ type }) => type).filter((type) => /viewed|started/.test(type));
    expect(said).to.deep.equal(['form-viewed', 'form-started']);
  });

  it('needs no Start for who begins by themselves', async () => {
    const page = await openFields(NAMES);
    await page.click(page.control('Two'));
    await frames();
    expect(shown(page, 'Start')).to.equal(false);
  });

  it('offers no Start where nothing required is open', async () => {
    const page = await openFields([{ name: 'One', required: false }]);
    expect(shown(page, 'Start')).to.equal(false);
    expect(page.button('Finish').className).to.contain('primary');
  });

  it('asks for consent first, then goes to the first field', async () => {
    const page = await openFields(NAMES, { consent: 'dialog' });
    await page.click(page.button('Start'));
    const dialog = await page.dialog();
    await page.click(dialog.querySelector('input[type="checkbox"]') as HTMLElement);
    await page.click(page.button('Continue'));
    await page.until(() => current(page) === 'One', 'the first field');
  });

  it('lets the consent that stands above the pages come first', async () => {
    const page = await openFields(NAMES, { consent: 'bar' });
    await page.until(() => page.root.querySelector('.consent-bar'), 'the bar');
    expect(shown(page, 'Start')).to.equal(false);
  });

  it('says when the answers were kept, aloud once, and goes on where one stopped', async () => {
    const template = onLease(NAMES, { slug: `kept-${String(Math.random())}` });
    const first = await openForm({ template, layout: 'document', draft: 'session' });
    await first.status('ready');
    await first.fill('One', 'mine');
    await first.until(() => said(first).startsWith('Saved at '), 'the words aloud');
    expect(first.root.querySelector('.asked')?.textContent).to.match(/Saved at \d+:\d\d/);
    await first.fill('Two', 'x');
    await first.form.saveDraft();
    expect(said(first)).not.to.contain('Saved at');
    const second = await openForm({ template, layout: 'document', draft: 'session', values: {} });
    await second.status('ready', 'started');
    expect(second.text).to.contain('We kept your answers');
    expect(shown(second, 'Start')).to.equal(false);
    second.form.setValues({ Two: null });
    await second.click(second.button('Go on where you stopped'));
    await second.until(() => current(second) === 'Two', 'the open field');
    await second.form.discardDraft();
  });

  it('W-T1: warns before the document expires, keeps the answers, then says that it has', async () => {
    let end = (): void => undefined;
    replaceDelays((milliseconds, act) => {
      if (milliseconds < 200_000) return milliseconds;
      end = act;
      return null;
    });
    const expire_at = new Date(Date.now() + 240_000).toISOString();
    const request = { template: onLease(NAMES), submission: { id: 1, status: 'pending', expire_at } };
    const page = await openForm({ template: request, layout: 'document' });
    await page.status('ready');
    await page.fill('One', 'mine');
    expect(page.text).to.match(/You have until .* to finish this document/);
    expect(page.form.getValues()[0]?.value).to.equal('mine');
    replace(Date, 'now', () => Date.parse(expire_at));
    end();
    restoreBrowser();
    await page.status('expired');
    expect(page.text).to.contain('This document has expired');
  });

  it('W-T1: warns only when it ends soon', async () => {
    const expire_at = new Date(Date.now() + 60 * 86_400_000).toISOString();
    const request = { template: onLease(NAMES), submission: { id: 1, status: 'pending', expire_at } };
    const page = await openForm({ template: request });
    await page.status('ready');
    expect(page.text).not.to.contain('to finish this document');
  });

  it('asks before one leaves while the browser cannot keep the answers, and not where it can', async () => {
    const leave = (): boolean => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return !event.defaultPrevented;
    };
    const broken = {
      load: () => Promise.resolve(null),
      save: () => Promise.reject(new Error('no room')),
      discard: () => Promise.resolve(),
    };
    const page = await openFields(NAMES, { draftStore: broken });
    expect(leave(), 'nothing answered yet').to.equal(true);
    await page.fill('One', 'mine');
    await page.until(() => page.heard('form-error').length > 0, 'the failure');
    expect(leave(), 'answers would be lost').to.equal(false);
    closeForms();
    await frames();
    expect(leave(), 'the form is gone').to.equal(true);
    const other = await openFields(NAMES);
    await other.fill('One', 'mine');
    expect(leave(), 'the host wants none kept').to.equal(true);
  });

  it('shows what the author says about a field while one is there, and takes it away by Escape', async () => {
    const page = await openFields([{ name: 'One', description: 'As in your passport.' }]);
    const help = (): boolean => (page.field('One').querySelector<HTMLElement>('.help')?.offsetHeight ?? 0) > 5;
    expect(help()).to.equal(false);
    await page.click(page.control('One'));
    expect(help()).to.equal(true);
    const described = page.control('One').getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => page.root.getElementById(id)?.textContent).join(' ')).to.contain('passport');
    await page.press('Escape');
    expect(help()).to.equal(false);
  });
});
