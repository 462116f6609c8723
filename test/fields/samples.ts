import type { Field, FieldTypeName } from '../../src/model/template.js';
import { makeField } from '../support/template.js';

type Json = Record<string, unknown>;

const options = [
  { uuid: 'o1', value: 'Red' },
  { uuid: 'o2', value: '' },
  { uuid: 'o3', value: 'Blue' },
];

const doc = { attachment_uuid: 'doc', page: 0, w: 0.2, h: 0.03 };
const optionAreas = options.map(({ uuid }, index) => ({
  ...doc,
  x: 0.1,
  y: 0.1 + index * 0.05,
  w: 0.03,
  h: 0.03,
  option_uuid: uuid,
}));

/** Every type at least once, and the settings that change what it does. */
export const SAMPLES: Readonly<Record<FieldTypeName, readonly Json[]>> = {
  heading: [{ default_value: 'Part one' }],
  text: [{}, { validation: { pattern: '^[0-9]+$' } }, { preferences: { mask: 2 } }],
  signature: [{}, { preferences: { format: 'typed' } }],
  initials: [{}],
  date: [
    {},
    { preferences: { format: 'MMMM YYYY' } },
    { preferences: { format: 'DD/MM/YYYY HH:mm' } },
    { validation: { min: '{{date}}', max: '2030-12-31' } },
  ],
  number: [{}, { validation: { min: -1, max: 10, step: 0.1 } }, { preferences: { format: 'usd' } }],
  image: [{}],
  checkbox: [{}],
  multiple: [{ options }, { options, areas: optionAreas }],
  file: [{}, { preferences: { accept: '.pdf', max_size: 1000, max_files: 2 } }],
  radio: [{ options }, { options, areas: optionAreas }, { options, required: false }],
  select: [{ options }, { options, areas: optionAreas }],
  cells: [{ areas: [{ ...doc, x: 0.1, y: 0.1, cell_w: 0.02 }] }],
  stamp: [{}, { readonly: true }],
  payment: [{ preferences: { price: 12.5, currency: 'EUR' } }],
  phone: [{}],
  verification: [{}],
  kba: [{}],
  strikethrough: [{ default_value: true, readonly: true }],
};

export interface Sample {
  readonly name: string;
  readonly field: Field;
}

/** All samples as fields, each with a name for its test. */
export const FIELDS: readonly Sample[] = Object.entries(SAMPLES).flatMap(([type, variants]) =>
  variants.map((variant, index) => ({
    name: index === 0 ? type : `${type} with ${Object.keys(variant).join(', ')}`,
    field: makeField({ type, name: `My ${type}`, ...variant }),
  })),
);
