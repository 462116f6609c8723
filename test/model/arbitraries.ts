import fc from 'fast-check';
import { area, field, type Json, options, template } from './samples.js';

const name = fc.string({ maxLength: 20, unit: 'grapheme-ascii' });
const fraction = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const type = fc.constantFrom(
  'text',
  'date',
  'number',
  'checkbox',
  'radio',
  'select',
  'multiple',
  'signature',
  'file',
  'cells',
);

const validArea = fc
  .record({
    x: fraction(-0.05, 0.5),
    y: fraction(-0.05, 0.5),
    w: fraction(0.06, 0.5),
    h: fraction(0.06, 0.5),
    page: fc.nat(4_999),
  })
  .map(area);

const validField = fc.record(
  {
    type,
    name,
    required: fc.boolean(),
    readonly: fc.boolean(),
    title: fc.option(name),
    description: fc.option(name),
    preferences: fc.record(
      { font_size: fc.integer({ min: 1, max: 200 }), align: fc.constantFrom('left', 'right') },
      { requiredKeys: [] },
    ),
    validation: fc.option(fc.record({ step: fc.integer({ min: 1, max: 9 }) })),
    areas: fc.array(validArea, { maxLength: 4 }),
  },
  { requiredKeys: ['type'] },
);

/** Templates that are right, whose fields ask for one another. */
export const validTemplate = fc.tuple(name, fc.array(validField, { maxLength: 8 })).map(([title, fields]) =>
  template({
    name: title,
    fields: fields.map((given, index) =>
      field({
        ...given,
        uuid: `f${index}`,
        options: options('a', 'b'),
        conditions: index > 0 ? [{ field_uuid: `f${index - 1}`, action: 'not_empty' }] : [],
      }),
    ),
  }),
);

const KEYS = [
  'template',
  'submitter',
  'submission',
  'values',
  'fields',
  'submitters',
  'documents',
  'schema',
  'uuid',
  'submitter_uuid',
  'type',
  'areas',
  'options',
  'validation',
  'conditions',
  'preferences',
  'default_value',
  'attachment_uuid',
  'page',
  'x',
  'metadata',
];

/** JSON of any shape under our own keys. */
export const anyJson = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 6 },
    fc.jsonValue({ maxDepth: 1 }),
    fc.constantFrom('text', 'party-1', 'doc-1', NaN),
    tie('list'),
    tie('object'),
  ),
  list: fc.array(tie('value'), { maxLength: 3 }),
  object: fc.dictionary(fc.oneof(fc.constantFrom(...KEYS), fc.string()), tie('value'), { maxKeys: 6 }),
})).value;

/** Every place in a value, as the keys that lead there. */
export function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

/** A copy of a value in which another stands at one place; what lies on the way there is made where it is missing. */
export function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as Json) }) as Json;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}
