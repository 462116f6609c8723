import { expect } from 'chai';
import type { Dictionary, Entry, Key } from '../../src/text/dictionary.js';
import { loadDictionary } from '../../src/text/load.js';
import { LANGUAGES } from '../../src/text/locale.js';
import english from '../../src/text/locales/en.js';

const KEYS = Object.keys(english) as Key[];

/** Texts that are rightly the same as in English, by language. */
const SAME_AS_ENGLISH: Readonly<Record<string, readonly Key[]>> = {
  de: ['fieldWithState', 'fileWithSize', 'summaryItem', 'typeText', 'zoomLabel'],
  ar: ['summaryItem'],
  es: ['answerNo', 'fieldWithState', 'fileWithSize', 'issuePrefix', 'summaryItem', 'zoomLabel'],
  fr: [
    'fieldWithState',
    'fileWithSize',
    'formUntitled',
    'pageLabel',
    'pagesLabel',
    'signatureStyle',
    'signatureStyleOption',
    'typeDate',
    'typeImage',
    'typeSignature',
    'zoomLabel',
  ],
  it: ['answerNo', 'fieldWithState', 'fileWithSize', 'passwordLabel', 'summaryItem', 'typeFile', 'zoomLabel'],
  pt: ['fieldWithState', 'fileWithSize', 'summaryItem', 'zoomLabel'],
  nl: ['fieldWithState', 'fileWithSize', 'formUntitled', 'summaryItem', 'zoomLabel'],
  sv: ['fieldWithState', 'fileWithSize', 'summaryItem', 'typeText', 'zoomLabel'],
  pl: ['fieldWithState', 'fileWithSize', 'summaryItem'],
  uk: ['fieldWithState', 'fileWithSize', 'summaryItem'],
  cs: ['fieldWithState', 'fileWithSize', 'summaryItem', 'typeText'],
  he: ['fieldWithState', 'fileWithSize', 'summaryItem'],
  ko: ['fieldWithState', 'summaryItem'],
  tr: ['fieldWithState', 'fileWithSize', 'summaryItem'],
  hi: ['fieldWithState', 'fileWithSize', 'summaryItem'],
};

/** Texts that name a button: the name must be the one that the button bears. */
const NAMES_A_BUTTON: readonly (readonly [Key, Key])[] = [
  ['startHint', 'buttonStart'],
  ['nothingToFill', 'buttonAgreeAndFinish'],
  ['consentMissing', 'buttonContinue'],
  ['reviewAgreeSign', 'buttonFinish'],
  ['reviewAgreeApprove', 'buttonFinish'],
  ['reviewAgreeView', 'buttonFinish'],
  ['signatureAgree', 'buttonAdoptAndSign'],
  ['initialsAgree', 'buttonAdoptAndSign'],
];

const forms = (entry: Entry): Record<string, string> => (typeof entry === 'string' ? { other: entry } : { ...entry });

const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

const NUMBERS = Array.from({ length: 1001 }, (_, n) => n);

/** The plural categories that whole numbers have in a language. */
function pluralCategories(lang: string): string[] {
  const rules = new Intl.PluralRules(lang);
  return [...new Set(['other', ...NUMBERS.map((n) => rules.select(n))])].sort();
}

/** The categories that stand for 0, 1 or 2 alone (not so `one` in Ukrainian: 21, 31 …): they may do without {n}. */
function spellableCategories(lang: string): string[] {
  const rules = new Intl.PluralRules(lang);
  const ofMany = new Set(NUMBERS.filter((n) => n > 2).map((n) => rules.select(n)));
  return ['zero', 'one', 'two'].filter((category) => !ofMany.has(category as Intl.LDMLPluralRule));
}

for (const lang of LANGUAGES) {
  describe(`the dictionary of ${lang}`, () => {
    let dictionary: Dictionary;
    before(async () => {
      // Whole, as the next test says.
      dictionary = (await loadDictionary(lang)) as Dictionary;
    });

    it('has exactly the keys of English', () => {
      expect(Object.keys(dictionary).sort()).to.deep.equal([...KEYS].sort());
    });

    it('is plural where English is, in every category that whole numbers have', () => {
      const needed = pluralCategories(lang);
      for (const key of KEYS) {
        const entry: Entry = dictionary[key];
        expect(typeof entry, key).to.equal(typeof english[key]);
        if (typeof entry !== 'string') expect(Object.keys(entry).sort(), key).to.deep.equal(needed);
      }
    });

    it('has the placeholders of English; only forms for 0, 1 or 2 may spell {n} out', () => {
      const spellable = spellableCategories(lang);
      for (const key of KEYS) {
        const wanted = placeholders(forms(english[key])['other'] ?? '');
        for (const [category, text] of Object.entries(forms(dictionary[key]))) {
          const free = spellable.includes(category) ? ['{n}'] : [];
          const [found, needed] = [placeholders(text), wanted].map((names) => [...new Set([...names, ...free])].sort());
          expect(found, `${key} ${category}`).to.deep.equal(needed);
        }
      }
    });

    it('has only plain text: no blank ends, no markup, no empty form', () => {
      for (const key of KEYS) {
        for (const text of Object.values(forms(dictionary[key]))) {
          expect(text, key).to.equal(text.trim());
          expect(text, key).not.to.equal('');
          expect(text, key).not.to.match(/[<>]|&\w+;/);
        }
      }
    });

    it('calls buttons by their names', () => {
      for (const [key, button] of NAMES_A_BUTTON) expect(dictionary[key], key).to.contain(dictionary[button]);
    });

    it('has no text left in English', () => {
      if (lang === 'en') return;
      const same = KEYS.filter((key) => forms(dictionary[key])['other'] === forms(english[key])['other']);
      expect(same.sort()).to.deep.equal([...(SAME_AS_ENGLISH[lang] ?? [])].sort());
    });
  });
}

describe('the English dictionary', () => {
  it('names the buttons as promised', () => {
    const promised = [
      'Next',
      'Previous',
      'Finish',
      'Decline',
      'Adopt and sign',
      'Clear',
      'Undo',
      'Try again',
      'Continue',
    ];
    const names = KEYS.filter((key) => key.startsWith('button')).map((key) => english[key]);
    expect(names).to.include.members(promised);
  });
});
