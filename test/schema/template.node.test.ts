import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import { parseTemplate } from '../../src/model/parse-template.js';
import { anyJson, placesIn, replaced, validTemplate } from '../model/arbitraries.js';
import { area, field, type Json, options, refusal, template, withArea, withField } from '../model/samples.js';
import { templateProblems } from '../support/schemas.js';
import { templateJson } from '../support/template.js';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

const long = (length: number): string => 'x'.repeat(length);

const CONDITION = { field_uuid: 'field-1', action: 'not_empty' };

/** What the schema and the parser both refuse. */
const WRONG: Readonly<Record<string, unknown>> = {
  'a list': [],
  'no submitters': template({ submitters: [] }),
  'submitters left out': template({ submitters: undefined }),
  'neither documents nor schema': template({ documents: [], schema: null }),
  'a document without a uuid': template({ documents: [{ url: 'lease.pdf' }] }),
  'a hash that is none': template({ documents: [{ uuid: 'doc-1', sha256: 'abc' }] }),
  'a document of the schema without its uuid': template({ schema: [{ name: 'lease' }] }),
  'a signing role that nobody has': template({ submitters: [{ uuid: 'party-1', signing_role: 'king' }] }),
  'half an order': template({ submitters: [{ uuid: 'party-1', order: 1.5 }] }),
  'a name that is no text': template({ name: 7 }),
  'a name with control characters': withField({ name: 'a\u0007b' }),
  'a name of 1,001 characters': withField({ name: long(1_001) }),
  'a title of 10,001 characters': withField({ title: long(10_001) }),
  'an unknown type': withField({ type: 'telepathy' }),
  'a field without a submitter': withField({ submitter_uuid: undefined }),
  'a field without a uuid': withField({ uuid: '' }),
  'required in words': withField({ required: 'yes' }),
  'a default value in an object': withField({ default_value: {} }),
  'a radio without options': withField({ type: 'radio' }),
  'a select with an empty list of options': withField({ type: 'select', options: [] }),
  '501 options': withField({ type: 'select', options: options(...Array.from({ length: 501 }, (_, n) => `o${n}`)) }),
  'an option without a uuid': withField({ type: 'multiple', options: [{ value: 'A' }] }),
  'a condition without an action': withField({ conditions: [{ field_uuid: 'field-1' }] }),
  'a condition that does what no condition does': withField({ conditions: [{ ...CONDITION, action: 'like' }] }),
  'a condition joined by xor': withField({ conditions: [{ ...CONDITION, operation: 'xor' }] }),
  'a condition on a list': withField({ conditions: [{ ...CONDITION, value: [] }] }),
  'a pattern of 501 characters': withField({ validation: { pattern: long(501) } }),
  'a step of zero': withField({ validation: { step: 0 } }),
  'a limit that is neither number nor text': withField({ validation: { min: true } }),
  'preferences in a list': withField({ preferences: [] }),
  'an unknown alignment': withField({ preferences: { align: 'middle' } }),
  'a font size in words': withField({ preferences: { font_size: 'big' } }),
  'a formula of 2,001 characters': withField({ preferences: { formula: long(2_001) } }),
  'a currency of four letters': withField({ preferences: { currency: 'EURO' } }),
  'reasons that are no texts': withField({ preferences: { reasons: [1] } }),
  'an area without a page': withArea({ page: undefined }),
  'half a page': withArea({ page: 0.5 }),
  'page 5,000': withArea({ page: 5_000 }),
  'an area left of the page': withArea({ x: -0.06 }),
  'an area below the page': withArea({ y: 1.06 }),
  'an area without width': withArea({ w: 0 }),
  'an area with a negative height': withArea({ h: -0.1 }),
  'a position in words': withArea({ x: '0.1' }),
  'cells without width': withArea({ cell_w: 0 }),
  'an option of an area that is no uuid': withField({
    type: 'radio',
    options: options('a'),
    areas: [area({ option_uuid: 1 })],
  }),
};

/** What has odd looks and is right. */
const RIGHT: Readonly<Record<string, Json>> = {
  'null everywhere': template({ id: null, slug: null, external_id: null, preferences: null }),
  'no fields': template({ fields: null }),
  'documents only': template({ schema: undefined }),
  'a schema only': template({ documents: undefined }),
  'empty texts for what is left out': withField({
    validation: { pattern: '', min: '', step: '' },
    preferences: { align: '', font_size: '', mask: '', reasons: '', currency: '' },
    conditions: [],
  }),
  'numbers as text': withField({ preferences: { font_size: '12', price: ' 9.50 ' }, validation: { step: '0.5' } }),
  'numbers for options': withField({ type: 'select', options: [{ uuid: 'a', value: 1 }] }),
  'an area that reaches over the edge': withArea({ x: -0.05, w: 1.1 }),
  'unknown keys': template({ folder_name: 'Leases', author: { id: 1 } }),
};

