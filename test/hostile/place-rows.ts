import { area, field, type Json, template, withArea, withField } from '../model/samples.js';
import { letters, many, opens, refused, refusedText, type Rows } from './list.js';

const validated = (validation: Json, type = 'number'): Json => withField({ type, validation });
const dated = (format: string): Json => withField({ type: 'date', preferences: { format } });
const prefilled = (type: string, default_value: unknown): Json => withField({ type, default_value });
const at = (key: string): string => `/fields/0/areas/0/${key}`;

const DEFAULT = '/fields/0/default_value';
const PICTURE = 'data:image/png;base64,';

/** Areas, limits, types and values: what would lie nowhere, be too many, or be nobody's. */
export const PLACE_ROWS = {
  T55: ['abc', null, undefined].map((x) => refused(`x ${String(x)}`, () => withArea({ x }), at('x'))),
  T56: [
    refusedText('y 1e999', () => JSON.stringify(withArea({ y: 12345 })).replace('12345', '1e999'), at('y')),
    refused('y NaN', () => withArea({ y: Number.NaN }), at('y')),
    refused('w Infinity', () => withArea({ w: Number.POSITIVE_INFINITY }), at('w')),
  ],
  T57: [
    refused('a width of -0.1', () => withArea({ w: -0.1 }), at('w')),
    refused('a height of -0.1', () => withArea({ h: -0.1 }), at('h')),
  ],
  T58: [
    refused('a width of 0', () => withArea({ w: 0 }), at('w')),
    refused('a height of 0', () => withArea({ h: 0 }), at('h')),
  ],
  T59: [
    refused('x + w of 1.06', () => withArea({ x: 0.5, w: 0.56 }), at('w')),
    refused('y + h of 1.06', () => withArea({ y: 0.5, h: 0.56 }), at('h')),
    refused('x of -0.06', () => withArea({ x: -0.06 }), at('x')),
    refused('beside the page', () => withArea({ x: -0.04, w: 0.03 }), at('x')),
    opens('x + w of 1.05', () => withArea({ x: 0.5, w: 0.55 })),
  ],
  T60: [
    ...[-1, 1.5, 1e9, 5_000].map((page) => refused(`page ${page}`, () => withArea({ page }), at('page'))),
    opens('page 1 of a document with one page', () => withArea({ page: 1 }), {
      inForm: { code: 'template_invalid', path: at('page') },
    }),
  ],
  T61: [
    refused('an unknown one', () => withArea({ attachment_uuid: 'doc-2' }), at('attachment_uuid')),
    refused('none', () => withArea({ attachment_uuid: undefined }), at('attachment_uuid')),
  ],
  T62: [
    refused('100,000', () => template({ fields: many(100_000, () => ({})) }), '/fields'),
    refused('20,001', () => template({ fields: many(20_001, (i) => field({ uuid: `f${i}`, areas: [] })) }), '/fields'),
  ],
  T63: [
    refused(
      '50,001',
      () => template({ fields: [field({ areas: [] }), field({ uuid: 'b', areas: many(50_001, () => area()) })] }),
      '/fields/1/areas',
    ),
  ],
  T64: [
    opens('of one field', () => withField({ areas: [area(), area()] })),
    opens('of two fields', () => template({ fields: [field(), field({ uuid: 'field-2', name: 'Other' })] })),
  ],
  T65: [
    refused('telepathy', () => withField({ type: 'telepathy' }), '/fields/0/type'),
    refused('constructor', () => withField({ type: 'constructor' }), '/fields/0/type'),
    refused('none', () => withField({ type: undefined }), '/fields/0/type'),
  ],
  T66: ['payment', 'kba', 'verification'].map((type) =>
    opens(`a ${type}`, () => withField({ type, preferences: { price: 10, currency: 'USD' } }), {
      inForm: { code: 'field_unsupported', path: '/fields/0', field: 'field-1' },
    }),
  ),
  T67: [refused('field-1', () => template({ fields: [field(), field()] }), '/fields/1/uuid')],
  T68: [opens('is shown, and blocks nobody', () => withField({ readonly: true }))],
  T69: [
    refused('numbers', () => validated({ min: 5, max: 4 }), '/fields/0/validation/min'),
    refused('numerals', () => validated({ min: '10', max: '9' }), '/fields/0/validation/min'),
    refused('dates', () => validated({ min: '2026-02-01', max: '2026-01-31' }, 'date'), '/fields/0/validation/min'),
  ],
  T70: ['QQ-foo', '--', `${'M'.repeat(99)}Q`].map((format) =>
    refused(format.slice(0, 6), () => dated(format), '/fields/0/preferences/format'),
  ),
  T71: [
    refused('on a wide area', () => withArea({ cell_w: 3e-7 }), at('cell_w')),
    refused('of no width', () => withArea({ cell_w: 0 }), at('cell_w')),
  ],
  T72: [
    refused('a javascript: picture', () => prefilled('image', 'javascript:alert(1)'), DEFAULT),
    refused('an SVG as signature', () => prefilled('signature', 'data:image/svg+xml;base64,PHN2Zz4='), DEFAULT),
    refused('an HTML file', () => prefilled('file', ['data:text/html;base64,PHA+']), `${DEFAULT}/0`),
    opens('a picture of another origin', () => prefilled('image', 'https://example.com/a.png'), {
      reports: ['img-src'],
    }),
    opens('a name as signature', () => prefilled('signature', 'Jane Doe')),
    opens('a Word file', () => prefilled('file', ['data:application/msword;base64,UEs='])),
  ],
  T73: [refused('50 MB', () => prefilled('image', `${PICTURE}${letters(50_000_000)}`), '')],
  T74: [
    opens('of the second party', () =>
      template({
        submitters: [{ uuid: 'party-1' }, { uuid: 'party-2' }],
        fields: [field({ submitter_uuid: 'party-2' })],
      }),
    ),
  ],
  T75: [
    opens('its document has another hash', () => template({ documents: [{ uuid: 'doc-1', sha256: '0'.repeat(64) }] }), {
      inForm: { code: 'document_mismatch' },
    }),
  ],
} satisfies Rows;
