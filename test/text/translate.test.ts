import { expect } from 'chai';
import fc from 'fast-check';
import type { Dictionary, Overrides } from '../../src/text/dictionary.js';
import arabic from '../../src/text/locales/ar.js';
import german from '../../src/text/locales/de.js';
import english from '../../src/text/locales/en.js';
import { createTranslator } from '../../src/text/translate.js';

const en = createTranslator({ lang: 'en', dictionary: english, timeZone: 'Europe/Paris' });
const de = createTranslator({ lang: 'de', locale: 'de-AT', dictionary: german, timeZone: 'Europe/Vienna' });
const ar = createTranslator({ lang: 'ar', locale: 'ar-EG', dictionary: arabic, timeZone: 'Africa/Cairo' });

const overridden = (overrides: unknown) =>
  createTranslator({ lang: 'de', dictionary: german, overrides: overrides as Overrides });

describe('a translator', () => {
  it('gives a text without placeholders as it is', () => {
    expect(en.t('buttonNext')).to.equal('Next');
    expect(de.t('buttonNext')).to.equal('Weiter');
  });

  it('puts values in their places', () => {
    expect(en.t('summaryItem', { label: 'Name', message: 'Enter an answer.' })).to.equal('Name: Enter an answer.');
  });

  it('leaves a placeholder standing that got no value', () => {
    expect(en.t('pageOf', { page: 2 })).to.equal('Page 2 of {pages}');
    // @ts-expect-error: a misspelt placeholder does not compile
    expect(en.t('pageOf', { page: 2, pagse: 3 })).to.equal('Page 2 of {pages}');
  });

  it('takes a value literally, whatever is in it', () => {
    for (const name of ['$&', '$1', '{name}', '<b>', '{constructor}', '\\u0041']) {
      expect(en.t('stateOthers', { name })).to.equal(`${name} fills this in`);
    }
  });

  it('takes any value literally (property)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (name) => {
        expect(en.t('stateOthersDone', { name })).to.equal(`Filled in by ${name}`);
      }),
      { numRuns: 200 },
    );
  });

  it('chooses the plural form by n', () => {
    expect(en.t('titleRequired', { n: 1 })).to.equal('1 required field');
    expect(en.t('titleRequired', { n: 0 })).to.equal('0 required fields');
    expect(de.t('titleRequired', { n: 2 })).to.equal('2 Pflichtfelder');
  });

  it('chooses among the six plural forms of Arabic', () => {
    const latin = createTranslator({ lang: 'ar', locale: 'ar-u-nu-latn', dictionary: arabic });
    const said = [0, 1, 2, 5, 15, 100].map((n) => latin.t('titleRequired', { n }));
    expect(said).to.deep.equal([
      'لا توجد حقول مطلوبة',
      'حقل مطلوب واحد',
      'حقلان مطلوبان',
      '5 حقول مطلوبة',
      '15 حقلًا مطلوبًا',
      '100 حقل مطلوب',
    ]);
  });

  it('reads a plural form that is not there, and a missing n, as other', () => {
    const short = { ...german, titleRequired: { other: '{n} Felder' } };
    expect(createTranslator({ lang: 'de', dictionary: short }).t('titleRequired', { n: 1 })).to.equal('1 Felder');
    expect(en.t('titleRequired')).to.equal('{n} required fields');
  });

  it('writes numbers in texts as the locale does', () => {
    expect(en.t('pageLabel', { page: 1234 })).to.equal('Page 1,234');
    expect(
      createTranslator({ lang: 'de', locale: 'de-DE', dictionary: german }).t('pageLabel', { page: 1234 }),
    ).to.equal('Seite 1.234');
    expect(ar.t('pageLabel', { page: 3 })).to.equal('الصفحة ٣');
  });

  it('writes numbers, dates and lists on their own', () => {
    expect(en.number(0.25, { style: 'percent' })).to.equal('25%');
    expect(en.list(['Ann', 'Ben', 'Cem'])).to.equal('Ann, Ben, and Cem');
    expect(de.list(['Ann', 'Ben', 'Cem'])).to.equal('Ann, Ben und Cem');
    expect(de.date(new Date('2026-03-01T23:30:00Z'), { dateStyle: 'long' })).to.equal('2. März 2026');
    expect(de.date(new Date('2026-03-01T23:30:00Z'), { dateStyle: 'long', timeZone: 'UTC' })).to.equal('1. März 2026');
  });

  it('shows date and time of an instant unless told otherwise', () => {
    expect(en.date(new Date('2026-03-01T12:30:00Z'))).to.match(/Mar 1, 2026.*1:30/);
  });

  it('says nothing for an instant that is none', () => {
    expect(en.date(new Date('never'))).to.equal('');
  });
});

