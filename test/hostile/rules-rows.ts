import { field, type Json, template, withField } from '../model/samples.js';
import { letters, many, opens, refused, type Rows } from './list.js';

const pattern = (text: string): Json => withField({ validation: { pattern: text } });
const formula = (text: string, more: Json = {}): Json =>
  withField({ type: 'number', preferences: { formula: text }, ...more });
const shownBy = (uuid: string): Json => ({ conditions: [{ field_uuid: uuid, action: 'not_empty' }] });

const PATTERN = '/fields/0/validation/pattern';
const FORMULA = '/fields/0/preferences/formula';

/** Patterns, formulas and conditions: what would run for ever, or run at all. */
export const RULES_ROWS = {
  T37: [opens('is taken', () => pattern('(a+)+$'))],
  T38: [opens('is taken', () => pattern('^(\\w+\\s?)*$'))],
  T39: [refused('[', () => pattern('['), PATTERN), refused('(', () => pattern('('), PATTERN)],
  T40: [
    refused('1 MB', () => pattern(letters(1_000_000)), PATTERN),
    refused('501 characters', () => pattern(letters(501)), PATTERN),
    opens('500 characters', () => pattern(letters(500))),
  ],
  T41: [
    refused('(a)\\1', () => pattern('(a)\\1'), PATTERN),
    refused('(?<=a)b', () => pattern('(?<=a)b'), PATTERN),
    refused('a(?=b)', () => pattern('a(?=b)'), PATTERN),
    refused('(?<n>a)\\k<n>', () => pattern('(?<n>a)\\k<n>'), PATTERN),
  ],
  T42: [refused('{{x}} + 1', () => formula('{{x}} + 1', { uuid: 'x' }), FORMULA)],
  T43: [
    refused(
      'A → B → C → A',
      () =>
        template({
          fields: ['b', 'c', 'a'].map((next, index) =>
            field({ uuid: 'abc'.charAt(index), type: 'number', preferences: { formula: `{{${next}}}` } }),
          ),
        }),
      FORMULA,
    ),
  ],
  T44: [
    refused('brackets', () => formula(`${'('.repeat(999)}1${')'.repeat(999)}`), FORMULA),
    refused('signs', () => formula(`${'-'.repeat(1_990)}1`), FORMULA),
    refused('calls', () => formula(`${'abs('.repeat(333)}1${')'.repeat(333)}`), FORMULA),
  ],
  T45: [
    refused('constructor.constructor', () => formula('constructor.constructor("return alert(1)")()'), FORMULA),
    refused('a call of alert', () => formula('alert(1)'), FORMULA),
    refused('a key in brackets', () => formula('"x"["constructor"]'), FORMULA),
    refused('an assignment', () => formula('x = 1'), FORMULA),
  ],
  T46: [opens('has no value', () => formula('1e308 * 1e308'))],
  T47: [opens('has no value', () => formula('1 / 0'))],
  T48: [opens('has no value', () => formula('9^9^9^9'))],
  T49: [
    refused('10 MB', () => formula('1'.repeat(10_000_000)), ''),
    refused('2,001 characters', () => formula('1'.repeat(2_001)), FORMULA),
  ],
  T50: [refused('{{gone}}', () => formula('{{gone}} + 1'), FORMULA)],
  T51: [refused('not_empty', () => withField(shownBy('field-1')), '/fields/0/conditions/0/field_uuid')],
  T52: [
    refused(
      'a and b',
      () => template({ fields: [field({ uuid: 'a', ...shownBy('b') }), field({ uuid: 'b', ...shownBy('a') })] }),
      '/fields/0/conditions/0/field_uuid',
    ),
  ],
  T53: [
    refused('of a field', () => withField(shownBy('gone')), '/fields/0/conditions/0/field_uuid'),
    refused(
      'of a document',
      () => template({ schema: [{ attachment_uuid: 'doc-1', ...shownBy('gone') }] }),
      '/schema/0/conditions/0/field_uuid',
    ),
  ],
  T54: [opens('on 40 sources', conditional)],
} satisfies Rows;

/** 40 fields that are asked, and 1,960 that look at 32 of them each. */
function conditional(): Json {
  const sources = many(40, (index) => field({ uuid: `s${index}`, name: `Source ${index}`, required: false }));
  const rest = many(1_960, (index) =>
    field({
      uuid: `f${index}`,
      name: `Field ${index}`,
      required: false,
      areas: [],
      conditions: many(32, (nth) => ({
        field_uuid: `s${(index + nth) % 40}`,
        action: 'not_empty',
        operation: nth % 2 === 1 ? 'or' : '',
      })),
    }),
  );
  return template({ fields: [...sources, ...rest] });
}
