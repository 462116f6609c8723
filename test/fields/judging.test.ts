import { expect } from 'chai';
import { isStep } from '../../src/fields/decimal-step.js';
import { issueMessage } from '../../src/fields/messages.js';
import type { Issue } from '../../src/fields/field-type.js';
import { fieldType } from '../../src/fields/registry.js';
import { presetPattern } from '../../src/rules/pattern.js';
import { makeField } from '../support/template.js';
import { translator } from './translators.js';

const today = '2026-11-23';
const english = translator();
const INSTANT = { format: 'DD/MM/YYYY HH:mm' };
const CELLS = { areas: [{ attachment_uuid: 'doc', page: 0, x: 0, y: 0, w: 0.1, h: 0.1, cell_w: 0.03 }] };

/** Type, settings, an answer, what is wrong with it, and how that is said. */
const TABLE: readonly (readonly [string, object, unknown, Issue | null, string?])[] = [
  ['text', { validation: { pattern: '^[0-9]+$' } }, '123', null],
  ['text', { validation: { pattern: '^[0-9]+$' } }, '12a', 'patternMismatch', 'Use only the digits 0 to 9.'],
  ['text', { validation: { pattern: '.{2,4}' } }, 'a\nbcd', 'patternMismatch', 'Use 2 to 4 characters.'],
  ['text', { validation: { pattern: '.{2,4}' } }, 'a\nb', null],
  [
    'text',
    { validation: { pattern: '^[0-9]+$', message: 'Your number, please.' } },
    'a',
    'patternMismatch',
    'Your number, please.',
  ],
  ['text', {}, 'x'.repeat(10_001), 'tooLong', 'Use 10,000 characters or fewer.'],
  ['cells', CELLS, 'abcd', null],
  ['cells', CELLS, 'abcde', 'tooLong', 'Use 4 characters or fewer.'],

  ['number', { validation: { min: 1, max: 10 } }, 1, null],
  ['number', { validation: { min: 1, max: 10 } }, 0.99, 'rangeUnderflow', 'Enter 1 or more.'],
  ['number', { validation: { min: '1', max: '10' } }, 10.01, 'rangeOverflow', 'Enter 10 or less.'],
  ['number', { validation: { min: 0.1, step: 0.1 } }, 0.3, null],
  ['number', { validation: { step: 0.1 } }, 0.25, 'stepMismatch', 'Enter a number in steps of 0.1.'],
  ['number', { validation: { step: 1 } }, 0.5, 'stepMismatch', 'Enter a whole number.'],
  ['number', {}, '12,', 'badInput', 'Enter a number, like 1,234.5.'],
  ['number', { preferences: { format: 'usd' }, validation: { min: 5 } }, 1, 'rangeUnderflow', 'Enter $5.00 or more.'],

  ['date', { validation: { min: '{{date}}' } }, '2026-11-23', null],
  ['date', { validation: { min: '{date}' } }, '2026-11-22', 'rangeUnderflow'],
  [
    'date',
    { validation: { max: '2026-12-31' } },
    '2027-01-01',
    'rangeOverflow',
    'Enter 12/31/2026 or an earlier date.',
  ],
  ['date', { validation: { max: '2026-12-31' }, preferences: { format: 'MMMM YYYY' } }, '2026-12', null],
  ['date', { validation: { max: '2026-11-30' }, preferences: { format: 'MMMM YYYY' } }, '2026-12', 'rangeOverflow'],
  ['date', { validation: { max: '2026-11-23' }, preferences: INSTANT }, '2026-11-24T05:00:00Z', null],
  ['date', { validation: { max: '2026-11-23' }, preferences: INSTANT }, '2026-11-24T13:00:00Z', 'rangeOverflow'],
  [
    'date',
    { validation: { min: '2026-11-23T10:00:00Z' }, preferences: INSTANT },
    '2026-11-23T09:59:00Z',
    'rangeUnderflow',
  ],

  ['phone', {}, '+12025550123', null],
  [
    'phone',
    {},
    '030 1234567',
    'typeMismatch',
    'Enter a full phone number with its country code, like +1 202 555 0123.',
  ],
];

describe('judging answers', () => {
  for (const [type, settings, answer, issue, sentence] of TABLE) {
    const field = makeField({ type, ...settings });
    const shown = String(answer).slice(0, 30);

    it(`finds ${issue ?? 'nothing'} in ${JSON.stringify(shown)} for a ${type} field with ${JSON.stringify(settings).slice(0, 60)}`, () => {
      const kind = fieldType(field);
      const pattern = presetPattern(field.validation?.pattern ?? '');
      expect(kind.check(kind.parse(answer, field), field, { today, pattern })).to.equal(issue);
      if (issue !== null && sentence !== undefined) expect(issueMessage(issue, field, english)).to.equal(sentence);
    });
  }
});

describe('sentences', () => {
  it('ask for an answer in the words of the type', () => {
    const missing = (type: string): string => issueMessage('valueMissing', makeField({ type }), english);
    expect(missing('text')).to.equal('Enter an answer.');
    expect(missing('signature')).to.equal('Sign here.');
    expect(missing('checkbox')).to.equal('Tick the box.');
    expect(missing('file')).to.equal('Add a file.');
  });

  it('keep our words for a missing answer even where the template has its own for a wrong one', () => {
    const field = makeField({ type: 'text', validation: { pattern: '^[0-9]+$', message: 'Digits!' } });
    expect(issueMessage('valueMissing', field, english)).to.equal('Enter an answer.');
  });

  it('let the host speak first', () => {
    const field = makeField({ type: 'text', validation: { pattern: '^[0-9]+$', message: 'Digits!' } });
    expect(issueMessage('customError', field, english, 'Taken already.')).to.equal('Taken already.');
  });

  it('name the limits of files', () => {
    const field = makeField({ type: 'file', preferences: { max_size: 2_500_000, max_files: 3 } });
    expect(issueMessage('tooLong', field, english)).to.equal('File is larger than 2.5 MB. Choose a smaller file.');
    expect(issueMessage('rangeOverflow', field, english)).to.equal('You can add up to 3 files. Remove one first.');
  });

  it('exist for every issue of every type', () => {
    const issues: readonly Issue[] = [
      'valueMissing',
      'badInput',
      'patternMismatch',
      'tooShort',
      'tooLong',
      'rangeUnderflow',
      'rangeOverflow',
      'stepMismatch',
      'typeMismatch',
      'customError',
    ];
    for (const type of [
      'text',
      'number',
      'date',
      'radio',
      'cells',
      'phone',
      'file',
      'image',
      'signature',
      'checkbox',
    ]) {
      for (const issue of issues) {
        const sentence = issueMessage(issue, makeField({ type, options: [{ uuid: 'o1', value: 'Red' }] }), english);
        expect(sentence, `${type} ${issue}`).to.match(/^[A-Z].*\.$/);
      }
    }
  });
});

describe('steps of numbers', () => {
  const table: readonly (readonly [number, number, number, boolean])[] = [
    [0.3, 0, 0.1, true],
    [1.1, 0, 0.1, true],
    [0.35, 0, 0.1, false],
    [4.35, 0, 0.01, true],
    [-0.3, 0, 0.1, true],
    [1e21, 0, 1, true],
    [1e-7, 0, 1e-8, true],
    [5, 2, 3, true],
    [6, 2, 3, false],
    [6, 0, 0, true],
  ];
  for (const [value, base, step, found] of table) {
    it(`${found ? 'finds' : 'does not find'} ${String(value)} on steps of ${String(step)} from ${String(base)}`, () => {
      expect(isStep(value, base, step)).to.equal(found);
    });
  }
});
