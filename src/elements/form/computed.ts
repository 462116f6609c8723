import type { NoValueReason } from '../../rules/no-value.js';
import type { Key } from '../../text/dictionary.js';
import type { Translator } from '../../text/translator.js';

const WORDS: Readonly<Record<NoValueReason, Key>> = {
  emptyOperand: 'calculatedWaiting',
  divisionByZero: 'calculatedByZero',
  notANumber: 'calculatedImpossible',
  tooLarge: 'calculatedTooLarge',
  tooLong: 'calculatedTooLarge',
};

/** Why a computed field is empty, in a sentence for the signer. */
export function reasonInWords(reason: NoValueReason, i18n: Translator): string {
  return i18n.t(WORDS[reason]);
}
