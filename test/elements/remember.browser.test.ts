import { expect } from '@open-wc/testing';
import type { SigningForm } from '../../src/elements/signing-form.js';
import type { SigningPad } from '../../src/elements/signing-pad.js';
import { openFields, said } from '../support/forms.js';
import { closeForms, type FormPage } from '../support/page.js';

const FIELDS = [
  { uuid: 'sign', name: 'Signature', type: 'signature' },
  { uuid: 'short', name: 'Initials', type: 'initials' },
];
const PICTURE =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const STROKE = [
  [0.2, 0.5],
  [0.4, 0.3],
  [0.6, 0.7],
  [0.8, 0.5],
] as const;
const ADA: Partial<SigningForm> = { signerName: 'Ada Obi', signerEmail: 'ada@example.com' };

interface Adopted {
  readonly type: string;
  readonly field: string;
  readonly remember: boolean;
  readonly value: { readonly text?: string };
}

async function openPad(page: FormPage, field = 'Signature'): Promise<SigningPad> {
  await page.click(page.control(field));
  const pad = (await page.dialog()).querySelector('.pad') as SigningPad;
  await pad.updateComplete;
  return pad;
}

async function adopt(page: FormPage): Promise<void> {
  const pad = page.root.querySelector('.pad') as SigningPad;
  await page.until(() => pad.value, 'a mark');
  await page.click(page.button('Adopt and sign'));
  await page.until(() => !page.root.querySelector('dialog[open]'), 'the dialog to close');
}

const choice = (page: FormPage): HTMLInputElement | null => page.root.querySelector('.remember-it');
const kept = (): string[] => Object.keys(localStorage).filter((key) => key.startsWith('signing-form:mark:'));

async function rememberAda(): Promise<void> {
  const page = await openFields(FIELDS, ADA);
  await openPad(page);
  await page.click(choice(page) as HTMLElement);
  await adopt(page);
}

describe('remembering a signature', () => {
  beforeEach(() => {
    for (const key of kept()) localStorage.removeItem(key);
  });
  afterEach(closeForms);

  it('keeps nothing on the device unless that is ticked', async () => {
    const page = await openFields(FIELDS, ADA);
    await openPad(page);
    expect(choice(page)?.checked).to.equal(false);
    await adopt(page);
    expect(kept()).to.deep.equal([]);
  });

  it('offers what was kept on the next visit, still to be adopted, and forgets it when told to', async () => {
    await rememberAda();
    expect(kept()).to.have.length(1);
    const page = await openFields(FIELDS, { ...ADA, signerName: 'A. Obi' });
    const pad = await openPad(page);
    await page.until(() => pad.value?.text === 'Ada Obi', 'the kept signature');
    expect(choice(page)?.checked, 'asked anew each time').to.equal(false);
    expect(page.form.getValues()[0]?.value, 'not signed yet').to.equal(null);
    await page.click(page.button('Forget it'));
    expect(kept()).to.deep.equal([]);
    expect(said(page)).to.equal('It is no longer kept on this device.');
    expect(page.focused).to.equal(choice(page));
    expect(pad.value).to.equal(null);
  });

  it('leaves what was drawn since when the kept one is forgotten, and when the form is rendered meanwhile', async () => {
    await rememberAda();
    const page = await openFields(FIELDS, ADA);
    const pad = await openPad(page);
    await page.until(() => pad.value, 'the kept signature');
    const tab = [...pad.shadowRoot!.querySelectorAll<HTMLElement>('[role="tab"]')].find(
      ({ textContent }) => textContent.trim() === 'Draw',
    );
    await page.click(tab!);
    const paper = (): HTMLElement | null => pad.shadowRoot!.querySelector('.panel:not([hidden]) canvas');
    await page.until(() => paper()?.style.touchAction === 'none', 'the pen');
    await page.draw(paper()!, STROKE);
    await page.until(() => pad.value?.kind === 'drawn', 'the drawing');
    const drawn = pad.value;
    page.form.requestUpdate();
    await page.form.updateComplete;
    expect(pad.value).to.deep.equal(drawn);
    await page.click(page.button('Forget it'));
    expect(kept()).to.deep.equal([]);
    expect(pad.value).to.deep.equal(drawn);
  });

  it("offers nobody's signature to another signer, and no signature for initials", async () => {
    await rememberAda();
    const other = await openFields(FIELDS, { signerName: 'Bo Li', signerEmail: 'bo@example.com' });
    const pad = await openPad(other);
    await other.until(() => pad.value?.text === 'Bo Li', 'their own name');
    const again = await openFields(FIELDS, ADA);
    const initials = await openPad(again, 'Initials');
    await again.until(() => initials.value?.text === 'AO', 'initials of their own');
  });

  it('takes what stands there for what it is: not everything is a signature', async () => {
    await rememberAda();
    localStorage.setItem(kept()[0] ?? '', '{"kind":"drawn","image":"javascript:alert(1)","width":1,"height":1}');
    const page = await openFields(FIELDS, ADA);
    const pad = await openPad(page);
    await page.until(() => pad.value?.kind === 'typed', 'the typed name');
  });

  it("begins with the host's own, and leaves the keeping to the host", async () => {
    const page = await openFields(FIELDS, { ...ADA, signature: PICTURE, initials: 'Q.' });
    const heard: Adopted[] = [];
    page.form.addEventListener('signature-adopted', (event) => heard.push(event.detail));
    const pad = await openPad(page);
    await page.until(() => pad.value?.image === PICTURE, "the host's picture");
    expect(choice(page)).to.equal(null);
    await adopt(page);
    const initials = await openPad(page, 'Initials');
    await page.until(() => initials.value?.text === 'Q.', "the host's initials");
    await adopt(page);
    expect(heard.map(({ type, field, remember }) => [type, field, remember])).to.deep.equal([
      ['signature', 'sign', false],
      ['initials', 'short', false],
    ]);
  });

  it('tells the host what was adopted and that it is to be kept, but not in a preview', async () => {
    const page = await openFields(FIELDS, ADA);
    const heard: Adopted[] = [];
    page.form.addEventListener('signature-adopted', (event) => heard.push(event.detail));
    await openPad(page);
    await page.click(choice(page) as HTMLElement);
    await adopt(page);
    expect(heard[0]).to.deep.include({ type: 'signature', field: 'sign', remember: true });
    expect(heard[0]?.value.text).to.equal('Ada Obi');
    const preview = await openFields(FIELDS, { ...ADA, mode: 'preview' });
    preview.form.addEventListener('signature-adopted', (event) => heard.push(event.detail));
    await openPad(preview);
    expect(choice(preview)).to.equal(null);
    await adopt(preview);
    expect(heard).to.have.length(1);
  });
});
