import type { Field } from '../model/template.js';
import { patternPreset, type PresetName } from '../rules/pattern-preset.js';
import type { Key } from '../text/dictionary.js';
import type { Translator } from '../text/translator.js';

const SENTENCES: Readonly<Record<Exclude<PresetName, 'length'>, Key>> = {
  ssn: 'issuePatternSsn',
  ein: 'issuePatternEin',
  email: 'issuePatternEmail',
  url: 'issuePatternUrl',
  zip: 'issuePatternZip',
  digits: 'issuePatternDigits',
  letters: 'issuePatternLetters',
};

/** What a text that breaks the field's pattern should look like; in words for the patterns that everybody uses. */
export function patternMessage({ validation }: Pick<Field, 'validation'>, i18n: Translator): string {
  const preset = patternPreset(validation?.pattern ?? '');
  if (preset === null) return i18n.t('issuePatternMismatch');
  if (preset.name !== 'length') return i18n.t(SENTENCES[preset.name]);
  const { min, max } = preset;
  if (max === null) return i18n.t('issueTooShort', { n: min });
  if (min === max) return i18n.t('issuePatternLengthExact', { n: min });
  return min === 0 ? i18n.t('issueTooLong', { n: max }) : i18n.t('issuePatternLength', { min, max });
}