describe('the schema of templates', () => {
  it('accepts the samples', () => {
    for (const name of ['lease', 'every-field']) {
      expect(templateProblems(read(`demo/samples/${name}.json`)), name).to.deep.equal([]);
    }
  });

  it('accepts the templates of the test vectors', () => {
    const vectors = read('test/vectors/values-on-the-wire.json') as readonly { says: string; field: Json }[];
    for (const { says, field: given } of vectors) {
      const made = templateJson([given]);
      parseTemplate(made);
      expect(templateProblems(made), says).to.deep.equal([]);
    }
  });

  for (const [name, right] of Object.entries(RIGHT)) {
    it(`accepts ${name}, as the form does`, () => {
      expect(templateProblems(right)).to.deep.equal([]);
      parseTemplate(right);
    });
  }

  for (const [name, wrong] of Object.entries(WRONG)) {
    it(`refuses ${name}, as the form does`, () => {
      expect(templateProblems(wrong)).not.to.be.empty;
      expect(refusal(() => parseTemplate(wrong)).code).to.equal('template_invalid');
    });
  }

  it('accepts every valid template', () => {
    fc.assert(
      fc.property(validTemplate, (given) => {
        expect(templateProblems(given)).to.deep.equal([]);
        expect(templateProblems(parseTemplate(given))).to.deep.equal([]);
      }),
      { numRuns: 150 },
    );
  });

  it('is never stricter than the form: what one place may hold, it lets it hold', () => {
    const odd = fc.oneof(
      fc.jsonValue({ maxDepth: 1 }),
      fc.constantFrom('', '7', ' 7.5 ', 'doc-1', 'party-1', 'f0', 'a', 'signer', 'or', 'left', 0, 1, -0.05, 1.05, null),
    );
    fc.assert(
      fc.property(rich(), fc.nat(), odd, (given, nth, by) => {
        const places = placesIn(given);
        neverStricter(replaced(given, places[nth % places.length] ?? [], by));
      }),
      { numRuns: 800 },
    );
  });

  it('is never stricter than the form, for JSON under our own keys', () => {
    fc.assert(fc.property(anyJson, neverStricter), { numRuns: 400 });
  });
});

/** Valid templates in which every key that the form reads is set. */
function rich(): fc.Arbitrary<Json> {
  const full = field({
    uuid: 'full',
    type: 'select',
    title: 'T',
    description: 'D',
    default_value: 'a',
    options: options('a', 'b'),
    validation: { pattern: '.*', message: 'm', min: 1, max: 2, step: 1 },
    conditions: [{ field_uuid: 'full', action: 'equal', value: 'a', operation: 'or' }],
    areas: [area({ uuid: 'area', cell_w: 0.1, option_uuid: 'a' })],
    preferences: {
      font: 'Times',
      font_size: 11,
      font_type: 'bold',
      align: 'left',
      valign: 'top',
      color: 'red',
      background: '#fff',
      mask: true,
      format: 'x',
      with_signature_id: true,
      with_logo: false,
      reasons: ['One'],
      reason_field_uuid: 'r',
      signature_field_uuid: 's',
      method: 'qes',
      price: 5,
      currency: 'usd',
      price_id: 'p',
      payment_link_id: 'l',
      formula: '1 + 1',
      accept: ['image/*'],
      max_size: 5,
      max_files: 2,
    },
  });
  return validTemplate.map((given) => ({
    ...given,
    slug: 's',
    external_id: 'e',
    preferences: {},
    submitters: [{ uuid: 'party-1', name: 'Tenant', order: 0, signing_role: 'signer' }],
    documents: [{ uuid: 'doc-1', url: 'lease.pdf', filename: 'lease.pdf', sha256: 'a'.repeat(64) }],
    schema: [{ attachment_uuid: 'doc-1', name: 'lease', conditions: [] }],
    fields: [...(given['fields'] as Json[]), full],
  }));
}

/** What the schema refuses, the parser refuses. */
function neverStricter(value: unknown): void {
  const json: unknown = JSON.parse(JSON.stringify(value) ?? 'null');
  const problems = templateProblems(json);
  if (problems.length === 0) return;
  expect(refusal(() => parseTemplate(json)).code, problems.join('; ')).to.equal('template_invalid');
}
