import fc from 'fast-check';
import everyField from '../../demo/samples/every-field.json' with { type: 'json' };
import lease from '../../demo/samples/lease.json' with { type: 'json' };
import { anyJson, placesIn, replaced, validTemplate } from '../model/arbitraries.js';
import type { Json } from '../model/samples.js';
import { templateJson } from '../support/template.js';
import conditions from '../vectors/conditions.json' with { type: 'json' };
import dates from '../vectors/date-formats.json' with { type: 'json' };
import formulas from '../vectors/formulas.json' with { type: 'json' };
import numbers from '../vectors/number-formats.json' with { type: 'json' };
import patterns from '../vectors/patterns.json' with { type: 'json' };
import { letters } from './list.js';

/** Templates that are right: the demo's, and one for the rules that the vectors ask about. */
const REAL: readonly Json[] = [
  everyField,
  lease,
  templateJson([
    ...conditions.fields,
    { uuid: 'target', conditions: conditions.cases.at(-1)?.conditions },
    { uuid: 'other', type: 'number', preferences: { formula: '1 + {{n}}' } },
    { uuid: 'n', type: 'number', validation: { min: 0, max: 10, step: 0.5 }, preferences: { format: 'usd' } },
  ]),
  templateJson([...formulas.fields, { uuid: 'result', type: 'number', preferences: { formula: '1 + 2' } }]),
];

const PLACES = REAL.map((template) => placesIn(template));

const WORDS = [
  '',
  ' ',
  '\0',
  '\ud800',
  'a\u202eb',
  '__proto__',
  'constructor',
  'toString',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[a](javascript:alert(1))',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/png;base64,iVBORw0KGgo=',
  'data:image/svg+xml;base64,PHN2Zy8+',
  'file:///etc/passwd',
  '../../nowhere.pdf',
  'red;background:url(//x)',
  'expression(alert(1))',
  '{{date}}',
  '{{name}} {role} {{gone}}',
  '2026-02-30',
  '99999-01-01',
  '2026-13',
  '1e999',
  '-0',
  '0x10',
  '1,234.5',
  '(a+)+$',
  '[',
  '(?<=a)b',
  '.{0,9999}',
  '(((((a{9}){9}){9}){9}){9})',
  'drawn',
  'typed_or_upload',
  'usd',
  'or',
  'equal',
  'greater_than',
  'contains',
  letters(1_001),
  letters(10_001),
];

const FORMULAS = [...formulas.cases, ...formulas.text, ...formulas.refused].map(({ formula }) => formula);
const FORMATS = [...dates.format, ...numbers.format].map(({ format }) => format);
const PATTERNS = [...patterns.cases, ...patterns.refused].map(({ pattern }) => pattern);

/** What a place of a template may hold instead. */
const instead: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<unknown>(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(...FORMULAS, ...FORMATS, ...PATTERNS) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(null, undefined, true, false, [], {}, [[]], [null]) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(0, -0, -1, 0.5, 1.5, 7, 33, 501, 1e9, 1e308, NaN, Infinity, 5e-324),
  },
  { weight: 1, arbitrary: fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, maxDepth: 2 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);

interface Mutation {
  readonly how: 'replace' | 'remove' | 'copy' | 'add' | 'double';
  readonly at: number;
  readonly from: number;
  readonly value: unknown;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  how: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'copy', 'copy', 'add', 'double'),
  at: fc.nat(),
  from: fc.nat(),
  value: instead,
});

const KEYS = ['formula', 'format', 'mask', 'color', 'font', 'pattern', 'min', 'step', 'page', 'cell_w', 'option_uuid'];

function mutated(nth: number, mutations: readonly Mutation[]): unknown {
  const places = PLACES[nth] ?? [];
  const place = (number: number): readonly string[] => places[number % places.length] ?? [];
  return mutations.reduce<unknown>((json, { how, at, from, value }) => {
    const path = place(at);
    if (how === 'replace') return replaced(json, path, value);
    if (how === 'remove') return replaced(json, path, undefined);
    if (how === 'copy') return replaced(json, path, found(json, place(from)));
    if (how === 'add') return replaced(json, [...path, KEYS[from % KEYS.length] ?? ''], value);
    const list = found(json, path.slice(0, -1));
    return Array.isArray(list) ? replaced(json, path.slice(0, -1), [...(list as unknown[]), found(json, path)]) : json;
  }, REAL[nth]);
}

function found(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Json | null | undefined)?.[key], value);
}

const mutatedTemplate = fc
  .tuple(fc.nat(REAL.length - 1), fc.array(mutation, { minLength: 1, maxLength: 3 }))
  .map(([nth, mutations]) => mutated(nth, mutations));

/** Templates and signing requests, most of them real ones with something else at a few places. */
export const hostileCase: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 12, arbitrary: mutatedTemplate },
  { weight: 2, arbitrary: validTemplate },
  { weight: 1, arbitrary: anyJson },
  {
    weight: 3,
    arbitrary: fc.record(
      { template: mutatedTemplate, submitter: anyJson, submission: anyJson, values: anyJson },
      { requiredKeys: ['template'] },
    ),
  },
);

/** What somebody may type, choose or hand in, whatever the field. */
export const ANSWERS: readonly unknown[] = [
  ...WORDS,
  'Jordan Avery',
  12.5,
  -1e308,
  NaN,
  true,
  false,
  null,
  [],
  ['o1', '', null],
  {},
  { value: 'javascript:alert(1)', filename: '../../etc/passwd', content_type: 'x', size: -1 },
  { value: 'data:text/plain;base64,aGVsbG8=', filename: 'a\u202etxt.exe', content_type: 'text/plain', size: 5 },
  { kind: 'typed', image: 'data:image/png;base64,iVBORw0KGgo=', width: 1, height: NaN, signed_at: '', time_zone: '' },
  '2026-11-23',
  '2026-11-23T10:00:00Z',
  '+12025550123',
];
