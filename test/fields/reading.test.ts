import { expect } from 'chai';
import { fieldType } from '../../src/fields/registry.js';
import { makeField } from '../support/template.js';

const MONTH = { preferences: { format: 'MMMM YYYY' } };
const INSTANT = { preferences: { format: 'DD/MM/YYYY HH:mm' } };
const RED_OR_NOT = {
  options: [
    { uuid: 'o1', value: 'Red' },
    { uuid: 'o2', value: '' },
    { uuid: 'o3', value: 'o1' },
  ],
};

/** Type, settings, what comes from outside, and what it means. */
const TABLE: readonly (readonly [string, object, unknown, unknown])[] = [
  ['text', {}, 'a\r\nb\rc', 'a\nb\nc'],
  ['text', {}, 'a\u0000b\u0007', 'ab'],
  ['text', {}, 'a\ud800b', 'ab'],
  ['text', {}, '😀', '😀'],
  ['text', {}, true, null],
  ['cells', {}, 'AB\nCD', 'AB CD'],

  ['number', {}, '12', 12],
  ['number', {}, ' -0.50 ', -0.5],
  ['number', {}, -0, 0],
  ['number', {}, '1e3', 1000],
  ['number', {}, '12.', '12.'],
  ['number', {}, 'twelve', 'twelve'],
  ['number', {}, '12345678901234567', '12345678901234567'],
  ['number', {}, Number.NaN, null],
  ['number', {}, Infinity, null],
  ['number', {}, true, null],

  ['date', {}, '2028-02-29', '2028-02-29'],
  ['date', {}, '2027-02-29', null],
  ['date', {}, '2027-2-3', null],
  ['date', {}, '23.11.2026', null],
  ['date', {}, '{{date}}', null],
  ['date', {}, '2026-11-23T23:59:59-08:00', '2026-11-23'],
  ['date', {}, '2026-11', null],
  ['date', MONTH, '2026-11-23', '2026-11'],
  ['date', MONTH, '2026-13', null],
  ['date', INSTANT, '2026-11-23T10:00:00+01:00', '2026-11-23T09:00:00.000Z'],
  ['date', INSTANT, '2026-11-23', '2026-11-23T00:00:00.000Z'],
  ['date', INSTANT, '2026-11-23T10:00', null],
  ['date', INSTANT, '2026-02-30T10:00:00Z', null],

  ['checkbox', {}, 'TRUE', true],
  ['checkbox', {}, 'no', false],
  ['checkbox', {}, 1, true],
  ['checkbox', {}, 2, null],
  ['checkbox', {}, 'perhaps', null],

  ['radio', RED_OR_NOT, 'o1', 'o1'],
  ['radio', RED_OR_NOT, ' Red ', 'o1'],
  ['radio', RED_OR_NOT, 'Option 2', 'o2'],
  ['radio', RED_OR_NOT, 'Option 1', null],
  ['radio', RED_OR_NOT, 'Green', null],
  ['multiple', RED_OR_NOT, 'Red', ['o1']],
  ['multiple', RED_OR_NOT, ['o2', 'Red', 'Green', 7], ['o1', 'o2']],
  ['multiple', RED_OR_NOT, ['Green'], null],

  ['phone', {}, '+49 (0) 30-1234567', '+49301234567'],
  ['phone', {}, '030 1234567', '030 1234567'],
  ['phone', {}, '0049 30 1234567', '+49301234567'],
  ['phone', {}, ' 12 ', '12'],
  ['verification', {}, 'Verified', 'Verified'],
  ['payment', {}, 'javascript:alert(1)', null],
  ['image', {}, 'data:image/png;base64,%%%', null],
  ['file', {}, ['nothing', null], null],
];

describe('reading from outside', () => {
  for (const [type, settings, raw, value] of TABLE) {
    it(`reads ${JSON.stringify(raw)} as ${JSON.stringify(value)} in a ${type} field`, () => {
      const field = makeField({ type, ...settings });
      expect(fieldType(field).parse(raw, field)).to.deep.equal(value);
    });
  }
});
