import { expect } from '@open-wc/testing';
import type { HandoffSource } from '../../src/controllers/handoff.js';
import { axeWithTargetSize } from '../fields/axe.js';
import { openFields, said } from '../support/forms.js';
import { closeForms, type FormPage } from '../support/page.js';

const FIELDS = [
  { name: 'Signature', type: 'signature' },
  { name: 'Another', type: 'signature' },
];
const ADDRESS = 'https://phone.example/sign/abc';

/** What a phone sends: the picture of a mark. */
function mark(): string {
  const canvas = Object.assign(document.createElement('canvas'), { width: 40, height: 20 });
  canvas.getContext('2d')?.fillRect(5, 9, 30, 2);
  return canvas.toDataURL();
}

/** A host whose phone answers when the test says so. */
function phone(): { handoff: HandoffSource; sign: (mark: unknown) => void; signals: AbortSignal[] } {
  const signals: AbortSignal[] = [];
  let sign: (mark: unknown) => void = () => undefined;
  const handoff: HandoffSource = (_field, { signal }) => {
    signals.push(signal);
    const signed = new Promise((resolve) => (sign = resolve));
    return Promise.resolve({ url: ADDRESS, poll: () => signed });
  };
  return { handoff, sign: (what) => sign(what), signals };
}

async function openHandoff(
  handoff: HandoffSource,
  fields: readonly Record<string, unknown>[] = FIELDS,
): Promise<FormPage> {
  const page = await openFields(fields, { handoff });
  await page.click(page.control('Signature'));
  await page.dialog();
  await page.click(page.button('Sign on your phone'));
  return page;
}

describe('signing on a phone', () => {
  before(axeWithTargetSize);
  afterEach(closeForms);

  it('is offered only where the host has a way', async () => {
    const page = await openFields(FIELDS);
    await page.click(page.control('Signature'));
    await page.dialog();
    expect(() => page.button('Sign on your phone')).to.throw();
  });

  it('shows the way as a code and as a link, and takes the mark that comes', async () => {
    const { handoff, sign } = phone();
    const page = await openHandoff(handoff);
    await page.until(() => page.root.querySelector('.qr svg path'), 'the code');
    expect(page.root.querySelector<HTMLAnchorElement>('.handoff a')?.href).to.equal(ADDRESS);
    expect(page.root.querySelector('.qr svg')?.getAttribute('aria-label')).to.contain('QR code');
    await expect(page.form).to.be.accessible();
    sign(mark());
    await page.until(() => page.field('Signature').querySelector('img'), 'the mark on the page');
    expect(page.root.querySelector('dialog')).to.equal(null);
    expect(said(page)).to.contain('has arrived from your phone');
    const value = page.form.getValues()[0];
    expect(value?.value).to.match(/^data:image\/png/);
    expect(page.form.getValues()[1]?.value, 'the other field is left alone').to.equal(null);
  });

  it('is given up by turning back, and tells the host', async () => {
    const { handoff, sign, signals } = phone();
    const page = await openHandoff(handoff);
    await page.click(page.button('Sign here instead'));
    await page.until(() => page.button('Adopt and sign'), 'the signature dialog');
    expect(signals[0]?.aborted).to.equal(true);
    sign(mark());
    await page.press('Escape');
    expect(page.form.getValues()[0]?.value).to.equal(null);
  });

  it('says that it failed, and can be tried again', async () => {
    const { handoff, sign } = phone();
    let turns = 0;
    const page = await openHandoff((field, options) => {
      turns += 1;
      return turns === 1 ? Promise.reject(new Error('no network')) : handoff(field, options);
    });
    await page.until(() => page.text.includes('did not arrive'), 'the words');
    await page.click(page.button('Try again'));
    await page.until(() => page.root.querySelector('.qr svg path'), 'the code');
    sign(mark());
    await page.until(() => page.field('Signature').querySelector('img'), 'the mark on the page');
  });

  it('leads nowhere but to the web', async () => {
    const page = await openHandoff(() =>
      Promise.resolve({ url: 'javascript:alert(1)', poll: () => Promise.resolve(null) }),
    );
    await page.until(() => page.text.includes('did not arrive'), 'the words');
    expect(page.root.querySelector('.handoff a')).to.equal(null);
  });

  it('asks for the reason first where the field wants one', async () => {
    const { handoff, sign } = phone();
    const preferences = { reasons: ['Approved', 'Reviewed'] };
    const page = await openHandoff(handoff, [{ name: 'Signature', type: 'signature', preferences }]);
    await page.until(() => page.root.querySelector('.qr svg path'), 'the code');
    sign(mark());
    await page.until(() => page.root.querySelector('#signing-reason'), 'the reasons');
    expect(page.form.getValues()[0]?.value).to.equal(null);
  });
});
