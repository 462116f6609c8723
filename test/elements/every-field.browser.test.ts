import { expect } from '@open-wc/testing';
import { valuesOf, signByDrawing, finish } from '../support/lease.js';
import { frames } from '../support/frames.js';
import { closeForms, openForm, storedEvents, type FormPage } from '../support/page.js';

/** The steps that need a server: the type, the field, and what its box says when the signer gave up and when it failed. */
const STEPS = [
  ['payment', 'Payment', 'You cancelled the payment', 'did not go through'],
  ['verification', 'Identity', 'You cancelled the identity check', 'could not be confirmed'],
  ['kba', 'Questions', 'You stopped the identity questions', 'could not be checked'],
] as const;

/** The sample with every field type at the real demo host; the three steps that need a server are played by the test. */
function openEveryField(): Promise<FormPage> {
  const receipt = { value: 'data:text/plain;base64,cGFpZA==', filename: 'receipt.txt', content_type: 'text/plain' };
  return openForm({
    src: '/demo-app/samples/every-field.json',
    submitUrl: '/demo-app/api/events',
    signerName: 'Jordan Avery',
    layout: 'document',
    fieldHandlers: {
      payment: () => Promise.resolve(receipt),
      verification: () => Promise.resolve({ value: 'Verified' }),
      kba: () => Promise.resolve(receipt),
    },
  });
}

