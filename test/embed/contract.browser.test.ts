import { expect } from '@open-wc/testing';
import type { SigningForm } from '../../src/elements/signing-form.js';
import type { WireEvent } from '../../src/model/wire.js';
import { onLease } from '../support/forms.js';
import { FormPage } from '../support/page.js';
import { clearStage, makeForm, makeStage, viewedByNow } from './embedded.js';

type Key = keyof SigningForm;

/** CONTRACT 2: attribute, property, default; a text for the attribute and the value that it means. */
const ATTRIBUTES: readonly (readonly [string, Key, unknown, string, unknown])[] = [
  ['src', 'src', null, 'a.json', 'a.json'],
  ['submit-url', 'submitUrl', null, '/events', '/events'],
  ['upload-url', 'uploadUrl', null, '/uploads', '/uploads'],
  ['submitter', 'submitter', null, 'Tenant', 'Tenant'],
  ['signer-name', 'signerName', null, 'Ada', 'Ada'],
  ['signer-email', 'signerEmail', null, 'a@b.c', 'a@b.c'],
  ['signer-phone', 'signerPhone', null, '+1', '+1'],
  ['external-id', 'externalId', null, '7', '7'],
  ['values', 'values', {}, '{"A b":1}', { 'A b': 1 }],
  ['readonly-fields', 'readonlyFields', [], 'Full name, b', ['Full name', 'b']],
  ['metadata', 'metadata', {}, '{"a":{"b":[1]}}', { a: { b: [1] } }],
  ['mode', 'mode', 'sign', 'preview', 'preview'],
  ['layout', 'layout', 'auto', 'steps', 'steps'],
  ['navigate', 'navigate', 'required', 'all', 'all'],
  ['order', 'order', 'template', 'page', 'page'],
  ['consent', 'consent', 'none', 'bar', 'bar'],
  ['review', 'review', 'summary', 'none', 'none'],
  ['signature-kinds', 'signatureKinds', null, 'draw type', ['draw', 'type']],
  ['draft', 'draft', 'session', 'local', 'local'],
  ['require-scroll', 'requireScroll', false, '', true],
  ['require-scroll', 'requireScroll', false, 'false', false],
  ['hide', 'hide', null, 'title zoom', ['title', 'zoom']],
  ['lang', 'lang', '', 'de', 'de'],
  ['time-zone', 'timeZone', null, 'Asia/Tokyo', 'Asia/Tokyo'],
  ['loading', 'loading', 'lazy', 'eager', 'eager'],
  ['redirect-url', 'redirectUrl', null, '/done', '/done'],
  ['name', 'name', null, 'contract', 'contract'],
  ['required', 'required', false, '', true],
  ['required', 'required', false, 'false', false],
  ['disabled', 'disabled', false, '', true],
  ['disabled', 'disabled', false, 'false', false],
  ['form-value', 'formValue', 'json', 'fields', 'fields'],
  ['asset-base', 'assetBase', null, '/assets/', '/assets/'],
  ['disable-worker-rendering', 'disableWorkerRendering', false, '', true],
  ['disable-worker-rendering', 'disableWorkerRendering', false, 'false', false],
];

const PROPERTIES: readonly (readonly [Key, unknown])[] = [
  ['template', null],
  ['headers', null],
  ['transport', null],
  ['strings', {}],
  ['draftStore', null],
  ['fieldHandlers', {}],
  ['redirectOrigins', []],
  ['documentPassword', null],
  ['documents', {}],
  ['status', 'idle'],
  ['progress', { required: 0, done: 0, optional: 0, total: 0, page: 0, pages: 0 }],
  ['currentField', null],
  ['errors', []],
  ['form', null],
];

const METHODS: readonly Key[] = [
  'next',
  'previous',
  'goToField',
  'goToPage',
  'setZoom',
  'getValues',
  'setValues',
  'checkValidity',
  'reportValidity',
  'complete',
  'decline',
  'saveDraft',
  'discardDraft',
  'reset',
  'reload',
  'focus',
];

