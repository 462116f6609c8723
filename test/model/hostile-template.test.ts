import { expect } from 'chai';
import { parseJsonText } from '../../src/model/json-text.js';
import { parseTemplate } from '../../src/model/parse-template.js';
import { area, field, type Json, options, refusal, template, withArea, withField } from './samples.js';

type Row = readonly [row: string, input: () => unknown, path: string];

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const text = (length: number): string => 'a'.repeat(length);
const preference = (preferences: Json, type = 'text'): Json => withField({ type, preferences });
const validated = (validation: Json, type = 'number'): Json => withField({ type, validation });
const link = (url: unknown): Json => template({ documents: [{ uuid: 'doc-1', url }] });

const PREFERENCES = '/fields/0/preferences';

const REFUSED: readonly Row[] = [
  ['T1 truncated JSON', () => parseJsonText('{"name":\n"a'), ''],
  ['T2 null as root', () => null, ''],
  ['T2 a list as root', () => [template()], ''],
  ['T2 text as root', () => 'template', ''],
  ['T2 a number as root', () => 7, ''],
  ['T2 nothing as root', () => undefined, ''],
  ['T3 6 MB of JSON text', () => parseJsonText(`{"name":"${text(6_000_000)}"}`), ''],
  ['T3 6 MB as an object', () => template({ unknown: many(601, () => text(10_000)) }), ''],
  ['T3 2 million characters of three bytes', () => parseJsonText(`"${'字'.repeat(2_000_000)}"`), ''],
  ['T5 an own key __proto__', () => parseJsonText('{"__proto__":{"polluted":true}}'), '/__proto__'],
  ['T9 a lone surrogate', () => withField({ name: 'a\ud800' }), '/fields/0/name'],
  ['T9 a lone surrogate in an unknown key', () => template({ more: ['\udc00'] }), '/more/0'],
  ['T10 NUL in a name', () => withField({ name: 'a\0b' }), '/fields/0/name'],
  ['T10 a control character in a name', () => withField({ name: 'a\u0007b' }), '/fields/0/name'],
  ['T12 a name of 100 KB', () => withField({ name: text(100_000) }), '/fields/0/name'],
  ['T12 a name of 1,001 characters', () => withField({ name: text(1_001) }), '/fields/0/name'],
  ['T12 a title of 10,001 characters', () => withField({ title: text(10_001) }), '/fields/0/title'],
  ['T16 a javascript: document', () => link('javascript:alert(1)'), '/documents/0/url'],
  ['T17 JaVa\\tScRiPt:', () => link('JaVa\tScRiPt:alert(1)'), '/documents/0/url'],
  ['T17 javascript: after a control character', () => link('\u0001javascript:alert(1)'), '/documents/0/url'],
  ['T18 a data:text/html document', () => link('data:text/html,<script>'), '/documents/0/url'],
  ['T19 vbscript:', () => link('vbscript:x'), '/documents/0/url'],
  ['T19 file:', () => link('file:///etc/passwd'), '/documents/0/url'],
  ['T19 filesystem:', () => link('filesystem:https://example.com/x'), '/documents/0/url'],
  ['T19 intent:', () => link('intent://x'), '/documents/0/url'],
  ['T21 an address with user and password', () => link('https://user:pass@example.com/'), '/documents/0/url'],
  ['T21 the same without a scheme', () => link('//user@example.com/'), '/documents/0/url'],
  ['T24 an address of 100 KB', () => link(`https://example.com/${text(100_000)}`), '/documents/0/url'],
  ['T28 a colour with a declaration', () => preference({ color: 'red;background:url(//x)' }), `${PREFERENCES}/color`],
  ['T28 the same as background', () => preference({ background: 'red;color:url(//x)' }), `${PREFERENCES}/background`],
  ['T29 a font with a rule', () => preference({ font: 'a;}@import' }), `${PREFERENCES}/font`],
  ['T30 expression()', () => preference({ color: 'expression(alert(1))' }), `${PREFERENCES}/color`],
  ['T30 -moz-binding', () => preference({ font: '-moz-binding:url(x)' }), `${PREFERENCES}/font`],
  ['T31 font size NaN', () => preference({ font_size: Number.NaN }), `${PREFERENCES}/font_size`],
  ['T31 font size 1e9', () => preference({ font_size: 1e9 }), `${PREFERENCES}/font_size`],
  ['T31 font size -1', () => preference({ font_size: -1 }), `${PREFERENCES}/font_size`],
  [
    'T33 100,000 options',
    () => withField({ type: 'select', options: options(...many(100_000, (i) => `o${i}`)) }),
    '/fields/0/options',
  ],
  [
    'T33 501 options',
    () => withField({ type: 'select', options: options(...many(501, (i) => `o${i}`)) }),
    '/fields/0/options',
  ],
  [
    'T34 two equal option uuids',
    () => withField({ type: 'radio', options: options('a', 'b', 'a') }),
    '/fields/0/options/2/uuid',
  ],
  ['T35 a select without options', () => withField({ type: 'select', options: [] }), '/fields/0/options'],
  ['T35 a radio without options', () => withField({ type: 'radio' }), '/fields/0/options'],
  ['T35 a multiple without options', () => withField({ type: 'multiple', options: null }), '/fields/0/options'],
  [
    'T36 an object as option value',
    () => withField({ options: [{ uuid: 'a', value: {} }] }),
    '/fields/0/options/0/value',
  ],
  [
    'T36 a list as option value',
    () => withField({ options: [{ uuid: 'a', value: ['x'] }] }),
    '/fields/0/options/0/value',
  ],
  ['T40 a pattern of 1 MB', () => validated({ pattern: text(1_000_000) }, 'text'), '/fields/0/validation/pattern'],
  ['T40 a pattern of 501 characters', () => validated({ pattern: text(501) }, 'text'), '/fields/0/validation/pattern'],
  ['T49 a formula of 2,001 characters', () => preference({ formula: text(2_001) }), `${PREFERENCES}/formula`],
  [
    'T53 a condition on a field that is not there',
    () => withField({ conditions: [{ field_uuid: 'gone', action: 'empty' }] }),
    '/fields/0/conditions/0/field_uuid',
  ],
  ['T55 x "abc"', () => withArea({ x: 'abc' }), '/fields/0/areas/0/x'],
  ['T55 x null', () => withArea({ x: null }), '/fields/0/areas/0/x'],
  ['T55 x missing', () => withArea({ x: undefined }), '/fields/0/areas/0/x'],
  [
    'T56 y 1e999',
    () => parseJsonText(JSON.stringify(withArea({ y: 12345 })).replace('12345', '1e999')),
    '/fields/0/areas/0/y',
  ],
  ['T56 y NaN', () => withArea({ y: Number.NaN }), '/fields/0/areas/0/y'],
  ['T57 a negative width', () => withArea({ w: -0.1 }), '/fields/0/areas/0/w'],
  ['T57 a negative height', () => withArea({ h: -0.1 }), '/fields/0/areas/0/h'],
  ['T58 width zero', () => withArea({ w: 0 }), '/fields/0/areas/0/w'],
  ['T58 height zero', () => withArea({ h: 0 }), '/fields/0/areas/0/h'],
  ['T59 x + w of 1.06', () => withArea({ x: 0.5, w: 0.56 }), '/fields/0/areas/0/w'],
  ['T59 y + h of 1.06', () => withArea({ y: 0.5, h: 0.56 }), '/fields/0/areas/0/h'],
  ['T59 x of -0.06', () => withArea({ x: -0.06 }), '/fields/0/areas/0/x'],
  ['T59 an area beside the page', () => withArea({ x: -0.04, w: 0.03 }), '/fields/0/areas/0/x'],
  ['T60 page -1', () => withArea({ page: -1 }), '/fields/0/areas/0/page'],
  ['T60 page 1.5', () => withArea({ page: 1.5 }), '/fields/0/areas/0/page'],
  ['T60 page 1e9', () => withArea({ page: 1e9 }), '/fields/0/areas/0/page'],
  ['T60 page 5,000', () => withArea({ page: 5_000 }), '/fields/0/areas/0/page'],
  ['T61 an unknown document', () => withArea({ attachment_uuid: 'doc-2' }), '/fields/0/areas/0/attachment_uuid'],
  ['T61 no document', () => withArea({ attachment_uuid: undefined }), '/fields/0/areas/0/attachment_uuid'],
  [
    'T62 20,001 fields',
    () => template({ fields: many(20_001, (i) => field({ uuid: `f${i}`, areas: [] })) }),
    '/fields',
  ],
  [
    'T63 50,001 areas',
    () => template({ fields: [field({ areas: [] }), field({ uuid: 'b', areas: many(50_001, () => area()) })] }),
    '/fields/1/areas',
  ],
  ['T65 an unknown type', () => withField({ type: 'telepathy' }), '/fields/0/type'],
  ['T65 the type constructor', () => withField({ type: 'constructor' }), '/fields/0/type'],
  ['T67 two equal field uuids', () => template({ fields: [field(), field()] }), '/fields/1/uuid'],
  ['T69 min above max', () => validated({ min: 5, max: 4 }), '/fields/0/validation/min'],
  ['T69 min above max as numerals', () => validated({ min: '10', max: '9' }), '/fields/0/validation/min'],
  ['T69 min after max', () => validated({ min: '2026-02-01', max: '2026-01-31' }, 'date'), '/fields/0/validation/min'],
  ['T70 a nonsense date format', () => preference({ format: 'QQ-foo' }, 'date'), `${PREFERENCES}/format`],
  ['T70 a date format without a token', () => preference({ format: '--' }, 'date'), `${PREFERENCES}/format`],
  ['T71 a million cells', () => withArea({ cell_w: 3e-7 }), '/fields/0/areas/0/cell_w'],
  [
    'T72 a javascript: picture',
    () => withField({ type: 'image', default_value: 'javascript:alert(1)' }),
    '/fields/0/default_value',
  ],
  [
    'T72 an SVG picture',
    () => withField({ type: 'signature', default_value: 'data:image/svg+xml;base64,PHN2Zz4=' }),
    '/fields/0/default_value',
  ],
  [
    'T72 an HTML file in a list',
    () => withField({ type: 'file', default_value: ['data:text/html;base64,PHA+'] }),
    '/fields/0/default_value/0',
  ],
  [
    'T73 a 50 MB picture',
    () => withField({ type: 'image', default_value: `data:image/png;base64,${text(50_000_000)}` }),
    '',
  ],
];

