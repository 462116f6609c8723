import { expect } from 'chai';
import fc from 'fast-check';
import type { Issue } from '../../src/fields/field-type.js';
import { fieldType, fieldTypes } from '../../src/fields/registry.js';
import type { Value } from '../../src/model/values.js';
import { FIELDS } from './samples.js';
import { translator } from './translators.js';

const ISSUES: ReadonlySet<Issue | null> = new Set<Issue | null>([
  null,
  'badInput',
  'patternMismatch',
  'tooShort',
  'tooLong',
  'rangeUnderflow',
  'rangeOverflow',
  'stepMismatch',
  'typeMismatch',
  'customError',
]);

/** What hosts, drafts and attackers may hand in: any JSON and worse, and things that are nearly right. */
const anything = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true, withNullPrototype: true }),
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.constantFrom<unknown>(
    'o1',
    'Red',
    'Option 2',
    ['o3', 'o1'],
    '2026-11-23',
    '2026-11-23T10:00:00Z',
    '1e3',
    '-',
    '+12025550123',
    'https://example.com/a.png',
    'javascript:alert(1)',
    'data:image/png;base64,iVBORw0KGgo=',
    'data:image/svg+xml;base64,PHN2Zy8+',
    { value: 'data:text/plain;base64,aGVsbG8=', filename: 'a.txt', content_type: 'text/plain', size: 5, sha256: '' },
    { kind: 'typed', image: 'data:image/png;base64,iVBORw0KGgo=', width: 1, height: 1, signed_at: '', time_zone: '' },
    { kind: 'drawn', image: 'javascript:alert(1)', width: 1, height: 1 },
    { __proto__: { kind: 'typed' } },
  ),
);

const english = translator();
const context = { today: '2026-11-23', pattern: null };

describe('the field contract', () => {
  it('has a sample of every type', () => {
    expect(new Set(FIELDS.map(({ field }) => field.type))).to.deep.equal(new Set(Object.keys(fieldTypes)));
  });

  for (const { name, field } of FIELDS) {
    const type = fieldType(field);
    const parsed = (raw: unknown): Value => type.parse(raw, field);

    describe(name, () => {
      it('reads anything without throwing, and reads what it gave the same again', () => {
        fc.assert(
          fc.property(anything, (raw) => {
            const value = parsed(raw);
            expect(parsed(value)).to.deep.equal(value);
          }),
          { numRuns: 300 },
        );
      });

      it('judges what it read by known codes', () => {
        fc.assert(
          fc.property(anything.map(parsed), (value) => {
            if (value !== null) expect(ISSUES.has(type.check(value, field, context))).to.equal(true);
          }),
          { numRuns: 200 },
        );
      });

      it('says what it read in words', () => {
        fc.assert(
          fc.property(anything.map(parsed), (value) => {
            expect(type.format(value, field, english)).to.be.a('string');
          }),
          { numRuns: 200 },
        );
      });

      it('writes what it read as JSON that it can read again', () => {
        fc.assert(
          fc.property(anything.map(parsed), (value) => {
            if (value === null) return;
            const wire = type.serialize?.(value, field) ?? { value };
            expect(JSON.parse(JSON.stringify(wire))).to.deep.equal(wire);
          }),
          { numRuns: 200 },
        );
      });

      it('reads nothing from nothing', () => {
        for (const raw of [null, undefined, '', '  ', [], {}]) expect(parsed(raw), JSON.stringify(raw)).to.equal(null);
        expect(type.format(null, field, english)).to.equal('');
      });
    });
  }
});
