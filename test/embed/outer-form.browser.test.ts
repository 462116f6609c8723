import { expect } from '@open-wc/testing';
import type { SigningForm } from '../../src/elements/signing-form.js';
import type { WireEvent } from '../../src/model/wire.js';
import { onLease } from '../support/forms.js';
import type { FormPage } from '../support/page.js';
import { clearStage, embed, entriesOf, viewedByNow } from './embedded.js';

const FIELDS = [
  { uuid: 'name', name: 'Full name' },
  { uuid: 'mail', name: 'Email', required: false, validation: { pattern: '.+@.+', message: 'An address has an @.' } },
];

/** A PNG of one pixel. */
const DOT =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

interface Embedded {
  readonly page: FormPage;
  readonly form: SigningForm;
  readonly outer: HTMLFormElement;
}

async function inForm(
  attributes: string,
  properties: Partial<SigningForm> = {},
  markup = (form: string): string => form,
): Promise<Embedded> {
  const form = `<signing-form ${attributes}></signing-form>`;
  const page = await embed(`<form>${markup(form)}<button>Send</button></form>`, {
    template: onLease(FIELDS),
    ...properties,
  });
  await page.status('ready', 'completed');
  return { page, form: page.form, outer: page.form.form as HTMLFormElement };
}

async function complete({ form }: Embedded): Promise<WireEvent> {
  form.setValues({ 'Full name': 'Jordan Avery' });
  const told = new Promise<WireEvent>((resolve) => {
    form.addEventListener(
      'form-completed',
      (event) => {
        resolve((event as CustomEvent<{ event: WireEvent }>).detail.event);
      },
      { once: true },
    );
  });
  expect(await form.complete(), 'completed').to.equal(true);
  return told;
}