/** The parts that are there while a form is filled in; the others belong to a dialog, the steps or a screen. */
const PARTS = [
  'toolbar',
  'title',
  'progress',
  'next',
  'previous',
  'finish',
  'decline',
  'pages',
  'page',
  'field',
  'required-marker',
];

const HIDEABLE: readonly (readonly [token: string, selector: string])[] = [
  ['title', '[part="title"]'],
  ['progress', '[part="progress"]'],
  ['zoom', '.zoom'],
  ['decline', '[part="decline"]'],
  ['menu', '.menu'],
];

const EVENTS = [
  'form-ready',
  'form-viewed',
  'form-started',
  'field-change',
  'form-progress',
  'form-before-complete',
  'form-before-decline',
  'form-completed',
  'form-declined',
  'form-draft-saved',
  'form-error',
];

const FIELDS = [
  { uuid: 'name', name: 'Full name' },
  { uuid: 'mail', name: 'Email', required: false, validation: { pattern: '.+@.+', message: 'An address has an @.' } },
];

async function open(
  properties: Partial<SigningForm> = {},
): Promise<{ form: SigningForm; page: FormPage; heard: CustomEvent[] }> {
  const form = makeForm({ template: onLease(FIELDS), ...properties });
  const page = new FormPage(form);
  const stage = makeStage();
  const heard: CustomEvent[] = [];
  // At the place around the form: what is heard there has bubbled.
  for (const type of EVENTS) stage.addEventListener(type, (event) => heard.push(event as CustomEvent));
  stage.append(form);
  await form.ready;
  return { form, page, heard };
}

/** Whether all of a value is frozen, however deep. */
function isFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozen);
}

const types = (heard: readonly CustomEvent[]): readonly string[] => heard.map(({ type }) => type);