/** Chooses a file as the platform's picker would hand it over. */
function pickFile(page: FormPage, field: string, file: File): void {
  const input = page.field(field).querySelector<HTMLInputElement>('input[type="file"]') as HTMLInputElement;
  const given = new DataTransfer();
  given.items.add(file);
  input.files = given.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Chooses a file that the field does not take, and waits until it says why. */
async function refuseFile(page: FormPage, field: string, file: File): Promise<void> {
  pickFile(page, field, file);
  await page.until(() => page.field(field).textContent.includes('Choose another file'), `${field} to refuse`);
  expect(valuesOf(page.form.getValues())[field]).to.equal(null);
}

async function chooseFile(page: FormPage, field: string, file: File): Promise<void> {
  pickFile(page, field, file);
  await page.until(() => page.form.getValues().find((row) => row.field === field)?.value, `${field} to be read`);
}

async function picture(): Promise<File> {
  const canvas = new OffscreenCanvas(40, 30);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.fillStyle = '#246';
  context.fillRect(0, 0, 40, 30);
  return new File([await canvas.convertToBlob({ type: 'image/png' })], 'photo.png', { type: 'image/png' });
}

/** Replaces what a text control holds, as a person who selects everything and types. */
async function retype(page: FormPage, field: string, value: string): Promise<void> {
  const control = page.control(field);
  await page.click(control);
  control.select();
  await page.press('Backspace');
  await page.type(value);
}

/** What a wall clock of this browser's zone means, as it goes on the wire. */
function instantOf(clock: string): string {
  return new Date(clock).toISOString();
}

function errorsOf(page: FormPage): readonly (readonly string[])[] {
  return page.form.errors.map(({ field, code }) => [field, code]);
}

describe('a document with every field type', function () {
  this.timeout(240_000);
  afterEach(closeForms);

  it('refuses what does not fit, takes what does, and sends all of it', async () => {
    const page = await openEveryField();
    const session = await page.session();

    await retype(page, 'ZIP code', '12');
    await retype(page, 'Quantity', '0');
    await retype(page, 'Unit price', '12,3x');
    await page.fill('Start date', '2020-01-01');
    await page.fill('Mobile', '+1 2');
    await page.click(page.button('Finish'));
    expect(errorsOf(page)).to.deep.include(['ZIP code', 'patternMismatch']);
    expect(errorsOf(page)).to.deep.include(['Quantity', 'rangeUnderflow']);
    expect(errorsOf(page)).to.deep.include(['Unit price', 'badInput']);
    expect(errorsOf(page)).to.deep.include(['Start date', 'rangeUnderflow']);
    expect(errorsOf(page)).to.deep.include(['Mobile', 'typeMismatch']);
    for (const field of ['Country', 'Plan', 'Accepts the terms', 'Initials', 'Signature']) {
      expect(errorsOf(page)).to.deep.include([field, 'valueMissing']);
    }
    expect(page.text).to.contain('Enter five digits, such as 97205.');
    for (const { message } of page.form.errors) expect(page.text).to.contain(message);
    const program = new File(['MZ'], 'setup.exe', { type: 'application/x-msdownload' });
    for (const field of ['Photo', 'Company stamp', 'Supporting documents']) await refuseFile(page, field, program);

    await retype(page, 'ZIP code', '97205');
    await retype(page, 'Quantity', '3');
    await retype(page, 'Unit price', '19.99');
    await page.fill('Start date', '2099-03-01');
    await retype(page, 'Mobile', '+1 503 555 0100');
    // There is room for six.
    await page.fill('Reference', 'AB12CDEF');
    await page.fill('Appointment', '2099-03-01T14:30');
    await page.fill('Remarks', 'Two lines');
    await page.fill('Account number', '12345678');
    const country = page.control('Country') as unknown as HTMLSelectElement;
    country.value = [...country.options].find((option) => option.text === 'Japan')?.value ?? '';
    country.dispatchEvent(new Event('change', { bubbles: true }));

    const plan = page.root.querySelectorAll<HTMLElement>('[data-name="Plan"] input');
    await page.click(plan[1] as Element);
    await page.until(() => page.root.querySelector('[data-name="Seats"]'), 'Seats to be asked for');
    await page.fill('Seats', '12');
    await page.until(() => page.root.querySelector('[data-name="Discount"]'), 'Discount to be offered');
    await page.fill('Discount', '10');
    const topics = page.root.querySelectorAll<HTMLElement>('[data-name="Send me"] input');
    await page.click(topics[0] as Element);
    await page.click(topics[2] as Element);
    // Taken back once more: a choice may be changed.
    await page.click(topics[3] as Element);
    await page.click(topics[3] as Element);
    expect(page.root.querySelector('[data-name="Struck clause"]')).to.equal(null);
    await page.click(page.control('Strike the clause'));
    await page.until(() => page.root.querySelector('[data-name="Struck clause"]'), 'the clause to be struck out');
    expect(page.field('Welcome').textContent).to.contain('Welcome, Jordan Avery');
    await page.click(page.control('Accepts the terms'));

    await chooseFile(page, 'Photo', await picture());
    await chooseFile(page, 'Company stamp', await picture());
    await chooseFile(page, 'Supporting documents', new File(['hello'], 'note.txt', { type: 'text/plain' }));
    for (const [, name] of STEPS) {
      await page.click(page.field(name).querySelector('button') as Element);
      await page.until(() => valuesOf(page.form.getValues())[name], `${name} to be done`);
    }
    await signByDrawing(page, 'Initials');
    await signByDrawing(page, 'Signature', 'Approved');
    await frames();
    expect(errorsOf(page)).to.deep.equal([]);
    await finish(page);

    const [, , completed] = await storedEvents(session);
    const rows = completed?.body.data.values ?? [];
    const values = valuesOf(rows);
    expect(values).to.include({
      'Full name': 'Jordan Avery',
      'ZIP code': '97205',
      Mobile: '+15035550100',
      Country: 'Japan',
      Reference: 'AB12CD',
      Appointment: instantOf('2099-03-01T14:30'),
      Quantity: 3,
      'Unit price': 19.99,
      'Tax rate': 8.5,
      Total: 65.07,
      'Account number': '12345678',
      'Start date': '2099-03-01',
      Plan: 'Yearly',
      Seats: 12,
      Discount: 10,
      'Strike the clause': true,
      'Struck clause': true,
      'Accepts the terms': true,
      Identity: 'Verified',
    });
    expect(values['Send me']).to.deep.equal(['Product news', 'Service alerts']);
    expect(values).not.to.have.property('Which plan?');
    expect(values).not.to.have.property('Welcome');
    expect(rows.find(({ field }) => field === 'Plan')?.['option_uuid']).to.be.a('string');
    expect(rows.find(({ field }) => field === 'Unit price')).to.include({ currency: 'USD' });
    // An opaque picture is painted anew as JPEG: what a camera wrote into it is gone.
    expect(rows.find(({ field }) => field === 'Photo')).to.include({ content_type: 'image/jpeg' });
    expect((values['Supporting documents'] as { filename: string }[])[0]).to.include({ filename: 'note.txt' });
    expect(values['Signature']).to.match(/^data:image\/png;base64,/);
    expect(rows.find(({ field }) => field === 'Signature')?.['signature']).to.include({
      kind: 'drawn',
      reason: 'Approved',
    });
  });

  for (const [type, field, cancelled, failed] of STEPS) {
    it(`says plainly that the ${type} is not available here when the host has no handler for it`, async () => {
      const page = await openForm({ src: '/demo-app/samples/every-field.json', layout: 'document' });
      await page.status('ready');
      expect(page.field(field).textContent).to.contain('not available here');
      expect(page.field(field).querySelector('button:not([disabled])')).to.equal(null);
    });

    it(`shows that the ${type} was cancelled or failed, and lets one try again`, async () => {
      let ending: () => Promise<never> = () => Promise.reject(new DOMException('Cancelled', 'AbortError'));
      const page = await openForm({
        src: '/demo-app/samples/every-field.json',
        layout: 'document',
        fieldHandlers: { [type]: () => ending() },
      });
      await page.status('ready');
      const press = async (words: string): Promise<void> => {
        await page.click(page.field(field).querySelector('button') as Element);
        await page.until(() => page.field(field).textContent.includes(words), words);
      };
      await press(cancelled);
      ending = () => Promise.reject(new Error('No connection'));
      await press(failed);
      ending = () => new Promise(() => undefined);
      await press('Waiting for');
      expect(page.field(field).querySelector('button:not([disabled])')).to.equal(null);
      expect(valuesOf(page.form.getValues())[field]).to.equal(null);
    });
  }
});
