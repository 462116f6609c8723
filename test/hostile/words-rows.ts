import { type Json, options, template, withField } from '../model/samples.js';
import { letters, many, opens, refused, type Rows } from './list.js';

const link = (url: unknown): Json => template({ documents: [{ uuid: 'doc-1', url }] });
const preference = (preferences: Json): Json => withField({ preferences });
const select = (given: unknown): Json => withField({ type: 'select', options: given });
const described = (description: string): Json => withField({ description });

const URL_PATH = '/documents/0/url';
const PREFERENCES = '/fields/0/preferences';

const SCRIPT = '<script>alert(1)</script>';
const IMG = '<img src=x onerror=alert(1)>';
const SVG = '<svg onload=alert(1)>';

/** Words, addresses, styles and options: what would run, load or leak if it became markup. */
export const WORDS_ROWS = {
  T13: [
    opens('a script in the name of a field', () => withField({ name: SCRIPT })),
    opens('a script in the name of the template', () => template({ name: SCRIPT })),
    opens('a script in the name of a party', () => template({ submitters: [{ uuid: 'party-1', name: SCRIPT }] })),
    opens('a script as uuid', () => withField({ uuid: SCRIPT })),
  ],
  T14: [opens('an img in a title', () => withField({ title: IMG }))],
  T15: [
    opens('an svg in a description', () => described(SVG)),
    opens('an svg in a message', () => withField({ validation: { pattern: 'x', message: SVG }, default_value: 'y' })),
    opens('an svg as heading', () => withField({ type: 'heading', default_value: SVG })),
  ],
  T16: [
    opens('a link in a description', () => described('[a](javascript:alert(1))')),
    opens('a link in a title', () => withField({ title: '[a](javascript:alert(1)) [b](https://example.com)' })),
    refused('a document', () => link('javascript:alert(1)'), URL_PATH),
  ],
  T17: [
    opens('links in disguise', () =>
      described(
        '[a](JaVa\tScRiPt:alert(1)) [b](java&#115;cript:alert(1)) [c](\u0001javascript:alert(1)) [d]( javascript:alert(1))',
      ),
    ),
    refused('JaVa\\tScRiPt:', () => link('JaVa\tScRiPt:alert(1)'), URL_PATH),
    refused('after a control character', () => link('\u0001javascript:alert(1)'), URL_PATH),
  ],
  T18: [
    opens('a link', () => described('[a](data:text/html,<script>alert(1)</script>)')),
    refused('a document', () => link('data:text/html,<script>alert(1)</script>'), URL_PATH),
  ],
  T19: [
    opens('links', () =>
      described('[a](vbscript:x) [b](blob:https://example.com/0f) [c](file:///etc/passwd) [d](intent://x)'),
    ),
    refused('a vbscript: document', () => link('vbscript:x'), URL_PATH),
    refused('a file: document', () => link('file:///etc/passwd'), URL_PATH),
    refused('a filesystem: document', () => link('filesystem:https://example.com/x'), URL_PATH),
    refused('an intent: document', () => link('intent://x'), URL_PATH),
    opens('a blob: document', () => link('blob:https://example.com/0f0e')),
  ],
  T20: [opens('an address without a scheme', () => link('//evil.example/a.pdf'))],
  T21: [
    refused('user and password', () => link('https://user:pass@example.com/'), URL_PATH),
    refused('a user, no scheme', () => link('//user@example.com/'), URL_PATH),
    refused('backslashes', () => link('https:\\\\user:pass@example.com'), URL_PATH),
  ],
  T22: [opens('an http: document', () => link('http://example.com/a.pdf'))],
  T23: [
    opens('a relative document', () => link('../../a.pdf')),
    opens('a PDF as data URL', () => link(`data:application/pdf;base64,${letters(40_000)}`)),
  ],
  T24: [refused('100 KB', () => link(`https://example.com/${letters(100_000)}`), URL_PATH)],
  T28: [
    refused('a colour', () => preference({ color: 'red;background:url(//x)' }), `${PREFERENCES}/color`),
    refused('a background', () => preference({ background: 'red;color:url(//x)' }), `${PREFERENCES}/background`),
  ],
  T29: [refused('a font', () => preference({ font: 'a;}@import' }), `${PREFERENCES}/font`)],
  T30: [
    refused('expression()', () => preference({ color: 'expression(alert(1))' }), `${PREFERENCES}/color`),
    refused('-moz-binding', () => preference({ font: '-moz-binding:url(x)' }), `${PREFERENCES}/font`),
  ],
  T31: [
    refused('NaN', () => preference({ font_size: Number.NaN }), `${PREFERENCES}/font_size`),
    refused('1e9', () => preference({ font_size: 1e9 }), `${PREFERENCES}/font_size`),
    refused('-1', () => preference({ font_size: -1 }), `${PREFERENCES}/font_size`),
  ],
  T32: [
    opens('as an option', () => select([{ uuid: 'o', value: SCRIPT + IMG }])),
    opens('as a choice', () => withField({ type: 'radio', options: [{ uuid: 'o', value: SVG }] })),
    opens('as a reason', () => withField({ type: 'signature', preferences: { reasons: [IMG] } })),
  ],
  T33: [
    refused('100,000', () => select(options(...many(100_000, (i) => `o${i}`))), '/fields/0/options'),
    refused('501', () => select(options(...many(501, (i) => `o${i}`))), '/fields/0/options'),
    opens('500', () => select(options(...many(500, (i) => `o${i}`)))),
  ],
  T34: [
    refused(
      'of a radio',
      () => withField({ type: 'radio', options: options('a', 'b', 'a') }),
      '/fields/0/options/2/uuid',
    ),
  ],
  T35: [
    refused('a select', () => select([]), '/fields/0/options'),
    refused('a radio', () => withField({ type: 'radio' }), '/fields/0/options'),
    refused('a multiple', () => withField({ type: 'multiple', options: null }), '/fields/0/options'),
  ],
  T36: [
    refused('an object', () => select([{ uuid: 'a', value: {} }]), '/fields/0/options/0/value'),
    refused('a list', () => select([{ uuid: 'a', value: ['x'] }]), '/fields/0/options/0/value'),
  ],
} satisfies Rows;