describe('a signing form inside a form', () => {
  afterEach(clearStage);

  it('sends the data of its completion as JSON under its name, and nothing before', async () => {
    const embedded = await inForm('name="contract"');
    const { form, outer } = embedded;
    form.setValues({ 'Full name': 'Jordan' });
    expect(entriesOf(outer)).to.deep.equal([]);
    const { data } = await complete(embedded);
    expect(entriesOf(outer).map(([name]) => name)).to.deep.equal(['contract']);
    expect(JSON.parse(new FormData(outer).get('contract') as string)).to.deep.equal(data);
    expect(data.values[0]).to.include({ field: 'Full name', value: 'Jordan Avery' });
  });

  it('has its answers in the form already when the page hears of the completion', async () => {
    const embedded = await inForm('name="contract"');
    let sent: unknown = null;
    const listen = (): void => {
      sent = new FormData(embedded.outer).get('contract');
    };
    document.addEventListener('form-completed', listen, { capture: true, once: true });
    await complete(embedded);
    expect(sent).to.be.a('string');
  });

  it('sends nothing without a name, and takes one that is set as a property, also later', async () => {
    const embedded = await inForm('');
    await complete(embedded);
    expect(entriesOf(embedded.outer)).to.deep.equal([]);
    embedded.form.name = 'later';
    await embedded.form.updateComplete;
    expect(entriesOf(embedded.outer).map(([name]) => name)).to.deep.equal(['later']);
  });

  it('sends nothing of a form that was declined, and stays owed', async () => {
    const { form, outer, page } = await inForm('name="contract" required');
    expect(await form.decline('Too expensive')).to.equal(true);
    await page.status('declined');
    expect(entriesOf(outer)).to.deep.equal([]);
    expect(outer.checkValidity()).to.equal(false);
  });

  it('sends one entry a field, files as files, where the host wants fields', async () => {
    const fields = [
      ...FIELDS,
      { uuid: 'count', name: 'Count', type: 'number' },
      { uuid: 'tick', name: 'I agree', type: 'checkbox' },
      {
        uuid: 'many',
        name: 'Colours',
        type: 'multiple',
        options: ['Red', 'Blue', 'Green'].map((value) => ({ uuid: value, value })),
      },
      { uuid: 'sign', name: 'Signature', type: 'signature' },
      { uuid: 'file', name: 'Papers', type: 'file' },
    ];
    const embedded = await inForm('name="c" form-value="fields"', { template: onLease(fields) });
    const file = { value: DOT, filename: 'dot.png', content_type: 'image/png', size: 70, sha256: '' };
    embedded.form.setValues({
      Count: 3,
      'I agree': true,
      Colours: ['Red', 'Green'],
      Signature: {
        kind: 'uploaded',
        image: DOT,
        width: 10,
        height: 5,
        signed_at: '2026-11-26T10:00:00Z',
        time_zone: 'UTC',
      },
      Papers: [file, { ...file, filename: 'second.png' }],
    });
    await complete(embedded);
    const said = entriesOf(embedded.outer).map(([name, value]) => [
      name,
      value instanceof File ? `${value.name} ${value.type} ${value.size > 50 ? 'whole' : 'short'}` : value,
    ]);
    expect(said).to.deep.equal([
      ['c[Full name]', 'Jordan Avery'],
      ['c[Email]', ''],
      ['c[Count]', '3'],
      ['c[I agree]', 'true'],
      ['c[Colours]', 'Red'],
      ['c[Colours]', 'Green'],
      ['c[Signature]', 'Signature.png image/png whole'],
      ['c[Papers]', 'dot.png image/png whole'],
      ['c[Papers]', 'second.png image/png whole'],
    ]);
  });

  it('holds the form up while it is required and not completed, and no longer after', async () => {
    const embedded = await inForm('name="contract" required');
    const { form, outer } = embedded;
    expect([form.validity.valueMissing, form.willValidate, outer.checkValidity()]).to.deep.equal([true, true, false]);
    expect(form.matches(':invalid')).to.equal(true);
    form.setValues({ 'Full name': 'Jordan Avery' });
    expect(form.errors).to.deep.equal([]);
    expect([form.validity.valueMissing, form.checkValidity(), outer.checkValidity()]).to.deep.equal([
      true,
      false,
      false,
    ]);
    await complete(embedded);
    expect([form.validity.valid, form.checkValidity(), outer.checkValidity()]).to.deep.equal([true, true, true]);
    expect(form.validationMessage).to.equal('');
  });

  it('does not hold the form up where it is not required, whatever is missing', async () => {
    const { form, outer } = await inForm('name="contract"');
    expect([form.checkValidity(), form.validity.valid, outer.checkValidity()]).to.deep.equal([false, true, true]);
  });

  it('names the first field that is wrong, and points at its control', async () => {
    const { form, outer, page } = await inForm('name="contract" required');
    expect(form.validationMessage).to.match(/^Full name: ./);
    form.setValues({ 'Full name': 'Jordan', Email: 'nobody' });
    expect(form.validationMessage).to.equal('Email: An address has an @.');
    let heard = 0;
    form.addEventListener('invalid', () => (heard += 1));
    outer.querySelector('button')!.focus();
    expect(outer.reportValidity()).to.equal(false);
    expect(heard).to.equal(1);
    await page.until(() => page.focused === page.control('Email'), 'the focus in the field that is wrong');
    form.setValues({ Email: '' });
    expect(form.validationMessage).to.equal('Fill in this document and choose Finish.');
    expect(outer.reportValidity()).to.equal(false);
    await page.until(() => page.focused === page.button('Finish'), 'the focus on Finish');
  });

  it('shows its own list and goes to the first field by its own reportValidity', async () => {
    const { form, page } = await inForm('name="contract"');
    expect(form.reportValidity()).to.equal(false);
    await page.until(() => page.focused === page.control('Full name'), 'the focus in the field');
    expect(page.text).to.contain('Full name');
    form.setValues({ 'Full name': 'Jordan' });
    expect(form.reportValidity()).to.equal(true);
  });

  it('can be shown to be missing before it has loaded', async () => {
    const page = await embed('<form><signing-form name="contract" required></signing-form></form>', {});
    await page.form.updateComplete;
    const outer = page.form.form as HTMLFormElement;
    expect(outer.reportValidity()).to.equal(false);
    expect(page.form.validationMessage).to.equal('Fill in this document and choose Finish.');
    expect(document.activeElement).to.equal(page.form);
  });

  it('is not owed in a preview that was gone through, and sends nothing', async () => {
    const embedded = await inForm('name="contract" required', { mode: 'preview' });
    embedded.form.setValues({ 'Full name': 'Jordan' });
    expect(await embedded.form.complete()).to.equal(true);
    await embedded.form.updateComplete;
    expect(embedded.outer.checkValidity()).to.equal(true);
    expect(entriesOf(embedded.outer)).to.deep.equal([]);
  });

  for (const [how, attributes, around] of [
    ['its own attribute', 'name="c" required disabled', (form: string) => form],
    ['a fieldset', 'name="c" required', (form: string) => `<fieldset disabled>${form}</fieldset>`],
  ] as const) {
    it(`is neither changed nor sent while it is disabled by ${how}, and can be read`, async () => {
      const { form, outer, page } = await inForm(attributes, {}, around);
      const told: string[] = [];
      for (const type of ['form-viewed', 'form-started', 'field-change']) {
        form.addEventListener(type, () => told.push(type));
      }
      expect([form.isDisabled, form.willValidate, form.checkValidity(), outer.checkValidity()]).to.deep.equal([
        true,
        false,
        true,
        true,
      ]);
      expect(page.control('Full name').readOnly).to.equal(true);
      expect(page.root.querySelector('[part="finish"], [part="decline"]')).to.equal(null);
      form.setValues({ 'Full name': 'Jordan' });
      expect([await form.complete(), await form.decline('No')]).to.deep.equal([false, false]);
      const shortcut = { key: 'Enter', ctrlKey: true, bubbles: true, composed: true };
      page.control('Full name').dispatchEvent(new KeyboardEvent('keydown', shortcut));
      await page.until(() => page.root.querySelector('canvas'), 'a painted page');
      await viewedByNow(onLease(FIELDS));
      expect([form.status, form.getValues()[0]?.value, told]).to.deep.equal(['ready', null, []]);
      expect(page.root.querySelector('dialog[open]')).to.equal(null);

      form.disabled = false;
      form.closest('fieldset')?.removeAttribute('disabled');
      await form.updateComplete;
      await page.until(() => told.includes('form-viewed'), 'what was seen meanwhile');
      expect([form.isDisabled, page.control('Full name').readOnly, outer.checkValidity()]).to.deep.equal([
        false,
        false,
        false,
      ]);
      await complete({ form, outer, page });
      expect(entriesOf(outer)).to.have.length(1);
      form.disabled = true;
      await form.updateComplete;
      expect(entriesOf(outer)).to.deep.equal([]);
    });
  }

  it('closes what would change an answer when it is disabled', async () => {
    const fields = [{ uuid: 'sign', name: 'Signature', type: 'signature' }];
    const { form, page } = await inForm('name="c"', { template: onLease(fields) });
    await page.click(page.control('Signature'));
    await page.dialog();
    form.disabled = true;
    await page.until(() => !page.root.querySelector('dialog[open]'), 'the dialog to close');
  });

  it('takes the text "false" for false', async () => {
    const { form, outer } = await inForm('name="c" disabled="false" required="false"');
    expect([form.isDisabled, form.required, form.matches(':disabled')]).to.deep.equal([false, false, false]);
    await complete({ form, outer } as Embedded);
    expect(entriesOf(outer)).to.have.length(1);
  });

  it('is as it opened after a reset, and may be completed again', async () => {
    const embedded = await inForm('name="c" required', { values: { Email: 'a@example.com' } });
    const { form, outer, page } = embedded;
    form.setValues({ 'Full name': 'Jordan', Email: 'b@example.com' });
    outer.reset();
    expect(form.getValues().map(({ value }) => value)).to.deep.equal([null, 'a@example.com']);
    const first = await complete(embedded);
    outer.reset();
    await page.status('ready');
    expect(entriesOf(outer)).to.deep.equal([]);
    expect(outer.checkValidity()).to.equal(false);
    const second = await complete(embedded);
    expect(second.event_id).not.to.equal(first.event_id);
    expect(entriesOf(outer)).to.have.length(1);
  });

  it('is completed again after Back, with its data', async () => {
    const done = await inForm('name="c" required');
    const event = await complete(done);
    const { form, outer, page } = await inForm('name="c" required');
    form.formStateRestoreCallback(JSON.stringify(event));
    await page.status('completed');
    expect(JSON.parse(new FormData(outer).get('c') as string)).to.deep.equal(event.data);
    expect(outer.checkValidity()).to.equal(true);
    expect(page.text).to.contain('already');
  });

  it('takes back no completion of another template, and nothing that is none', async () => {
    const event = await complete(await inForm('name="c"'));
    const { form, outer, page } = await inForm('name="c" required', { template: onLease(FIELDS.slice(0, 1)) });
    for (const kept of [null, '', 'no JSON', '{}', '{"event_type":"form.completed","data":{"values":[]}}']) {
      form.formStateRestoreCallback(kept);
      expect(entriesOf(outer)).to.deep.equal([]);
    }
    form.formStateRestoreCallback(JSON.stringify(event));
    await form.ready;
    await page.status('ready');
    expect(entriesOf(outer)).to.deep.equal([]);
    expect(outer.checkValidity()).to.equal(false);
  });

  it('is named by its labels, and a press on one leads to the first field', async () => {
    const { form, page } = await inForm('id="contract"', {}, (form) => `<label for="contract">Lease</label>${form}`);
    expect([...form.labels].map((label) => label.textContent)).to.deep.equal(['Lease']);
    (form.labels[0] as HTMLElement).click();
    await page.until(() => page.focused === page.control('Full name'), 'the focus in the first field');
  });

  it('leaves Enter in its fields to itself: the outer form is not sent', async () => {
    const { form, outer, page } = await inForm('name="c"');
    let sent = 0;
    outer.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    page.control('Full name').focus();
    await page.type('Jordan');
    await page.press('Enter', 'Enter');
    await page.status('completed');
    expect(sent).to.equal(0);
    expect(form.getValues()[0]?.value).to.equal('Jordan');
    outer.requestSubmit();
    expect(sent).to.equal(1);
  });
});
