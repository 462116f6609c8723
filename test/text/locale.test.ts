import { expect } from 'chai';
import fc from 'fast-check';
import { chooseLanguage, chooseLocale, directionOf, LANGUAGES, localeFor } from '../../src/text/locale.js';

/** What is wanted with all promised languages; those without a dictionary yet read as English. */
const WANTED: readonly (readonly [readonly string[], string])[] = [
  [['de'], 'de'],
  [['de-AT'], 'de'],
  [['DE-at'], 'de'],
  [['de_CH'], 'de'],
  [['de-DE-u-co-phonebk'], 'de'],
  [['pt-BR'], 'pt'],
  [['zh-Hant-TW'], 'zh'],
  [['cmn-Hans-CN'], 'zh'],
  [['iw'], 'he'],
  [['he-IL'], 'he'],
  [['ar-EG'], 'ar'],
  [['nb'], 'en'],
  [['nb', 'de'], 'de'],
  [['ar', 'de'], 'ar'],
  [['', ' ', '*', 'x-klingon', 'not a tag', 'de'], 'de'],
  [['constructor'], 'en'],
  [['__proto__'], 'en'],
  [[], 'en'],
];

describe('choosing a language', () => {
  for (const [requested, wanted] of WANTED) {
    const chosen = LANGUAGES.find((lang) => lang === wanted) ?? 'en';
    it(`chooses ${chosen} for ${JSON.stringify(requested)}`, () => {
      expect(chooseLanguage(requested)).to.equal(chosen);
    });
  }

  it('chooses every language that it lists, by its own name', () => {
    expect(LANGUAGES.map((lang) => chooseLanguage([lang, 'en']))).to.deep.equal(LANGUAGES);
  });

  it('chooses a listed language and a usable locale, whatever is requested', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 12 })), (requested) => {
        expect(LANGUAGES).to.include(chooseLanguage(requested));
        expect(Intl.DateTimeFormat.supportedLocalesOf(chooseLocale(requested))).to.have.length(1);
      }),
      { numRuns: 200 },
    );
  });
});

describe('choosing a locale', () => {
  it('keeps the region of the tag that decided', () => {
    expect(chooseLocale(['nb', 'de_at', 'en-GB'])).to.equal('de-AT');
    expect(chooseLocale(['en-GB'])).to.equal('en-GB');
  });

  it('is plain English where nothing was understood', () => {
    expect(chooseLocale(['nb', '?'])).to.equal('en');
  });

  it('does not mix languages', () => {
    expect(localeFor('de', 'de-CH')).to.equal('de-CH');
    expect(localeFor('de', 'fr-CH')).to.equal('de');
    expect(localeFor('de', '?')).to.equal('de');
    expect(localeFor('?', 'fr')).to.equal('en');
  });
});

describe('directions', () => {
  it('are right to left for Arabic and Hebrew, in any form of the tag', () => {
    for (const tag of ['ar', 'ar-EG', 'he', 'iw', 'he_IL']) expect(directionOf(tag), tag).to.equal('rtl');
    for (const tag of ['en', 'de-AT', 'ja', '?', '']) expect(directionOf(tag), tag).to.equal('ltr');
  });
});