const ACCEPTED: readonly (readonly [row: string, input: () => unknown])[] = [
  [
    'T6 constructor.prototype',
    () => parseJsonText(JSON.stringify({ ...template(), constructor: { prototype: { polluted: true } } })),
  ],
  [
    'T8 a key twice: the last one counts',
    () => parseJsonText(JSON.stringify(template()).replace('{', '{"name":"Other",')),
  ],
  ['T11 a right-to-left override in a title', () => withField({ title: 'a\u202eb' })],
  ['T19 a blob: document', () => link('blob:https://example.com/0f0e')],
  ['T20 a document address without a scheme', () => link('//evil.example/a.pdf')],
  ['T22 an http: document', () => link('http://example.com/a.pdf')],
  ['T23 a relative document', () => link('../../a.pdf')],
  ['T23 a PDF as data URL', () => link(`data:application/pdf;base64,${text(40_000)}`)],
  ['T41 a pattern with a lookbehind, which the rules refuse', () => validated({ pattern: '(?<=a)b' }, 'text')],
  [
    'T51 a condition on itself, which the rules refuse',
    () => withField({ conditions: [{ field_uuid: 'field-1', action: 'empty' }] }),
  ],
  ['T64 two equal areas', () => withField({ areas: [area(), area()] })],
  ['T66 a payment', () => withField({ type: 'payment', preferences: { price: 10, currency: 'USD' } })],
  ['T68 required, readonly and empty: a prefill may come', () => withField({ readonly: true })],
  ['T72 a picture by address', () => withField({ type: 'image', default_value: 'https://example.com/a.png' })],
  ['T72 a signature by name', () => withField({ type: 'signature', default_value: 'Jane Doe' })],
  [
    'T72 a Word file',
    () =>
      withField({
        type: 'file',
        default_value: ['data:application/vnd.openxmlformats-officedocument.wordprocessingml.document;base64,UEs='],
      }),
  ],
  [
    'T74 a field of another party',
    () =>
      template({
        submitters: [{ uuid: 'party-1' }, { uuid: 'party-2' }],
        fields: [field({ submitter_uuid: 'party-2' })],
      }),
  ],
];

