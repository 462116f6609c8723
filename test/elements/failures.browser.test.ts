import { expect } from '@open-wc/testing';
import type { ErrorDetail } from '../../src/model/errors.js';
import { closeForms, openForm, type FormPage } from '../support/page.js';
import { templateJson } from '../support/template.js';

/** A template whose document is at `url`. */
function withDocument(url: string, fields: readonly Record<string, unknown>[] = [{ uuid: 'a', name: 'A' }]): object {
  return templateJson(fields, { documents: [{ uuid: 'doc', url, filename: 'doc.pdf' }] });
}

const LEASE_PDF = '/demo-app/samples/lease.pdf';

async function expectError(page: FormPage, code: ErrorDetail['code'], words: RegExp): Promise<ErrorDetail> {
  await page.status('failed');
  const errors = page.heard<ErrorDetail>('form-error');
  expect(errors.map((error) => error.code)).to.deep.equal([code]);
  expect(page.text).to.match(words);
  expect(page.root.querySelector('[role="alert"]'), 'an alert').to.exist;
  await expect(page.form).to.be.accessible();
  return errors[0] as ErrorDetail;
}

describe('a form that cannot be shown', () => {
  afterEach(closeForms);

  it('says that a template with a field of no known type is wrong, and where', async () => {
    const page = await openForm({ template: withDocument(LEASE_PDF, [{ uuid: 'a', type: 'hologram' }]) });
    const { path, message } = await expectError(page, 'template_invalid', /mistake in the form/);
    expect(path).to.equal('/fields/0/type');
    expect(message).to.contain('hologram');
  });

  it('says that a template without a field type is wrong, and where', async () => {
    const page = await openForm({ template: withDocument(LEASE_PDF, [{ uuid: 'a', type: undefined }]) });
    expect((await expectError(page, 'template_invalid', /mistake in the form/)).path).to.equal('/fields/0/type');
  });

  it('says that what is no JSON is no template', async () => {
    const page = await openForm({ src: LEASE_PDF });
    expect((await expectError(page, 'template_invalid', /mistake in the form/)).path).to.equal('');
  });

  it('says that a template is not there, and offers to try again', async () => {
    const page = await openForm({ src: '/demo-app/samples/nowhere.json' });
    expect((await expectError(page, 'template_unreachable', /could not be loaded/)).retryable).to.equal(true);
    expect(page.button('Try again')).to.exist;
  });

  it('says that a document is not there', async () => {
    const page = await openForm({ template: withDocument('/demo-app/samples/nowhere.pdf') });
    expect((await expectError(page, 'document_unreachable', /could not be loaded/)).message).to.contain('404');
  });

  it('says that a document is no PDF', async () => {
    const page = await openForm({ template: withDocument('/demo-app/samples/lease.json') });
    await expectError(page, 'document_invalid', /damaged or is not a PDF/);
  });

  it('says that a field lies past the last page', async () => {
    const areas = [{ attachment_uuid: 'doc', page: 9, x: 0.1, y: 0.1, w: 0.2, h: 0.02 }];
    const page = await openForm({ template: withDocument(LEASE_PDF, [{ uuid: 'a', areas }]) });
    expect((await expectError(page, 'template_invalid', /mistake in the form/)).path).to.equal(
      '/fields/0/areas/0/page',
    );
  });

  it('says that the template has no such submitter', async () => {
    const page = await openForm({ template: withDocument(LEASE_PDF), submitter: 'Nobody' });
    expect((await expectError(page, 'submitter_unknown', /does not know who is signing/)).message).to.contain('Tenant');
  });

  it('says at load that a required payment has no handler', async () => {
    const page = await openForm({ template: withDocument(LEASE_PDF, [{ uuid: 'a', type: 'payment' }]) });
    expect((await expectError(page, 'field_unsupported', /not available here/)).field).to.equal('a');
  });

  it('refuses a document whose hash is another', async () => {
    const documents = [{ uuid: 'doc', url: LEASE_PDF, sha256: '0'.repeat(64) }];
    const page = await openForm({ template: templateJson([{ uuid: 'a' }], { documents }) });
    await expectError(page, 'document_mismatch', /not the one that was prepared/);
  });

  it('rejects ready with the error that it shows', async () => {
    const page = await openForm({ src: '/demo-app/samples/nowhere.json' });
    await page.status('failed');
    const error: unknown = await page.form.ready.catch((thrown: unknown) => thrown);
    expect(error).to.have.nested.property('detail.code', 'template_unreachable');
  });
});
