import { templateInvalid } from '../model/errors.js';
import type { Field } from '../model/template.js';
import { DATE_TOKENS, datePartsOf } from './date-tokens.js';
import { NUMBER_FORMATS } from './number-format.js';

/** Refuses number and date formats that mean nothing. */
export function checkFormat({ type, preferences }: Field, path: string): void {
  const format = preferences['format'];
  if (format === undefined || format === null || format === '') return;
  if (type === 'number' && !NUMBER_FORMATS.some((known) => known === format)) {
    throw templateInvalid(
      path,
      `${JSON.stringify(format)} is no number format. Use one of ${NUMBER_FORMATS.join(', ')}.`,
    );
  }
  if (type === 'date' && (typeof format !== 'string' || datePartsOf(format) === null)) {
    throw templateInvalid(path, `${JSON.stringify(format)} is no date format. Write it with ${DATE_TOKENS.join(' ')}.`);
  }
}