describe('isolation of directions', () => {
  it('isolates text inserted into a right-to-left sentence', () => {
    expect(ar.dir).to.equal('rtl');
    expect(ar.t('stateOthers', { name: 'Ann (HR)' })).to.equal('يعبّئه \u2068Ann (HR)\u2069');
  });

  it('isolates right-to-left text inserted into a left-to-right sentence', () => {
    expect(en.t('liveField', { position: 1, total: 2, label: 'שם' })).to.equal('Field 1 of 2: \u2068שם\u2069');
  });

  it('keeps an override inside the value that has it, whatever ends the value brings', () => {
    const label = 'a\u2069\u202eb';
    expect(en.t('liveField', { position: 1, total: 2, label })).to.equal('Field 1 of 2: \u2068a\u202eb\u2069');
  });

  it('adds nothing where both run the same way, and nothing to numbers', () => {
    expect(en.t('stateOthers', { name: 'Łukasz 山田' })).to.equal('Łukasz 山田 fills this in');
    expect(ar.t('pageLabel', { page: 3 })).not.to.contain('\u2068');
  });
});

describe('overrides', () => {
  it('win over the dictionary, with placeholders and plurals', () => {
    const t = overridden({ buttonFinish: 'Absenden', titleRequired: { one: 'ein Feld', other: '{n} Felder' } }).t;
    expect(t('buttonFinish')).to.equal('Absenden');
    expect(t('titleRequired', { n: 1 })).to.equal('ein Feld');
    expect(t('titleRequired', { n: 3 })).to.equal('3 Felder');
  });

  it('may be one text for all numbers', () => {
    expect(overridden({ titleRequired: 'Felder: {n}' }).t('titleRequired', { n: 1 })).to.equal('Felder: 1');
  });

  it('leave the dictionary what they do not name', () => {
    expect(overridden({ buttonFinish: 'Absenden' }).t('buttonNext')).to.equal('Weiter');
  });

  it('are passed over where they are no text', () => {
    for (const wrong of [null, 7, [], {}, { one: 'x' }, undefined, () => 'x']) {
      expect(overridden({ buttonNext: wrong }).t('buttonNext')).to.equal('Weiter');
    }
  });
});

describe('creating a translator', () => {
  it('falls back to the first words of English for a text that the dictionary lacks, and to its name', () => {
    // As a file of an older version, served from elsewhere, would come: no type can promise its keys.
    const older = { ...german, buttonTryAgain: undefined, buttonNext: undefined } as unknown as Dictionary;
    const t = createTranslator({ lang: 'de', dictionary: older }).t;
    expect([t('buttonTryAgain'), t('buttonNext'), t('buttonClose')]).to.deep.equal([
      'Try again',
      'buttonNext',
      'Schließen',
    ]);
  });

  it('is English, whatever was asked, when its words are', () => {
    const fallenBack = createTranslator({ lang: 'ar', locale: 'ar-EG', dictionary: english });
    expect([fallenBack.lang, fallenBack.locale, fallenBack.dir]).to.deep.equal(['en', 'en', 'ltr']);
  });

  it('formats by the region asked for, if it is of the same language', () => {
    expect(de.locale).to.equal('de-AT');
    expect(createTranslator({ lang: 'de', locale: 'fr-FR', dictionary: german }).locale).to.equal('de');
  });

  it('takes nonsense for what is not said', () => {
    const odd = createTranslator({ lang: '!', locale: '?', timeZone: 'Mars/Olympus', dictionary: german });
    expect(odd.locale).to.equal('en');
    expect(odd.timeZone).to.equal(new Intl.DateTimeFormat().resolvedOptions().timeZone);
    expect(odd.t('titleRequired', { n: 1 })).to.equal('1 Pflichtfeld');
  });
});
