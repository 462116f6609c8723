import { expect } from 'chai';
import { isPhoneNumber, loadNumberPlans, phoneInWords, toPhoneNumber } from '../../src/fields/phone-number.js';

describe('phone numbers', () => {
  before(loadNumberPlans);

  const table: readonly (readonly [string, string, string | null])[] = [
    ['(202) 555-0123', 'en-US', '+12025550123'],
    ['202.555.0123', 'en', '+12025550123'],
    ['030 1234567', 'de', '+49301234567'],
    ['01 42 68 53 00', 'fr-FR', '+33142685300'],
    ['+44 20 7946 0958', 'de-DE', '+442079460958'],
    ['0044 20 7946 0958', 'de-DE', '+442079460958'],
    ['+49 (0) 30 1234567', 'en-US', '+49301234567'],
    ['555', 'en-US', null],
    ['call me', 'en-US', null],
    ['202 555 0123 ext. 7', 'en-US', null],
    ['0301234567', 'not a locale', null],
  ];
  for (const [typed, locale, number] of table) {
    it(`reads ${typed} in ${locale} as ${String(number)}`, () => {
      expect(toPhoneNumber(typed, locale)).to.equal(number);
    });
  }

  it('knows which numbers can be called', () => {
    expect(isPhoneNumber('+12025550123')).to.equal(true);
    for (const text of ['+1202555', '12025550123', '+02025550123', '+1 202 555 0123', '']) {
      expect(isPhoneNumber(text), text).to.equal(false);
    }
  });

  it('writes a number as people read it', () => {
    expect(phoneInWords('+442079460958')).to.equal('+44 20 7946 0958');
    expect(phoneInWords('no number')).to.equal('no number');
  });
});
