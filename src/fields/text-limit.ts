import type { Field } from '../model/template.js';
import type { Value } from '../model/values.js';
import { patternPreset } from '../rules/pattern-preset.js';
import type { Translator } from '../text/translator.js';
import { cellCount } from './cells.js';

/** From so many characters left on it is said aloud: first that, then with each of the last few. */
const NEAR_END = 10;
const LAST_FEW = 5;

/** How many characters still go into a field, below zero where there are too many; null where it has no limit of its own. */
export function charactersLeft(field: Field, value: Value): number | null {
  const limit = limitOf(field);
  return limit === null ? null : limit - (typeof value === 'string' ? Array.from(value).length : 0);
}

function limitOf(field: Field): number | null {
  if (field.type === 'cells') return cellCount(field);
  if (field.type !== 'text') return null;
  const preset = patternPreset(field.validation?.pattern ?? '');
  return preset?.name === 'length' ? preset.max : null;
}

/** In words, for the eyes: at every moment. */
export function leftWords(left: number, i18n: Translator): string {
  return left < 0 ? i18n.t('textTooMany', { n: -left }) : i18n.t('textLeft', { n: left });
}

/** The same for the ears, near the end only: the words change seldom, and nothing is said before. */
export function leftAloud(left: number, i18n: Translator): string {
  if (left > NEAR_END) return '';
  return leftWords(left > LAST_FEW ? NEAR_END : left, i18n);
}
