import type { Field, FieldTypeName, Template } from '../model/template.js';
import type { Key } from '../text/dictionary.js';
import type { Translator } from '../text/translator.js';
import { plainText } from './markdown.js';

/** Where the dictionary keeps a type's name. */
const TYPE_WORDS: Readonly<Record<FieldTypeName, Key>> = {
  heading: 'typeHeading',
  text: 'typeText',
  signature: 'typeSignature',
  initials: 'typeInitials',
  date: 'typeDate',
  number: 'typeNumber',
  image: 'typeImage',
  checkbox: 'typeCheckbox',
  multiple: 'typeMultiple',
  file: 'typeFile',
  radio: 'typeRadio',
  select: 'typeSelect',
  cells: 'typeCells',
  stamp: 'typeStamp',
  payment: 'typePayment',
  phone: 'typePhone',
  verification: 'typeVerification',
  kba: 'typeKba',
  strikethrough: 'typeStrikethrough',
};

/** A type's name in the UI language. */
export function typeName(type: FieldTypeName, i18n: Translator): string {
  return i18n.t(TYPE_WORDS[type]);
}

/** Each field's number among all fields of its type, over all parties, from 1; by uuid. */
function fieldNumbers(fields: readonly Field[]): ReadonlyMap<string, number> {
  const counters = new Map<FieldTypeName, number>();
  return new Map(
    fields.map((field) => {
      const n = (counters.get(field.type) ?? 0) + 1;
      counters.set(field.type, n);
      return [field.uuid, n];
    }),
  );
}

const numbered = new WeakMap<readonly Field[], ReadonlyMap<string, number>>();

/** Templates are frozen and known by identity, so that their fields are counted once. */
function numberOf(field: Field, { fields }: Pick<Template, 'fields'>): number {
  const numbers = numbered.get(fields) ?? fieldNumbers(fields);
  numbered.set(fields, numbers);
  return numbers.get(field.uuid) ?? 0;
}

/** What people read: the title without its Markdown, else the name, else the type and its number. */
export function fieldLabel(field: Field, template: Pick<Template, 'fields'>, i18n: Translator): string {
  const title = field.title === null ? '' : plainText(field.title);
  const name = title || field.name.trim();
  return name || i18n.t('fieldUnnamed', { type: typeName(field.type, i18n), n: numberOf(field, template) });
}

/** What hosts read: the name, else `<Type> Field <n>`, in English whatever the signer's language (docuseal.md 2.2). */
function wireName(field: Field, n: number): string {
  const type = field.type.charAt(0).toUpperCase() + field.type.slice(1);
  return field.name || `${type} Field ${n}`;
}

/** The wire names of all fields of a template, by uuid. */
export function wireNames({ fields }: Pick<Template, 'fields'>): ReadonlyMap<string, string> {
  const numbers = fieldNumbers(fields);
  return new Map(fields.map((field) => [field.uuid, wireName(field, numbers.get(field.uuid) ?? 0)]));
}
