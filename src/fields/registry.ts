import type { Field, FieldTypeName } from '../model/template.js';
import type { Value } from '../model/values.js';
import { cells } from './cells.js';
import { checkbox } from './checkbox.js';
import { date } from './date.js';
import type { FieldType } from './field-type.js';
import { file } from './file.js';
import { heading } from './heading.js';
import { kba, payment, verification } from './host-step.js';
import { image } from './image.js';
import { multiple } from './multiple.js';
import { number } from './number.js';
import { phone } from './phone.js';
import { radio } from './radio.js';
import { select } from './select.js';
import { initials, signature } from './signature.js';
import { stamp } from './stamp.js';
import { strikethrough } from './strikethrough.js';
import { text } from './text.js';

/** Every kind of field there is: a new one is a file of its own and a line here. */
export const fieldTypes: Readonly<Record<FieldTypeName, FieldType>> = {
  heading: open(heading),
  text: open(text),
  signature: open(signature),
  initials: open(initials),
  date: open(date),
  number: open(number),
  image: open(image),
  checkbox: open(checkbox),
  multiple: open(multiple),
  file: open(file),
  radio: open(radio),
  select: open(select),
  cells: open(cells),
  stamp: open(stamp),
  payment: open(payment),
  phone: open(phone),
  verification: open(verification),
  kba: open(kba),
  strikethrough: open(strikethrough),
};

/** Everything about a field's kind. */
export function fieldType({ type }: Pick<Field, 'type'>): FieldType {
  return fieldTypes[type];
}

/**
 * A type as the rest of the library meets it: values are of any type, and empty ones read as ''. Only what `parse` gave
 * comes back to a type, so that inside it they are its own.
 */
function open<V extends Value>(type: FieldType<V>): FieldType {
  return {
    ...(type as FieldType),
    format: (value, field, i18n) => (value === null ? '' : type.format(value as V, field, i18n)),
  };
}
