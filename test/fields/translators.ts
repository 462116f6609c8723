import english from '../../src/text/locales/en.js';
import { createTranslator } from '../../src/text/translate.js';
import type { Translator } from '../../src/text/translator.js';

/** English words with the numbers and dates of the locale asked for. */
export function translator(locale = 'en-US', timeZone = 'UTC'): Translator {
  // Without one text, for an English dictionary is known by it and would make an English translator.
  return createTranslator({
    lang: locale.slice(0, 2),
    locale,
    timeZone,
    dictionary: { ...english, loadingDocument: '' },
  });
}
