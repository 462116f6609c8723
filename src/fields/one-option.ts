import type { Field } from '../model/template.js';
import type { ControlContext, FieldType } from './field-type.js';
import { findOption, optionLabel, optionWireValue } from './options.js';

/** What radio and select have in common: the value is the uuid of one option. */
export const oneOption = {
  asks: true,
  parse: (raw: unknown, field: Field) => findOption(field, raw)?.uuid ?? null,
  check: (value: string, field: Field) => (field.options.some(({ uuid }) => uuid === value) ? null : 'badInput'),
  format: (value, field, i18n) => optionLabel(field, value, i18n),
  serialize: (value, field) => ({ value: optionWireValue(field, value), option_uuid: value }),
} as const satisfies Partial<FieldType<string>>;

/** The option that the control's area stands for; null where the area takes the whole field. */
export function optionOfArea({ area, field }: ControlContext): string | null {
  const wanted = area?.option_uuid ?? null;
  return wanted !== null && field.options.some(({ uuid }) => uuid === wanted) ? wanted : null;
}
