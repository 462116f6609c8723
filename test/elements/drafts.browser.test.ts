import { expect } from '@open-wc/testing';
import type { SigningForm } from '../../src/elements/signing-form.js';
import { replace, replaceDelays, restoreBrowser } from '../delivery/replace.js';
import { faultyHost } from '../support/fault-host.js';
import { LEASE_PDF, onLease, openFields } from '../support/forms.js';
import { closeForms, openForm, type FormPage } from '../support/page.js';
import { templateJson } from '../support/template.js';
import { trickle } from '../support/trickle.js';

const FIELDS = [{ uuid: 'name', name: 'Name' }];

/** A host that knows no submitters: what the page says of the signer is all that tells two people apart. */
async function openAs(externalId: string): Promise<FormPage> {
  return openFields(FIELDS, { externalId, draft: 'session', review: 'none' });
}

/** A further form on the same page. */
function beside(properties: Partial<SigningForm>): SigningForm {
  const form = document.createElement('signing-form');
  Object.assign(form, { loading: 'eager', layout: 'document', ...properties });
  document.body.append(form);
  return form;
}

describe('unfinished answers', () => {
  beforeEach(() => {
    sessionStorage.clear();
  });
  afterEach(() => {
    closeForms();
    for (const form of document.querySelectorAll('body > signing-form')) form.remove();
    restoreBrowser();
  });

  it('are brought back to whom they belong, and to nobody else', async () => {
    const ada = await openAs('ada');
    await ada.fill('Name', 'Ada');
    await ada.form.saveDraft();
    const session = await ada.session();
    const bo = await openAs('bo');
    expect(bo.control('Name').value).to.equal('');
    expect(await bo.session()).not.to.equal(session);
    const again = await openAs('ada');
    expect(again.control('Name').value).to.equal('Ada');
  });

  it("are kept apart by the host's record too, where that has no id of the signing", async () => {
    const open = (email: string): Promise<FormPage> =>
      openFields(FIELDS, {
        template: { template: onLease(FIELDS), submitter: { uuid: 'tenant', email } },
        externalId: '',
        draft: 'session',
      });
    const ada = await open('ada@example.com');
    await ada.fill('Name', 'Ada');
    await ada.form.saveDraft();
    const bo = await open('bo@example.com');
    expect(bo.control('Name').value).to.equal('');
    const again = await open('ada@example.com');
    expect(again.control('Name').value).to.equal('Ada');
  });

  it('do not come back where a slow store keeps them after the end', async () => {
    const { submitUrl } = await faultyHost();
    const kept = new Map<string, unknown>();
    let keep: () => void = () => undefined;
    const draftStore = {
      load: (key: string) => Promise.resolve(kept.get(key) ?? null),
      save: (key: string, draft: unknown) =>
        new Promise<'local'>((resolve) => {
          keep = () => {
            kept.set(key, draft);
            resolve('local');
          };
        }),
      discard: (key: string) => Promise.resolve(void kept.delete(key)),
    };
    const page = await openFields(FIELDS, { submitUrl, draftStore, review: 'none' });
    await page.fill('Name', 'Ada');
    expect(await page.form.complete()).to.equal(true);
    keep();
    await page.until(() => kept.size === 0, 'the draft to be taken away again');
    expect(kept.size).to.equal(0);
  });

  it('are not overwritten where the store of the host never says what it has', async () => {
    replaceDelays((milliseconds) => (milliseconds === 15_000 ? 0 : milliseconds));
    let saves = 0;
    const draftStore = {
      load: () => new Promise<never>(() => undefined),
      save: () => Promise.resolve<'local'>((saves++, 'local')),
      discard: () => Promise.resolve(),
    };
    const page = await openFields(FIELDS, { draftStore, review: 'none' });
    expect(page.heard<{ code: string }>('form-error').map(({ code }) => code)).to.deep.equal(['storage_unavailable']);
    await page.fill('Name', 'Ada');
    await page.form.saveDraft();
    expect(saves).to.equal(0);
  });

  it('are sent although the store of the host never answers', async () => {
    const { submitUrl, events } = await faultyHost();
    const draftStore = {
      load: () => Promise.resolve(null),
      save: () => new Promise<never>(() => undefined),
      discard: () => Promise.resolve(),
    };
    const page = await openFields(FIELDS, { submitUrl, draftStore, review: 'none' });
    await page.fill('Name', 'Ada');
    const session = await page.session();
    expect(await page.form.complete()).to.equal(true);
    expect(await events(session)).to.have.length(3);
  });

  it('are not sent where the signing ended in another form while the host was asked', async () => {
    const { submitUrl, events } = await faultyHost();
    const slug = `once-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
    const template = { template: onLease(FIELDS), submitter: { uuid: 'tenant', slug, status: 'sent' } };
    const page = await openFields(FIELDS, { template, submitUrl, review: 'none', values: { Name: 'Ada' } });
    let agree: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      page.form.addEventListener('form-before-complete', (event) => {
        event.waitUntil(new Promise<void>((done) => (agree = done)));
        resolve();
      });
    });
    const completing = page.form.complete();
    await asked;
    const other = beside({ template, submitUrl, review: 'none', values: { Name: 'Bo' } });
    await page.until(() => other.status === 'ready' || other.status === 'started', 'the other form');
    expect(await other.complete()).to.equal(true);
    await page.status('completed');
    agree();
    expect(await completing).to.equal(false);
    expect(page.form.status).to.equal('completed');
    expect(page.heard('form-completed')).to.have.length(0);
    const ends = (await events(slug)).filter(({ event_type }) => event_type === 'form.completed');
    expect(ends).to.have.length(1);
  });

  it('stay where nothing can be hashed, which is said', async () => {
    replace(crypto, 'subtle', undefined);
    const page = await openFields(FIELDS, { review: 'none' });
    await page.fill('Name', 'Ada');
    expect(await page.form.complete()).to.equal(false);
    expect(page.form.status).to.equal('started');
    expect(page.heard<{ code: string }>('form-error').at(-1)?.code).to.equal('internal');
    expect(page.control('Name').value).to.equal('Ada');
  });

  it('are not asked for where the signing ended in another form while this one was loading', async () => {
    const { submitUrl } = await faultyHost();
    const slow = await trickle(new Uint8Array(await (await fetch(LEASE_PDF)).arrayBuffer()));
    const slug = `once-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
    const submitter = { uuid: 'tenant', slug, status: 'sent' };
    const of = (url: string): object => ({
      template: templateJson(FIELDS, { documents: [{ uuid: 'doc', url }] }),
      submitter,
    });
    const late = await openForm({ template: of(slow.url), submitUrl, layout: 'steps', loading: 'eager' });
    const early = beside({ template: of(LEASE_PDF), submitUrl, review: 'none', values: { Name: 'Ada' } });
    await late.until(() => early.status === 'ready', 'the other form');
    expect(await early.complete()).to.equal(true);
    await late.status('completed');
    const later = beside({ template: templateJson(FIELDS, { documents: [{ uuid: 'doc', url: slow.url }] }) });
    await slow.finish('rest');
    await late.until(() => later.status === 'ready', 'the document, here too');
    expect(late.form.status).to.equal('completed');
    expect(late.heard('form-ready')).to.have.length(0);
  });
});
