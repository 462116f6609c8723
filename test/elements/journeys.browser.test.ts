import { expect } from '@open-wc/testing';
import { closeForms, openDemo, openForm, storedEvents, type FormPage } from '../support/page.js';
import {
  acknowledged,
  ANSWERS,
  fillLease,
  fillLeaseByKeyboard,
  finish,
  LEASE,
  signByDrawing,
  valuesOf,
} from '../support/lease.js';

const PHONE = { width: 390, height: 844 };

/** What the host holds, and what the page said, after a lease was signed. */
async function expectCompletedOnce(page: FormPage, session: string): Promise<void> {
  const events = await storedEvents(session);
  expect(events.map(({ event_type }) => event_type)).to.deep.equal(['form.viewed', 'form.started', 'form.completed']);
  const values = valuesOf(events[2]?.body.data.values ?? []);
  for (const [field, value] of ANSWERS) {
    expect(values[field], field).to.equal(field === 'Number of occupants' ? 2 : value);
  }
  expect(values['House Rules received']).to.equal(true);
  expect(values["Tenant's signature"]).to.match(/^data:image\/png;base64,/);
  expect(page.heard('form-completed')).to.have.length(1);
  expect(page.text).to.contain('You have signed the document');
}

describe('signing the sample lease', function () {
  this.timeout(240_000);
  afterEach(closeForms);

  it('works in the demo with the mouse: a drawn signature, every field, each event at the host once', async () => {
    const page = await openDemo('sign.html?draft=none&layout=document');
    const session = await page.session();
    await fillLease(page);
    await signByDrawing(page, "Tenant's initials");
    await signByDrawing(page, "Tenant's signature");
    await finish(page);
    await expectCompletedOnce(page, session);
  });

  it('W-K1, W-K3: works in the demo with the keyboard alone: a typed signature, each event at the host once', async () => {
    const page = await openDemo('sign.html?draft=none&layout=document');
    const session = await page.session();
    await fillLeaseByKeyboard(page);
    await acknowledged(page, 'completed');
    await expectCompletedOnce(page, session);
  });

  it('works on a phone, one question at a time', async () => {
    const page = await openForm({ ...LEASE, layout: 'auto' }, PHONE);
    const session = await page.session();
    expect(page.root.querySelector('.steps'), 'steps').to.exist;
    for (let turn = 0; turn < 40 && page.root.querySelector('.step'); turn += 1) {
      const box = page.root.querySelector<HTMLElement>('.step') as HTMLElement;
      const name = box.dataset['name'] ?? '';
      const answer = ANSWERS.find(([field]) => field === name)?.[1];
      if (answer !== undefined) await page.fill(name, answer);
      else if (box.dataset['type'] === 'checkbox' && name !== 'Keeps a pet') await page.click(page.control(name));
      else if (box.dataset['type'] === 'signature' || box.dataset['type'] === 'initials')
        await signByDrawing(page, name);
      if (page.form.progress.done === page.form.progress.required) break;
      await page.click(page.button('Next'));
    }
    await finish(page);
    expect((await storedEvents(session)).map(({ event_type }) => event_type)).to.include('form.completed');
  });

  it('declines with a reason, and asks for one', async () => {
    const page = await openForm(LEASE);
    const session = await page.session();
    await page.click(page.button('Decline'));
    const dialog = await page.dialog();
    await page.click(page.button('Decline'));
    expect(dialog.textContent).to.contain('Enter the reason');
    await page.type('The rent is too high.');
    await page.click(page.button('Decline'));
    await acknowledged(page, 'declined');
    const events = await storedEvents(session);
    expect(events.map(({ event_type }) => event_type)).to.deep.equal(['form.viewed', 'form.started', 'form.declined']);
    expect(events[2]?.body.data).to.include({ status: 'declined', decline_reason: 'The rent is too high.' });
    expect(page.heard('form-declined')).to.have.length(1);
  });

  it('never says completed while the host answers 500, and keeps every answer', async () => {
    const page = await openForm({ ...LEASE, submitUrl: '/demo-app/api/events?fail=500', review: 'none' });
    await fillLease(page);
    await signByDrawing(page, "Tenant's initials");
    await signByDrawing(page, "Tenant's signature");
    await page.click(page.button('Finish'));
    await page.until(() => page.text.includes('Try again'), 'Try again');
    expect(page.form.status).to.equal('submitting');
    expect(page.heard('form-completed')).to.be.empty;
    expect(valuesOf(page.form.getValues())).to.include(Object.fromEntries(ANSWERS.slice(3, 4)));
  });

  it('completes after Try again when the host is back', async () => {
    const page = await openForm({ ...LEASE, submitUrl: '/demo-app/api/events?fail=503&times=1&retry-after=600' });
    const session = await page.session();
    await page.click(page.button('Decline'));
    await page.dialog();
    await page.type('Not for me');
    await page.click(page.button('Decline'));
    // The first attempt of each of the three events fails: each waits for its own Try again.
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await page.until(() => page.text.includes('Try again') || page.form.status === 'declined', 'Try again');
      if (page.form.status !== 'declined') await page.click(page.button('Try again'));
    }
    await acknowledged(page, 'declined');
    expect((await storedEvents(session)).filter(({ event_type }) => event_type === 'form.declined')).to.have.length(1);
  });

  it('says what is missing and goes there when Finish comes too early', async () => {
    const page = await openForm(LEASE, PHONE);
    await page.status('ready');
    page.form.layout = 'document';
    await page.click(page.button('Finish'));
    await page.until(() => page.text.includes('There is a problem'), 'the list of problems');
    await page.until(
      () => page.field("Tenant's full name").contains(page.focused),
      'the focus in the first missing field',
    );
    expect(page.form.status).to.equal('ready');
    expect(page.form.errors[0]).to.include({ field: "Tenant's full name", code: 'valueMissing' });
  });
});
