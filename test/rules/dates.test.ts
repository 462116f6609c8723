import { expect } from 'chai';
import fc from 'fast-check';
import { compileRules } from '../../src/rules/compile.js';
import {
  dateKind,
  defaultDateFormat,
  formatDate,
  parseDateInput,
  resolveLimit,
  today,
  type DateKind,
} from '../../src/rules/date-format.js';
import { makeTemplate } from '../support/template.js';
import vectors from '../vectors/date-formats.json' with { type: 'json' };
import { refusal } from './refused.js';

const LANGUAGES = 'en es it de fr pl uk cs pt he nl ar ko ja zh tr hi sv'.split(' ');

/** Every day of the calendar, as ISO text. */
const day = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** A template as `parseTemplate` would give it, if it took every format. */
function dateTemplate(format: unknown) {
  const template = makeTemplate([{ type: 'date' }]);
  return { ...template, fields: template.fields.map((field) => ({ ...field, preferences: { format } })) };
}

describe('dates', () => {
  for (const { format, kind } of vectors.kinds) {
    if (kind !== null) {
      it(`of the format ${format ?? 'of the locale'} are a ${kind}`, async () => {
        expect(dateKind(format)).to.equal(kind);
        await compileRules(dateTemplate(format));
      });
    } else {
      it(`refuse the format ${format ?? ''}`, async () => {
        const detail = await refusal(async () => compileRules(dateTemplate(format)));
        expect(detail).to.include({ code: 'template_invalid', path: '/fields/0/preferences/format' });
      });
    }
  }

  for (const { value, format, locale, zone, text } of vectors.format) {
    it(`show ${value} as ${text} by ${format ?? 'no format'} in ${locale}, ${zone}`, () => {
      expect(formatDate(value, format, locale, zone)).to.equal(text);
    });
  }

  for (const { text, kind, format, value } of vectors.parse) {
    it(`read ${JSON.stringify(text)} as the ${kind} ${value ?? 'of nobody'} by ${format ?? 'no format'}`, () => {
      expect(parseDateInput(text, kind as DateKind, format)).to.equal(value);
    });
  }

  it('come back from every format with a day, a month and a year', () => {
    const format = fc.constantFrom(
      'MM/DD/YYYY',
      'DD/MM/YYYY',
      'YYYY-MM-DD',
      'DD.MM.YYYY',
      'MMMM D, YYYY',
      'D MMM YYYY',
    );
    fc.assert(
      fc.property(day, format, (value, by) => {
        expect(parseDateInput(formatDate(value, by, 'en', 'UTC'), 'date', by)).to.equal(value);
      }),
      { numRuns: 300 },
    );
  });

  it('have names for months in every language', () => {
    for (const locale of LANGUAGES) {
      for (const format of ['D MMMM YYYY', 'D MMM YYYY', 'MMMM YYYY']) {
        expect(formatDate('2026-05-04', format, locale, 'UTC'), `${locale} ${format}`).to.match(/\p{L}/u);
      }
    }
  });

  it('are the same day on paper in every zone', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC'), (value, zone) => {
        expect(formatDate(value, 'YYYY-MM-DD', 'en', zone)).to.equal(value);
      }),
      { numRuns: 100 },
    );
  });

  it('are today by the clocks of the zone', () => {
    const now = new Date('2026-03-04T23:30:00Z');
    expect(today('UTC', now)).to.equal('2026-03-04');
    expect(today('Asia/Tokyo', now)).to.equal('2026-03-05');
    expect(today('Nowhere/None', now)).to.equal('2026-03-04');
    expect(today('UTC')).to.match(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('are limited by today where the template says so', () => {
    for (const limit of ['{{date}}', '{date}', ' {{ date }} '])
      expect(resolveLimit(limit, '2026-03-04')).to.equal('2026-03-04');
    expect(resolveLimit('2026-01-01', '2026-03-04')).to.equal('2026-01-01');
    for (const none of [null, '', ' ', 5]) expect(resolveLimit(none, '2026-03-04')).to.equal(null);
  });

  it('have a default format by country', () => {
    expect(['en', 'en-US', 'es-US'].map(defaultDateFormat)).to.deep.equal(Array(3).fill('MM/DD/YYYY'));
    expect(['en-GB', 'de', 'es', 'ja'].map(defaultDateFormat)).to.deep.equal(Array(4).fill('DD/MM/YYYY'));
  });
});
