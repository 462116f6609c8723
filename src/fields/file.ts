import type { FileValue } from '../model/values.js';
import type { FieldType } from './field-type.js';
import { fileControl } from './file-control.js';
import { fileIssue, fileLimits } from './file-limits.js';
import { parseFile, serializeFile } from './file-value.js';

/** More than any field takes: a longer list from outside is not read to its end. */
const MOST = 1_000;

/** Attachments. */
export const file: FieldType<readonly FileValue[]> = {
  type: 'file',
  asks: true,

  parse(raw) {
    const list: readonly unknown[] = Array.isArray(raw) ? raw.slice(0, MOST) : [raw];
    const files = list.map(parseFile).filter((found) => found !== null);
    return files.length === 0 ? null : files;
  },

  check(value, field) {
    if (value.length > fileLimits(field).maxFiles) return 'rangeOverflow';
    return value.map((each) => fileIssue(each, field)).find((issue) => issue !== null) ?? null;
  },

  format: (value, _field, i18n) => i18n.list(value.map(({ filename }) => filename || i18n.t('typeFile'))),

  serialize: (value) => ({ value: value.map(serializeFile) }),

  control(context) {
    // Values of this type are lists of files or nothing: they passed `parse`.
    return fileControl(context, (context.value as readonly FileValue[] | null) ?? []);
  },
};
