import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { define } from '../../src/elements/define.js';
import type { SigningForm } from '../../src/elements/signing-form.js';
import { workerCount } from '../../src/pdf/engine.js';
import { onLease } from '../support/forms.js';
import { frames } from '../support/frames.js';
import { FormPage, openDemo, closeForms } from '../support/page.js';
import { makePdf } from '../support/pdf.js';
import { templateJson } from '../support/template.js';
import { countListeners } from './count-listeners.js';
import { clearStage, makeForm, makeStage } from './embedded.js';

const FIELDS = [
  { uuid: 'name', name: 'Full name' },
  { uuid: 'sign', name: 'Signature', type: 'signature', required: false },
];

const small = (): Partial<SigningForm> => ({
  template: templateJson(FIELDS),
  documents: { doc: makePdf({ pages: [{ text: 'One' }, { text: 'Two' }] }) },
});

async function ready(form: SigningForm): Promise<FormPage> {
  const page = new FormPage(form);
  await page.status('ready', 'started');
  await page.until(() => page.root.querySelector('.paper canvas'), 'a page');
  return page;
}

describe('a form on a page that goes on living', function () {
  this.timeout(180_000);
  afterEach(() => {
    clearStage();
    closeForms();
  });

  it('leaves nothing behind when it is removed, however often', async () => {
    const listeners = countListeners();
    try {
      const stage = makeStage();
      // The first one starts what a page has once, such as its clock for frames.
      let settled: readonly string[] = [];
      for (let turn = 0; turn < 20; turn += 1) {
        const form = makeForm(small());
        stage.append(form);
        const page = await ready(form);
        expect(workerCount()).to.equal(1);
        form.setValues({ 'Full name': 'Jordan' });
        form.remove();
        await page.until(() => workerCount() === 0, 'the worker to end');
        expect(page.root.querySelectorAll('canvas'), 'canvases').to.have.length(0);
        if (turn === 0) settled = listeners.live();
      }
      expect(listeners.live()).to.deep.equal(settled);
    } finally {
      listeners.stop();
    }
  });

  it('is let go of by everything, once removed', async function () {
    if (!(await executeServerCommand<{ ok: boolean }, object>('collect-garbage', {})).ok) this.skip();
    const shown = await showAndRemove();
    for (let turn = 0; turn < 50 && shown.deref(); turn += 1) {
      await frames();
      await executeServerCommand('collect-garbage');
    }
    expect(shown.deref() === undefined, 'collected').to.equal(true);
  });

  it('adds nothing to the page that others could stumble over', async () => {
    const page = await openDemo('sign.html?draft=none');
    await page.status('ready');
    await page.until(() => page.root.querySelector('.paper canvas'), 'a page');
    const blank = document.createElement('iframe');
    document.body.append(blank);
    const before = new Set(Object.keys(blank.contentWindow as object));
    blank.remove();
    // Lit's, on purpose: it warns of two copies by its versions, and all copies share the metadata of decorators.
    const lit = /^(?:(?:lit(?:Element|Html)|reactiveElement)Versions|litPropertyMetadata)$/;
    expect(Object.keys(page.window).filter((key) => !before.has(key) && !lit.test(key))).to.deep.equal([]);
  });

  it('leaves a pdf.js of the page what it is', async () => {
    const theirs = { version: '2.0' };
    Object.assign(window, { pdfjsLib: theirs });
    const form = makeForm(small());
    makeStage().append(form);
    await ready(form);
    expect((window as { pdfjsLib?: unknown }).pdfjsLib).to.equal(theirs);
    Reflect.deleteProperty(window, 'pdfjsLib');
  });

  it('shares one worker with another form, and nothing else', async () => {
    const [first, second] = [makeForm(small()), makeForm({ template: onLease(FIELDS) })];
    makeStage().append(first, second);
    await Promise.all([ready(first), ready(second)]);
    expect(workerCount()).to.equal(1);
    first.setValues({ 'Full name': 'Ada' });
    expect(second.getValues()[0]?.value).to.equal(null);
    expect([first.status, second.status]).to.deep.equal(['started', 'ready']);
    const ids = (form: SigningForm): readonly string[] =>
      [...(form.shadowRoot?.querySelectorAll('[id]') ?? [])].map(({ id }) => id);
    for (const form of [first, second]) expect(new Set(ids(form)).size).to.equal(ids(form).length);
    expect(await first.complete()).to.equal(true);
    expect([first.status, second.status]).to.deep.equal(['completed', 'ready']);
    first.remove();
    await frames();
    expect(workerCount()).to.equal(1);
    second.goToPage(3);
    await new FormPage(second).until(
      () => second.shadowRoot?.querySelector('[data-page="3"] canvas'),
      'the third page of the one that stayed',
    );
  });

  it('keeps its answers, its pages and its worker when it is moved', async () => {
    const stage = makeStage();
    const [left, right] = [document.createElement('div'), document.createElement('div')];
    stage.append(left, right);
    const form = makeForm(small());
    left.append(form);
    const page = await ready(form);
    const opened = page.heard('form-ready').length;
    await page.fill('Full name', 'Ada');
    right.append(form);
    await frames();
    expect(form.getValues()[0]?.value).to.equal('Ada');
    await page.until(() => page.root.querySelector('.paper canvas'), 'the page again');
    await page.fill('Full name', ' Lovelace');
    expect(form.getValues()[0]?.value).to.equal('Ada Lovelace');
    expect([page.heard('form-ready').length, workerCount()]).to.deep.equal([opened, 1]);
  });

  it('is connected twice by a strict framework and loads once', async () => {
    const stage = makeStage();
    const form = makeForm(small());
    let opened = 0;
    form.addEventListener('form-ready', () => (opened += 1));
    stage.append(form);
    form.remove();
    stage.append(form);
    await ready(form);
    await frames();
    expect([opened, workerCount()]).to.deep.equal([1, 1]);
  });

  it('brings kept answers back when it is put back later, and none where none are kept', async () => {
    const stage = makeStage();
    for (const [draft, answer] of [
      ['session', 'Ada'],
      ['none', null],
    ] as const) {
      const form = makeForm({ ...small(), draft, template: templateJson(FIELDS, { id: `put-back-${draft}` }) });
      stage.append(form);
      const page = await ready(form);
      form.setValues({ 'Full name': 'Ada' });
      form.remove();
      await page.until(() => form.status === 'idle', 'the form to let go');
      stage.append(form);
      await page.status('ready', 'started');
      expect(form.getValues()[0]?.value, draft).to.equal(answer);
      await form.discardDraft();
      form.remove();
    }
  });

  it('stays completed when it is put back later', async () => {
    const stage = makeStage();
    const form = makeForm(small());
    stage.append(form);
    const page = await ready(form);
    form.setValues({ 'Full name': 'Ada' });
    await form.complete();
    form.remove();
    await page.until(() => form.status === 'idle', 'the form to let go');
    stage.append(form);
    await page.status('completed');
    expect(page.heard('form-completed')).to.have.length(1);
  });

  it('takes the properties that were set before it was defined', async () => {
    const prefix = `late${Date.now().toString(36)}-`;
    const form = document.createElement(`${prefix}form`) as SigningForm;
    Object.assign(form, { ...small(), loading: 'eager', draft: 'none', values: { 'Full name': 'Ada' } });
    form.style.cssText = 'block-size:700px';
    makeStage().append(form);
    define({ prefix });
    await ready(form);
    expect(form.getValues()[0]?.value).to.equal('Ada');
    expect(form.form).to.equal(null);
  });
});

/**
 * In a function of its own, for what a test's own frame holds is held; and by frames alone, for `waitUntil` holds what it
 * waited for until its time would have been up.
 */
async function showAndRemove(): Promise<WeakRef<SigningForm>> {
  const form = makeForm(small());
  makeStage().append(form);
  await form.ready;
  const inside = form.shadowRoot as ShadowRoot;
  while (!inside.querySelector('.paper canvas')) await frames();
  form.setValues({ 'Full name': 'Jordan' });
  inside.querySelector<HTMLElement>('.main [data-field="sign"] button')?.click();
  while (!inside.querySelector('dialog[open] .pad')) await frames();
  form.remove();
  while (workerCount() > 0) await frames();
  return new WeakRef(form);
}
