import { expect } from '@open-wc/testing';
import type { SigningForm } from '../../src/elements/signing-form.js';
import { axeWithTargetSize } from '../fields/axe.js';
import { LEASE } from '../support/lease.js';
import { FIELDS, onLease, openFields } from '../support/forms.js';
import { frames } from '../support/frames.js';
import { closeForms, openForm, type FormPage } from '../support/page.js';

const PHONE = { width: 390, height: 844 };

const request = (more: Record<string, unknown>): object => ({ template: onLease(FIELDS), ...more });
const submitter = (status: string): object => ({ id: 3, uuid: 'tenant', slug: 'abc', status });

/** How to get to each state; each waits until it is there. */
const STATES: Readonly<Record<string, () => Promise<FormPage>>> = {
  'the document': () => openFields(FIELDS),
  'the steps': () => openFields(FIELDS, { layout: 'steps' }),
  'the steps on a phone': () => openFields(FIELDS, { layout: 'steps' }, PHONE),
  'the document on a phone': () => openFields(FIELDS, {}, PHONE),
  'the list of errors': async () => {
    const page = await openFields(FIELDS);
    await page.click(page.button('Finish'));
    await page.until(() => page.text.includes('There is a problem'), 'the list');
    return page;
  },
  'the menu': async () => {
    const page = await openFields(FIELDS);
    await page.click(page.button('More options'));
    return page;
  },
  'the fields': () => withDialog('All fields'),
  'the shortcuts': () => withDialog('More options', 'Keyboard shortcuts'),
  clearing: () => withDialog('More options', 'Clear all my answers'),
  'finishing later': () => withDialog('More options', 'Finish later'),
  declining: () => withDialog('Decline'),
  'the review': async () => {
    const page = await openFields(FIELDS.slice(0, 3), { values: { name: 'Ada' } });
    await page.click(page.button('Finish'));
    await page.dialog();
    return page;
  },
  'the signature': async () => {
    const page = await openFields(FIELDS);
    await page.click(page.control('sign'));
    await page.dialog();
    return page;
  },
  'signing on a phone': async () => {
    const never = new Promise(() => undefined);
    const page = await openFields(FIELDS, {
      handoff: () => Promise.resolve({ url: 'https://phone.example/abc', poll: () => never }),
    });
    await page.click(page.control('sign'));
    await page.dialog();
    await page.click(page.button('Sign on your phone'));
    await page.until(() => page.root.querySelector('.qr path'), 'the code');
    return page;
  },
  'soon to expire': () =>
    ended('ready', {
      layout: 'document',
      template: request({
        submission: { id: 1, status: 'pending', expire_at: new Date(Date.now() + 200_000).toISOString() },
      }),
    }),
  'help at a field': async () => {
    const page = await openFields([{ name: 'One', description: 'As in your *passport*.' }]);
    await page.click(page.control('One'));
    return page;
  },
  'consent in a dialog': async () => {
    const page = await openFields(FIELDS, { consent: 'dialog' });
    await page.click(page.button('Finish'));
    await page.dialog();
    return page;
  },
  'consent in a bar': async () => {
    const page = await openFields(FIELDS, { consent: 'bar' });
    await page.until(() => page.root.querySelector('.consent-bar'), 'the bar');
    return page;
  },
  'a failed load': async () => ended('failed', { src: '/demo-app/samples/nowhere.json' }),
  'sending in vain': async () => {
    const page = await openForm({ ...LEASE, submitUrl: '/demo-app/api/events?fail=503' });
    await page.status('ready', 'started');
    void page.form.decline('No');
    await page.until(() => page.text.includes('Try again'), 'Try again');
    return page;
  },
  'a sending that stopped': async () => {
    const page = await openForm({ ...LEASE, submitUrl: '/demo-app/api/events?fail=403' });
    await page.status('ready', 'started');
    void page.form.decline('No');
    await page.status('failed');
    return page;
  },
  completed: async () => {
    const page = await openFields([{ name: 'One', required: false }], { redirectUrl: '/demo-app/index.html' });
    await page.form.complete();
    await page.status('completed');
    await page.click(page.button('Stay on this page'));
    return page;
  },
  declined: async () => {
    const page = await openFields(FIELDS);
    await page.form.decline('No');
    await page.status('declined');
    return page;
  },
  expired: () =>
    ended('expired', {
      template: request({ submission: { id: 1, status: 'pending', expire_at: '2020-01-01T00:00:00Z' } }),
    }),
  awaiting: () => ended('awaiting', { template: request({ submitter: submitter('awaiting') }) }),
  'completed before': () => ended('completed', { template: request({ submitter: submitter('completed') }) }),
  'declined before': () => ended('declined', { template: request({ submitter: submitter('declined') }) }),
  'to be read only': () => openFields(FIELDS, { mode: 'readonly' }),
  'a preview': () => openFields(FIELDS, { mode: 'preview' }),
  'a preview that is completed': async () => {
    const page = await openFields([{ name: 'One', required: false }], { mode: 'preview' });
    await page.form.complete();
    await page.status('completed');
    return page;
  },
  'nothing to fill in': () => openFields([]),
};

async function withDialog(...buttons: readonly string[]): Promise<FormPage> {
  const page = await openFields(FIELDS, { values: { name: 'Ada' } });
  for (const name of buttons) await page.click(page.button(name));
  await page.dialog();
  return page;
}

async function ended(status: SigningForm['status'], properties: Partial<SigningForm>): Promise<FormPage> {
  const page = await openForm(properties);
  await page.status(status);
  return page;
}

describe('every state of the form, for everybody', () => {
  before(axeWithTargetSize);
  afterEach(closeForms);

  for (const [name, open] of Object.entries(STATES)) {
    it(`W-X1: passes axe in light and dark: ${name}`, async () => {
      const page = await open();
      for (const scheme of ['light', 'dark']) {
        page.form.style.setProperty('color-scheme', scheme);
        await frames();
        await expect(page.form, scheme).to.be.accessible();
      }
    });
  }

  it('W-X1: passes axe while loading, and says what it does', async () => {
    let answer: (bytes: ArrayBuffer) => void = () => undefined;
    const bytes = new Promise<ArrayBuffer>((resolve) => (answer = resolve));
    class Slow extends Blob {
      override arrayBuffer(): Promise<ArrayBuffer> {
        return bytes;
      }
    }
    const page = await openForm({ template: onLease(FIELDS), documents: { doc: new Slow() } });
    await page.until(() => page.text.includes('Loading the document'), 'the words');
    await expect(page.form).to.be.accessible();
    answer(new ArrayBuffer(0));
    await page.status('failed');
  });
});
