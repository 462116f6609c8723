import type { FileValue } from '../model/values.js';
import type { FieldType } from './field-type.js';
import { fileControl } from './file-control.js';
import { fileIssue } from './file-limits.js';
import { parseFile, serializeFile } from './file-value.js';

/** A picture that is set on the paper. */
export const image: FieldType<FileValue> = {
  type: 'image',
  asks: true,

  parse: parseFile,

  check: fileIssue,

  format: (value, _field, i18n) => value.filename || i18n.t('typeImage'),

  serialize: serializeFile,

  control(context) {
    // Values of this type are files or nothing: they passed `parse`.
    return fileControl(context, context.value === null ? [] : [context.value as FileValue]);
  },
};
