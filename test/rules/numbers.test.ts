import { expect } from 'chai';
import fc from 'fast-check';
import { compileRules } from '../../src/rules/compile.js';
import { formatNumber, numberCurrency, NUMBER_FORMATS, parseNumber } from '../../src/rules/number-format.js';
import { makeTemplate } from '../support/template.js';
import vectors from '../vectors/number-formats.json' with { type: 'json' };
import { refusal } from './refused.js';

const LANGUAGES = 'en es it de fr pl uk cs pt he nl ar ko ja zh tr hi sv'.split(' ');

describe('numbers', () => {
  for (const { text, locale, value } of vectors.parse) {
    it(`read ${JSON.stringify(text)} in ${locale} as ${value}`, () => {
      expect(parseNumber(text, locale)).to.equal(value);
    });
  }

  for (const { value, format, locale, text } of vectors.format) {
    it(`write ${value} as ${format ?? 'nothing in particular'} in ${locale}`, () => {
      expect(formatNumber(value, format, locale)).to.equal(text);
    });
  }

  it('come back from the paper as they were', () => {
    const decimal = fc
      .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.nat(5))
      .map(([digits, places]) => Number(`${digits}e-${places}`));
    const written = fc.constantFrom(
      ...LANGUAGES.flatMap((locale) => ['none', 'percent', 'percent_space'].map((format) => [format, locale] as const)),
      ['comma', 'en'] as const,
      ['dot', 'de'] as const,
      ['space', 'fr'] as const,
    );
    fc.assert(
      fc.property(decimal, written, (value, [format, locale]) => {
        expect(parseNumber(formatNumber(value, format, locale), locale)).to.equal(value + 0);
      }),
      { numRuns: 500 },
    );
  });

  it('keep every digit of any double, without an exponent', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = formatNumber(value, 'none', 'en');
        expect(text).to.match(/^-?\d+(?:\.\d+)?$/);
        expect(Number(text)).to.equal(value + 0);
      }),
      { numRuns: 200 },
    );
  });

  it('are typed as they are written in every language', () => {
    for (const locale of LANGUAGES) {
      const typed = new Intl.NumberFormat(locale).format(-1234567.25);
      expect(parseNumber(typed, locale), locale).to.equal(-1234567.25);
    }
  });

  it('never read as something else than a finite number', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.,' -+$%e٫٣"), maxLength: 25 }), (text) => {
        const value = parseNumber(text, 'en');
        expect(value === null || Number.isFinite(value)).to.equal(true);
      }),
      { numRuns: 300 },
    );
  });

  it('know their currency', () => {
    expect(['usd', 'eur', 'gbp'].map(numberCurrency)).to.deep.equal(['USD', 'EUR', 'GBP']);
    for (const other of ['comma', 'toString', null, undefined, 5]) expect(numberCurrency(other)).to.equal(null);
  });

  it('have formats that are known', async () => {
    const numbers = (format: unknown) => makeTemplate([{ type: 'number', preferences: { format } }]);
    for (const format of [...NUMBER_FORMATS, '', null]) await compileRules(numbers(format));
    const detail = await refusal(async () => compileRules(numbers('roman')));
    expect(detail).to.include({ code: 'template_invalid', path: '/fields/0/preferences/format' });
    expect(detail.message).to.contain('roman');
  });
});
