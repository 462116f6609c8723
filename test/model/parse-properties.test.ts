import { expect } from 'chai';
import fc from 'fast-check';
import { SigningError } from '../../src/model/errors.js';
import { parseSigningRequest } from '../../src/model/parse-request.js';
import { parseTemplate } from '../../src/model/parse-template.js';
import { area, field, type Json, objectsIn, options, template } from './samples.js';

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
const validTemplate = fc.tuple(name, fc.array(validField, { maxLength: 8 })).map(([title, fields]) =>
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

const anyJson = fc.letrec((tie) => ({
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
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as Json) }) as Json;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

/** Parses what may be wrong: a result or one error that says where. */
function attempt(input: unknown): void {
  try {
    parseSigningRequest(input);
  } catch (error) {
    expect(error).to.be.instanceOf(SigningError);
    const { detail } = error as SigningError;
    expect(detail.code).to.equal('template_invalid');
    expect(detail.path).to.match(/^(?:\/.*)?$/s);
  }
}

describe('parsing, whatever comes', () => {
  it('accepts valid templates', () => {
    fc.assert(
      fc.property(validTemplate, (given) => {
        expect(parseTemplate(given).fields).to.have.length((given['fields'] as unknown[]).length);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves its own result as it is, through JSON too', () => {
    fc.assert(
      fc.property(validTemplate, (given) => {
        const parsed = parseTemplate(given);
        for (const part of objectsIn(parsed)) expect(part).to.be.frozen;
        expect(parseTemplate(parsed)).to.deep.equal(parsed);
        expect(parseTemplate(JSON.parse(JSON.stringify(parsed)))).to.deep.equal(parsed);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps every area on the page', () => {
    fc.assert(
      fc.property(validTemplate, (given) => {
        for (const { x, y, w, h } of parseTemplate(given).fields.flatMap((parsed) => parsed.areas)) {
          expect(Math.min(x, y)).to.be.at.least(0);
          expect(Math.min(w, h)).to.be.above(0);
          expect(Math.max(x + w, y + h)).to.be.at.most(1 + 1e-12);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('ends in a result or in one template_invalid for any value', () => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), attempt), {
      numRuns: 500,
    });
  });

  it('ends in a result or in one template_invalid for JSON under our own keys', () => {
    fc.assert(fc.property(anyJson, attempt), { numRuns: 500 });
  });

  it('ends in a result or in one template_invalid when any one place holds something else', () => {
    fc.assert(
      fc.property(validTemplate, fc.nat(), fc.anything(), (given, nth, by) => {
        const request = {
          template: given,
          submitter: { values: {}, metadata: {} },
          submission: { status: 'x' },
          values: {},
        };
        const places = placesIn(request);
        attempt(replaced(request, places[nth % places.length] ?? [], by));
      }),
      { numRuns: 500 },
    );
  });

  it('leaves Object.prototype as it was', () => {
    const before = Reflect.ownKeys(Object.prototype);
    fc.assert(fc.property(anyJson, attempt), { numRuns: 100 });
    expect(Reflect.ownKeys(Object.prototype)).to.deep.equal(before);
  });

  it('parses 20,000 fields and 40,000 areas', () => {
    const areas = [area(), area()];
    const fields = Array.from({ length: 20_000 }, (_, index) => field({ uuid: `f${index}`, name: `n${index}`, areas }));
    const parsed = parseTemplate(template({ fields }));
    expect(parsed.fields).to.have.length(20_000);
    expect(parsed.fields.reduce((sum, { areas: { length } }) => sum + length, 0)).to.equal(40_000);
  });
});
