import { expect } from '@open-wc/testing';
import { valuesOf, signByDrawing, finish } from '../support/lease.js';
import { closeForms, frames, openForm, storedEvents, type FormPage } from '../support/page.js';

const NAMES = ['Payment', 'Identity', 'Questions'];

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
async function chooseFile(page: FormPage, field: string, file: File): Promise<void> {
  const input = page.field(field).querySelector<HTMLInputElement>('input[type="file"]') as HTMLInputElement;
  const given = new DataTransfer();
  given.items.add(file);
  input.files = given.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
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

function errorsOf(page: FormPage): readonly (readonly string[])[] {
  return page.form.errors.map(({ field, code }) => [field, code]);
}

describe('a document with every field type', function () {
  this.timeout(120_000);
  afterEach(closeForms);

  it('refuses what does not fit, takes what does, and sends all of it', async () => {
    const page = await openEveryField();
    const session = await page.session();

    await retype(page, 'ZIP code', '12');
    await retype(page, 'Quantity', '0');
    await retype(page, 'Unit price', '12,3x');
    await page.fill('Start date', '2020-01-01');
    await page.click(page.button('Finish'));
    expect(errorsOf(page)).to.deep.include(['ZIP code', 'patternMismatch']);
    expect(errorsOf(page)).to.deep.include(['Quantity', 'rangeUnderflow']);
    expect(errorsOf(page)).to.deep.include(['Unit price', 'badInput']);
    expect(errorsOf(page)).to.deep.include(['Start date', 'rangeUnderflow']);
    expect(errorsOf(page)).to.deep.include(['Signature', 'valueMissing']);
    expect(page.text).to.contain('Enter five digits, such as 97205.');

    await retype(page, 'ZIP code', '97205');
    await retype(page, 'Quantity', '3');
    await retype(page, 'Unit price', '19.99');
    await page.fill('Start date', '2099-03-01');
    await page.fill('Mobile', '+1 503 555 0100');
    await page.fill('Reference', 'AB12');
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
    await page.click(page.control('Strike the clause'));
    await page.click(page.control('Accepts the terms'));

    await chooseFile(page, 'Photo', await picture());
    await chooseFile(page, 'Company stamp', await picture());
    await chooseFile(page, 'Supporting documents', new File(['hello'], 'note.txt', { type: 'text/plain' }));
    for (const name of NAMES) {
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
      Reference: 'AB12',
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

  it('says plainly that a step is not available here when the host has no handler for it', async () => {
    const page = await openForm({ src: '/demo-app/samples/every-field.json', layout: 'document' });
    await page.status('ready');
    expect(page.field('Payment').textContent).to.contain('not available here');
    expect(page.field('Payment').querySelector('button:not([disabled])')).to.equal(null);
  });

  it('shows that a step was cancelled or failed, and lets one try again', async () => {
    let ending: Error = new DOMException('Cancelled', 'AbortError');
    const page = await openForm({
      src: '/demo-app/samples/every-field.json',
      layout: 'document',
      fieldHandlers: { verification: () => Promise.reject(ending) },
    });
    await page.status('ready');
    const press = async (words: string): Promise<void> => {
      await page.click(page.field('Identity').querySelector('button') as Element);
      await page.until(() => page.field('Identity').textContent.includes(words), words);
    };
    await press('You cancelled the identity check');
    ending = new Error('No connection');
    await press('could not be confirmed');
    expect(valuesOf(page.form.getValues())['Identity']).to.equal(null);
  });
});
