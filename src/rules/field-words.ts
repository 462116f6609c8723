import type { Field } from '../model/template.js';
import { isEmpty, type Value } from '../model/values.js';

/** A field's value as formulas read it: options by their text, files and the like not at all. Null is empty. */
export type Words = string | number | boolean | null | readonly string[];

export function wordsOf(field: Field, value: Value): Words {
  if (field.type === 'multiple') return Array.isArray(value) ? value.map((item) => optionText(field, item)) : [];
  if (typeof value === 'boolean' || typeof value === 'number') return value;
  if (typeof value !== 'string' || isEmpty(value)) return null;
  return field.type === 'radio' || field.type === 'select' ? optionText(field, value) : value;
}

/** An option without a text is called "Option N", as on the wire. */
function optionText({ options }: Field, uuid: unknown): string {
  const index = options.findIndex((option) => option.uuid === uuid);
  return options[index]?.value || (index < 0 ? '' : `Option ${index + 1}`);
}
