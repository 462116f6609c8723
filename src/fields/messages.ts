import type { Field, FieldTypeName } from '../model/template.js';
import { formatDate, today } from '../rules/date-format.js';
import { formatNumber } from '../rules/number-format.js';
import type { Key } from '../text/dictionary.js';
import type { Translator } from '../text/translator.js';
import { cellCount } from './cells.js';
import { limitOf } from './date-value.js';
import { typeName } from './describe.js';
import type { Issue } from './field-type.js';
import { fileSize } from './file-chooser.js';
import { fileLimits } from './file-limits.js';
import { limit } from './number.js';
import { patternMessage } from './pattern-message.js';
import { LONGEST } from './text.js';

/**
 * What is wrong with an answer and what to do, in one sentence: the host's own words about it if there are any, else the
 * template's (`validation.message`), else ours.
 */
export function issueMessage(issue: Issue, field: Field, i18n: Translator, said: string | null = null): string {
  if (said !== null && said !== '') return said;
  const { type, validation } = field;
  if (issue === 'valueMissing') return i18n.t(MISSING[type]);
  if (validation?.message) return validation.message;
  if (FILES.has(type)) return fileMessage(issue, field, i18n);
  return sentence(issue, field, i18n);
}

const FILES: ReadonlySet<FieldTypeName> = new Set(['file', 'image', 'stamp']);

const MISSING: Readonly<Record<FieldTypeName, Key>> = {
  heading: 'issueValueMissing',
  text: 'issueValueMissingText',
  signature: 'issueValueMissingSignature',
  initials: 'issueValueMissingInitials',
  date: 'issueValueMissingDate',
  number: 'issueValueMissingNumber',
  image: 'issueValueMissingImage',
  checkbox: 'issueValueMissingCheckbox',
  multiple: 'issueValueMissingMultiple',
  file: 'issueValueMissingFile',
  radio: 'issueValueMissingRadio',
  select: 'issueValueMissingSelect',
  cells: 'issueValueMissingText',
  stamp: 'issueValueMissingStamp',
  payment: 'issueValueMissingPayment',
  phone: 'issueValueMissingPhone',
  verification: 'issueValueMissingVerification',
  kba: 'issueValueMissingKba',
  strikethrough: 'issueValueMissing',
};

function sentence(issue: Issue, field: Field, i18n: Translator): string {
  switch (issue) {
    case 'badInput':
      return badInput(field, i18n);
    case 'patternMismatch':
      return patternMessage(field, i18n);
    case 'tooLong':
      return i18n.t('issueTooLong', { n: (field.type === 'cells' ? cellCount(field) : null) ?? LONGEST });
    case 'rangeUnderflow':
    case 'rangeOverflow':
      return outOfRange(issue, field, i18n);
    case 'stepMismatch':
      return outOfStep(field, i18n);
    case 'typeMismatch':
      if (field.type === 'phone') return i18n.t('issueTypeMismatchPhone', { example: '+1 202 555 0123' });
      return i18n.t('issueTypeMismatch');
    default:
      return i18n.t('issueCustomError');
  }
}

function badInput(field: Field, i18n: Translator): string {
  if (field.type === 'number') return i18n.t('issueBadInputNumber', { example: i18n.number(1234.5) });
  if (field.type === 'date')
    return i18n.t('issueBadInputDate', { example: dateInWords(today(i18n.timeZone), field, i18n) });
  return i18n.t(field.options.length > 0 ? 'issueBadInputOption' : 'issueBadInput');
}

function outOfRange(issue: 'rangeUnderflow' | 'rangeOverflow', field: Field, i18n: Translator): string {
  const end = issue === 'rangeUnderflow' ? 'min' : 'max';
  if (field.type === 'date') {
    const date = dateInWords(limitOf(field, end, today(i18n.timeZone)) ?? '', field, i18n);
    return end === 'min'
      ? i18n.t('issueRangeUnderflowDate', { min: date })
      : i18n.t('issueRangeOverflowDate', { max: date });
  }
  const number = formatNumber(limit(field.validation?.[end]) ?? 0, field.preferences['format'], i18n.locale);
  return end === 'min'
    ? i18n.t('issueRangeUnderflowNumber', { min: number })
    : i18n.t('issueRangeOverflowNumber', { max: number });
}

function outOfStep({ validation }: Field, i18n: Translator): string {
  const step = validation?.step ?? 1;
  const whole = step === 1 && Number.isInteger(limit(validation?.min) ?? 0);
  return whole
    ? i18n.t('issueStepMismatchWhole')
    : i18n.t('issueStepMismatch', { step: i18n.number(step, { maximumSignificantDigits: 15 }) });
}

function dateInWords(iso: string, field: Field, i18n: Translator): string {
  return formatDate(iso, field.preferences['format'], i18n.locale, i18n.timeZone);
}

function fileMessage(issue: Issue, field: Field, i18n: Translator): string {
  const { maxFiles, maxSize } = fileLimits(field);
  if (issue === 'rangeOverflow') return i18n.t('fileTooMany', { n: maxFiles });
  const name = typeName(field.type, i18n);
  if (issue === 'tooLong') return i18n.t('fileTooLarge', { name, size: fileSize(maxSize, i18n) });
  return i18n.t(field.type === 'file' ? 'issueTypeMismatchFile' : 'issueTypeMismatchImage');
}
