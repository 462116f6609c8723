import { expect } from 'chai';
import { parseSigningRequest } from '../../src/model/parse-request.js';
import { parseTemplate } from '../../src/model/parse-template.js';
import { type Json, objectsIn, refusal, template, withArea, withField } from './samples.js';

const SUBMITTER = {
  id: 5,
  submission_id: 9,
  uuid: 'party-1',
  slug: 'sEcReT',
  email: 'jane@example.com',
  name: 'Jane',
  phone: '+15550100',
  role: 'Tenant',
  external_id: 'crm-1',
  metadata: { plan: ['a'] },
  status: 'opened',
  values: { 'field-1': 'Jane Doe' },
  sent_at: '2026-01-01T00:00:00Z',
  opened_at: '2026-01-02T00:00:00Z',
  completed_at: null,
  declined_at: null,
};

function request(change: Json = {}): Json {
  return { template: template(), ...change };
}

describe('parseSigningRequest', () => {
  it('takes an object without a template in it for the template', () => {
    const parsed = parseSigningRequest(template());
    expect(parsed).to.deep.equal({
      template: parseTemplate(template()),
      source: template(),
      submitter: null,
      submission: null,
      values: {},
    });
  });

  it('takes an object with a template in it for a signing request', () => {
    const submission = { id: 9, status: 'pending', expire_at: '2030-01-01T00:00:00Z', audit_log_url: null };
    const parsed = parseSigningRequest(request({ submitter: SUBMITTER, submission, values: { other: true } }));
    expect(parsed.template).to.deep.equal(parseTemplate(template()));
    expect(parsed.submitter).to.deep.equal(SUBMITTER);
    const { id, status, expire_at } = submission;
    expect(parsed.submission).to.deep.equal({ id, status, expire_at, source: submission });
    expect(parsed.values).to.deep.equal({ other: true });
  });

  it('takes a template that has a text under template for a template', () => {
    expect(parseSigningRequest({ ...template(), template: 'a note' }).template.name).to.equal('Lease');
  });

  it('fills in what a submitter does not say', () => {
    const { submitter } = parseSigningRequest(request({ submitter: {} }));
    expect(Object.keys(submitter ?? {})).to.have.members(Object.keys(SUBMITTER));
    expect(submitter).to.include({ id: null, slug: null, status: null });
    expect(submitter).to.deep.include({ metadata: {}, values: {} });
  });

  it('takes numbers for ids and telephone numbers', () => {
    const { submitter } = parseSigningRequest(request({ submitter: { id: 'x', external_id: 42, phone: 15550100 } }));
    expect(submitter).to.include({ id: 'x', external_id: '42', phone: '15550100' });
  });

  it("reads values as DocuSeal's API lists them, the first of a name", () => {
    const values = [
      { field: 'Name', value: 'Jane' },
      { field: 'Name', value: 'John' },
      { field: 'Age', uuid: 'field-2', value: 7 },
      { field: '__proto__', value: { polluted: true } },
    ];
    const { submitter } = parseSigningRequest(request({ submitter: { values } }));
    expect(Object.entries(submitter?.values ?? {})).to.deep.equal([
      ['Name', 'Jane'],
      ['field-2', 7],
      ['__proto__', { polluted: true }],
    ]);
    expect(Reflect.get({}, 'polluted')).to.be.undefined;
  });

  it('keeps the template as it was given, unknown keys too', () => {
    const given = withArea({ x: -0.01, unknown: 1 });
    expect(parseSigningRequest(request({ template: given })).source).to.deep.equal(given);
  });

  it('freezes everything that it returns', () => {
    const parsed = parseSigningRequest(
      request({ submitter: SUBMITTER, submission: { more: [{}] }, values: { a: [{}] } }),
    );
    for (const part of objectsIn(parsed)) expect(part).to.be.frozen;
  });

  it('finds nothing under names that every object inherits', () => {
    const { values, source } = parseSigningRequest(request());
    expect(values['constructor']).to.be.undefined;
    expect(source['toString']).to.be.undefined;
  });

  for (const [change, path] of [
    [{ template: [] }, '/template'],
    [{ template: withArea({ x: 'a' }) }, '/template/fields/0/areas/0/x'],
    [{ template: withField({ 'a/b~c': Number.NaN }) }, '/template/fields/0/a~1b~0c'],
    [{ submitter: 'Jane' }, '/submitter'],
    [{ submitter: { metadata: 'x' } }, '/submitter/metadata'],
    [{ submitter: { values: [{ value: 1 }] } }, '/submitter/values/0/field'],
    [{ submitter: { email: { toString: 'x' } } }, '/submitter/email'],
    [{ submission: [] }, '/submission'],
    [{ submission: { expire_at: 'whenever' } }, '/submission/expire_at'],
    [{ values: 'none' }, '/values'],
  ] as const) {
    it(`refuses what is wrong at ${path}`, () => {
      expect(refusal(() => parseSigningRequest(request(change)))).to.include({ code: 'template_invalid', path });
    });
  }
});