describe('a hostile template', () => {
  for (const [row, input, path] of REFUSED) {
    it(`refuses ${row}`, () => {
      const detail = refusal(() => parseTemplate(input()));
      expect(detail).to.include({ code: 'template_invalid', phase: 'template', path, retryable: false });
      expect(detail.message.length).to.be.within(20, 400);
    });
  }

  for (const [row, input] of ACCEPTED) {
    it(`accepts ${row}`, () => {
      expect(parseTemplate(input()).fields).to.have.length(1);
    });
  }

  for (const depth of [33, 10_000]) {
    it(`refuses T4 ${depth} levels without exhausting the stack`, () => {
      const detail = refusal(() => parseTemplate(parseJsonText('['.repeat(depth) + ']'.repeat(depth))));
      expect(detail).to.include({ code: 'template_invalid', path: '/0'.repeat(32) });
    });
  }

  it('accepts 32 levels', () => {
    const nested = parseJsonText('['.repeat(31) + ']'.repeat(31));
    expect(parseTemplate(template({ nested })).name).to.equal('Lease');
  });

  it('leaves Object.prototype unchanged (T5, T6)', () => {
    refusal(() => parseTemplate(parseJsonText('{"__proto__":{"polluted":true}}')));
    parseTemplate({ ...template(), constructor: { prototype: { polluted: true } } });
    expect(Object.hasOwn(Object.prototype, 'polluted')).to.be.false;
    expect(Reflect.get({}, 'polluted')).to.be.undefined;
  });

  for (const name of ['toString', 'hasOwnProperty', '__proto__', 'constructor']) {
    it(`accepts T7 the name and uuid ${name}`, () => {
      const { fields } = parseTemplate(
        withField({ name, uuid: name, conditions: [{ field_uuid: name, action: 'empty' }] }),
      );
      expect(fields[0]).to.include({ name, uuid: name });
    });

    it(`refuses T7 ${name} where nothing has that uuid`, () => {
      expect(refusal(() => parseTemplate(withField({ submitter_uuid: name }))).path).to.equal(
        '/fields/0/submitter_uuid',
      );
    });
  }

  for (const words of [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)>',
    '[a](javascript:x)',
  ]) {
    it(`keeps ${words} as text (T13 to T16, T32)`, () => {
      const given = {
        name: words,
        title: words,
        description: words,
        type: 'select',
        options: [{ uuid: 'o', value: words }],
      };
      const { fields } = parseTemplate(withField(given));
      expect(fields[0]).to.deep.include(given);
    });
  }

  it('names what was expected and cuts the offending value to 80 characters', () => {
    const { message } = refusal(() => parseTemplate(withField({ type: text(500) })));
    expect(message).to.match(/^\/fields\/0\/type: expected one of heading, text, .*, found "a{78}…\.$/);
  });

  it('does not repeat a password', () => {
    for (const url of [
      'https://u:secret@example.com/',
      'https:\\\\u:secret@example.com',
      'https:u:secret@example.com/',
    ]) {
      expect(refusal(() => parseTemplate(link(url))).message).not.to.contain('secret');
    }
  });

  it('answers for a long run of one date letter', () => {
    expect(refusal(() => parseTemplate(preference({ format: `${'M'.repeat(99)}Q` }, 'date'))).path).to.contain(
      'format',
    );
  });
});