describe('the public contract of <signing-form>', () => {
  afterEach(clearStage);

  for (const [attribute, property, initial, text, value] of ATTRIBUTES) {
    it(`takes ${attribute}="${text}" as ${String(property)}`, () => {
      makeStage();
      const form = document.createElement('signing-form');
      expect(form[property], 'default').to.deep.equal(initial);
      form.setAttribute(attribute, text);
      expect(form[property]).to.deep.equal(value);
      form.removeAttribute(attribute);
      expect(form[property] || null, 'taken away').to.deep.equal(initial || null);
    });
  }

  it('has the other properties and the methods before it has loaded anything', () => {
    makeStage();
    const form = document.createElement('signing-form');
    for (const [property, initial] of PROPERTIES) expect(form[property], property).to.deep.equal(initial);
    for (const method of METHODS) expect(form[method], method).to.be.a('function');
    expect(form.ready).to.be.an.instanceOf(Promise);
    expect(form.validity.valid).to.equal(true);
    expect(form.getValues()).to.deep.equal([]);
    expect(form.getAttributeNames(), 'reflected').to.deep.equal([]);
  });

  it('takes words that it does not know, and properties that were cleared, for the default', async () => {
    const { form, page } = await open({ template: onLease(FIELDS, { id: 'cleared' }) });
    for (const name of ['mode', 'layout', 'order', 'navigate', 'review', 'consent', 'draft'])
      form.setAttribute(name, 'x');
    Object.assign(form, { mode: null, layout: undefined, order: null, values: null, metadata: null, hide: undefined });
    await form.updateComplete;
    await form.ready;
    await form.updateComplete;
    expect(page.root.querySelector('[part="pages"]')).to.exist;
    form.setValues({ 'Full name': 'Ada' });
    expect(await form.complete()).to.equal(true);
    expect(page.heard('form-completed'), 'in mode sign').to.have.length(1);
  });

  it('calls its methods before it has loaded without harm', async () => {
    makeStage();
    const form = document.createElement('signing-form');
    form.next();
    form.previous();
    form.goToField('Full name');
    form.goToPage(1);
    form.setZoom('page');
    form.setValues({ 'Full name': 'Ada' });
    form.reset();
    form.focus();
    await form.saveDraft();
    await form.discardDraft();
    expect([await form.complete(), await form.decline('No')]).to.deep.equal([false, false]);
    expect([form.checkValidity(), form.reportValidity()]).to.deep.equal([true, true]);
  });

  it('warns of an object that a framework wrote as text, and says what to do', async () => {
    const warn = console.warn;
    const said: string[] = [];
    console.warn = (...words: unknown[]) => said.push(words.join(' '));
    try {
      const stage = makeStage();
      stage.innerHTML =
        '<signing-form values="[object Object]" template="[object Object]" loading="eager"></signing-form>';
      const form = stage.firstElementChild as SigningForm;
      await form.updateComplete;
      expect([form.values, form.status]).to.deep.equal([{}, 'idle']);
      stage.innerHTML = `<signing-form metadata="{'a': 1}"></signing-form>`;
    } finally {
      console.warn = warn;
    }
    expect(said).to.have.length(3);
    for (const words of said.slice(0, 2)) expect(words).to.match(/\[object Object\].*before.*signing-form\/react/);
    expect(said[2]).to.contain("{'a': 1}");
  });

  it('tells everything by events that bubble, leave shadow roots and cannot be changed', async () => {
    const { form, page, heard } = await open({ draft: 'session', template: onLease(FIELDS, { id: 'told' }) });
    await page.until(() => types(heard).includes('form-viewed'), 'form-viewed');
    form.setValues({ 'Full name': 'Ada', Email: 'a@b.c' });
    await form.saveDraft();
    expect(await form.complete()).to.equal(true);
    expect(types(heard).filter((type) => type !== 'form-draft-saved')).to.deep.equal([
      'form-ready',
      'form-viewed',
      ...['form-progress', 'field-change', 'form-progress', 'field-change', 'form-started'],
      'form-before-complete',
      'form-completed',
    ]);
    expect(types(heard)).to.include('form-draft-saved');
    for (const event of heard) {
      expect([event.bubbles, event.composed, event.cancelable], event.type).to.deep.equal([
        true,
        true,
        event.type.startsWith('form-before-'),
      ]);
      expect(isFrozen(event.detail), event.type).to.equal(true);
    }
    const detail = (type: string): object => heard.find((event) => event.type === type)?.detail as object;
    expect(detail('form-ready')).to.have.keys('template', 'pages', 'fields');
    expect(detail('field-change')).to.deep.equal({
      name: 'Full name',
      uuid: 'name',
      type: 'text',
      value: 'Ada',
      previous: null,
      source: 'api',
    });
    expect(detail('form-progress')).to.have.keys('required', 'done', 'optional', 'total', 'page', 'pages');
    expect(detail('form-draft-saved')).to.have.keys('at', 'where');
    expect(detail('form-completed')).to.have.keys('event', 'response');
    expect((detail('form-before-complete') as WireEvent).event_type).to.equal('form.completed');
  });

  it('never tells by the name of an event of the platform', async () => {
    const { form, page } = await open();
    const native: string[] = [];
    for (const type of ['load', 'error', 'submit', 'reset', 'close', 'cancel', 'toggle', 'progress', 'select']) {
      form.addEventListener(type, () => native.push(type));
    }
    await page.click(page.button('Decline'));
    await page.dialog();
    await page.press('Escape');
    form.setValues({ 'Full name': 'Ada' });
    await form.complete();
    await page.status('completed');
    expect(native).to.deep.equal([]);
  });

  for (const [before, act] of [
    ['form-before-complete', (form: SigningForm) => form.complete()],
    ['form-before-decline', (form: SigningForm) => form.decline('Too expensive')],
  ] as const) {
    it(`waits at ${before}, and goes back to the answers where it is prevented or a promise fails`, async () => {
      const { form } = await open({ values: { 'Full name': 'Ada' } });
      const hold = (listener: (event: CustomEvent & { waitUntil(promise: Promise<unknown>): void }) => void): void => {
        form.addEventListener(before, listener as EventListener, { once: true });
      };
      hold((event) => {
        event.preventDefault();
      });
      expect(await act(form)).to.equal(false);
      hold((event) => {
        event.waitUntil(Promise.reject(new Error('No code was given.')));
      });
      expect(await act(form)).to.equal(false);
      expect([form.status, form.getValues()[0]?.value]).to.deep.equal(['started', 'Ada']);
      const { promise, resolve } = deferred();
      hold((event) => {
        event.waitUntil(promise);
      });
      const acting = act(form);
      await form.updateComplete;
      expect(form.status).to.equal('submitting');
      resolve();
      expect(await acting).to.equal(true);
    });
  }

  it('mirrors its status in a custom state', async () => {
    const { form } = await open();
    expect([form.status, form.matches(':state(ready)')]).to.deep.equal(['ready', true]);
    form.setValues({ 'Full name': 'Ada' });
    await form.updateComplete;
    expect([form.status, form.matches(':state(started)'), form.matches(':state(ready)')]).to.deep.equal([
      'started',
      true,
      false,
    ]);
    await form.complete();
    await form.updateComplete;
    expect([form.status, form.matches(':state(completed)')]).to.deep.equal(['completed', true]);
  });

  it('says where the signer is, what is wrong, and how far it is', async () => {
    const { form } = await open({ navigate: 'all' });
    expect(form.progress).to.deep.equal({ required: 1, done: 0, optional: 1, total: 2, page: 1, pages: 4 });
    expect(form.currentField).to.equal(null);
    form.setValues({ mail: 'nobody' });
    expect(form.errors).to.deep.equal([
      { uuid: 'name', field: 'Full name', code: 'valueMissing', message: form.errors[0]?.message },
      { uuid: 'mail', field: 'Email', code: 'patternMismatch', message: 'An address has an @.' },
    ]);
    form.goToField('Email');
    expect(form.currentField).to.equal('mail');
    form.previous();
    expect(form.currentField).to.equal('name');
    form.next();
    expect(form.currentField).to.equal('mail');
    form.goToField('no such field');
    expect(form.currentField).to.equal('mail');
    expect(form.getValues().map(({ field, value, uuid, type }) => [field, value, uuid, type])).to.deep.equal([
      ['Full name', null, 'name', 'text'],
      ['Email', 'nobody', 'mail', 'text'],
    ]);
  });

  it('zooms to the width, to a page, and to a number where 1 is 96/72 CSS px a point', async () => {
    const { form, page } = await open();
    const leaf = (): DOMRect => (page.root.querySelector('.leaf') as Element).getBoundingClientRect();
    form.setZoom(1);
    await form.updateComplete;
    expect(leaf().width).to.be.closeTo((612 * 96) / 72, 1);
    form.setZoom(0.5);
    await form.updateComplete;
    expect(leaf().width).to.be.closeTo((612 * 48) / 72, 1);
    form.setZoom('width');
    await form.updateComplete;
    const wide = leaf().width;
    expect(wide).to.be.within(700, 900);
    form.setZoom('page');
    await form.updateComplete;
    expect(leaf().height).to.be.below(700);
    form.goToPage(3);
    await page.until(() => form.progress.page === 3, 'page 3');
    form.goToPage(1);
    await page.until(() => form.progress.page === 1, 'page 1');
  });

  it('tells only of getting on in a preview, and says at the end that it was one', async () => {
    const { form, page, heard } = await open({ mode: 'preview', submitUrl: '/demo-app/api/no-such-endpoint' });
    await page.until(() => page.root.querySelector('.paper canvas'), 'a page');
    await viewedByNow(onLease([{ name: 'Full name' }]));
    form.setValues({ 'Full name': 'Ada' });
    expect(await form.complete()).to.equal(true);
    await page.status('completed');
    expect(new Set(types(heard))).to.deep.equal(new Set(['form-ready', 'form-progress', 'field-change']));
    expect(page.root.querySelector('[part="completed"]')?.textContent).to.contain('This was a preview');
  });

  it('has neither Finish nor Decline to be looked at only, and cannot be changed', async () => {
    const { form, page } = await open({ mode: 'readonly', values: { 'Full name': 'Ada' } });
    expect(page.root.querySelector('[part="finish"], [part="decline"]')).to.equal(null);
    form.setValues({ 'Full name': 'Eve' });
    expect(form.getValues()[0]?.value).to.equal('Ada');
    const shortcut = { key: 'Enter', ctrlKey: true, bubbles: true, composed: true };
    page.control('Full name').dispatchEvent(new KeyboardEvent('keydown', shortcut));
    await form.updateComplete;
    expect(page.root.querySelector('dialog[open]')).to.equal(null);
    expect([await form.complete(), await form.decline('No'), form.status]).to.deep.equal([false, false, 'ready']);
  });

  it('shows its parts, and its fields by uuid and name', async () => {
    const { page } = await open();
    for (const part of PARTS) expect(page.root.querySelector(`[part~="${part}"]`), part).to.exist;
    const box = page.root.querySelector<HTMLElement>('[part="field"]');
    expect([box?.dataset['field'], box?.dataset['name']]).to.deep.equal(['name', 'Full name']);
    await page.click(page.button('Finish'));
    await page.until(() => page.root.querySelector('[part~="error"]'), 'what is missing');
    page.form.setValues({ 'Full name': 'Ada' });
    page.form.review = 'summary';
    await page.click(page.button('Finish'));
    const dialog = await page.dialog();
    expect(dialog.getAttribute('part')?.split(' ')).to.include.members(['dialog', 'summary']);
    expect(dialog.querySelector('[data-field="name"]')).to.exist;
    await page.press('Escape');
    page.form.layout = 'steps';
    await page.until(() => page.root.querySelector('.step [part="label"]'), 'a label');
  });

  for (const [token, selector] of HIDEABLE) {
    it(`leaves out the ${token} where the host hides it`, async () => {
      const { form, page } = await open();
      expect(page.root.querySelector(selector), 'shown').to.exist;
      form.setAttribute('hide', `${token} download`);
      await form.updateComplete;
      expect(page.root.querySelector(selector), 'hidden').to.equal(null);
    });
  }

  it('reads a template from a script inside, and changes to another by assignment', async () => {
    const stage = makeStage();
    stage.innerHTML = `<signing-form loading="eager" draft="none"><script type="application/json" slot="template">${JSON.stringify(
      onLease(FIELDS),
    )}</script></signing-form>`;
    const form = stage.firstElementChild as SigningForm;
    await form.updateComplete;
    await form.ready;
    expect(form.getValues().map(({ field }) => field)).to.deep.equal(['Full name', 'Email']);
    form.template = onLease([{ uuid: 'other', name: 'Other' }]);
    await form.updateComplete;
    await form.ready;
    expect(form.getValues().map(({ field }) => field)).to.deep.equal(['Other']);
  });

  it('changes nothing of what it is given, and may be given frozen things', async () => {
    const given = {
      template: onLease(FIELDS),
      values: { 'Full name': 'Ada' },
      metadata: { order: { id: 7 } },
      readonlyFields: ['Email'],
      strings: { buttonNext: 'On' },
    };
    const before = structuredClone(given);
    const first = await open(given);
    first.form.setValues({ 'Full name': 'Eve' });
    await first.form.complete();
    expect(given).to.deep.equal(before);
    for (const [name, value] of Object.entries(given)) expect(Object.isFrozen(value), name).to.equal(false);
    expect(Object.isFrozen(given.metadata.order)).to.equal(false);
    const { form } = await open(deepFreeze(given));
    form.setValues({ 'Full name': 'Eve' });
    expect(await form.complete()).to.equal(true);
  });
});

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

function deepFreeze<T extends object>(value: T): T {
  for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) deepFreeze(inner);
  return Object.freeze(value);
}
