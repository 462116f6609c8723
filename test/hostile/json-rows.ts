import { area, type Json, template, withField } from '../model/samples.js';
import { letters, many, opens, opensText, refused, refusedText, type Rows } from './list.js';

const json = (value: unknown): string => JSON.stringify(value);

/** What the template is as JSON, before anybody asks what it means. */
export const JSON_ROWS = {
  T1: [
    refusedText('JSON that breaks off', () => '{"name":\n"a', ''),
    refusedText('no text at all', () => '', ''),
    refusedText('an HTML page', () => '<!doctype html><script>alert(1)</script>', ''),
  ],
  T2: [
    refusedText('null as root', () => 'null', ''),
    refused('a list as root', () => [template()], ''),
    refused('text as root', () => 'template', ''),
    refused('a number as root', () => 7, ''),
  ],
  T3: [
    refusedText('6 MB of text', () => `{"name":"${letters(6_000_000)}"}`, ''),
    refused('6 MB as an object', () => template({ unknown: many(601, () => letters(10_000)) }), ''),
    refusedText('2 million characters of three bytes', () => `"${'字'.repeat(2_000_000)}"`, ''),
  ],
  T4: [
    refusedText('33 levels', () => '['.repeat(33) + ']'.repeat(33), '/0'.repeat(32)),
    refusedText('10,000 levels', () => '['.repeat(10_000) + ']'.repeat(10_000), '/0'.repeat(32)),
    refused('an object inside itself', cyclic, '/self'.repeat(32)),
    opens('32 levels', () => template({ nested: JSON.parse('['.repeat(31) + ']'.repeat(31)) as unknown })),
  ],
  T5: [
    refusedText('an own key __proto__', () => '{"__proto__":{"polluted":true}}', '/__proto__'),
    refusedText(
      'the same in preferences',
      () => json(withField({ preferences: { key: 1 } })).replace('"key"', '"__proto__"'),
      '/fields/0/preferences/__proto__',
    ),
  ],
  T6: [
    opensText('constructor.prototype', () => json({ ...template(), constructor: { prototype: { polluted: true } } })),
    opensText('the same in preferences', () =>
      json(withField({ preferences: { constructor: { prototype: { polluted: true } } } })),
    ),
  ],
  T7: ['toString', 'hasOwnProperty', '__proto__', 'constructor'].flatMap((name) => [
    opens(`the name and uuid ${name}`, () => withField({ name, uuid: name })),
    refused(
      `${name} where nothing has that uuid`,
      () => withField({ submitter_uuid: name }),
      '/fields/0/submitter_uuid',
    ),
  ]),
  T8: [opensText('a name twice: the last one counts', () => json(template()).replace('{', '{"name":"Other",'))],
  T9: [
    refused('half a character in a name', () => withField({ name: 'a\ud800' }), '/fields/0/name'),
    refused('half a character in an unknown key', () => template({ more: ['\udc00'] }), '/more/0'),
    refusedText('half a character, escaped', () => json(template()).replace('Lease', '\\ud83d'), '/name'),
  ],
  T10: [
    refused('NUL in a name', () => withField({ name: 'a\0b' }), '/fields/0/name'),
    refused('a bell in a name', () => withField({ name: 'a\u0007b' }), '/fields/0/name'),
    refused('NUL in a default value', () => withField({ default_value: '\0' }), '/fields/0/default_value'),
  ],
  T11: [
    opens('a right-to-left override in a title', () => withField({ title: 'a\u202eb' })),
    opens('the same in the name of a document', () => template({ name: 'a\u202efdp.exe' })),
  ],
  T12: [
    refused('a name of 100 KB', () => withField({ name: letters(100_000) }), '/fields/0/name'),
    refused('a name of 1,001 characters', () => withField({ name: letters(1_001) }), '/fields/0/name'),
    refused('a title of 10,001 characters', () => withField({ title: letters(10_001) }), '/fields/0/title'),
    opens('a name of 1,000 characters', () => withField({ name: letters(1_000) })),
  ],
  T76: [
    opens('a getter that has another answer each time', changing),
    refused('a getter that throws', throwing, '/fields'),
    refused('a proxy that refuses everything', () => new Proxy({}, refusing()), ''),
    opens('a proxy around a template', () => new Proxy(template(), {})),
    refused('a function among the fields', () => template({ fields: [() => 1] }), '/fields/0'),
  ],
} satisfies Rows;

function cyclic(): Json {
  const json: Json = {};
  return Object.assign(json, { self: json });
}

/** A template whose area moves off the page after it was looked at. */
function changing(): Json {
  let reads = 0;
  const moving = Object.defineProperty(area(), 'x', {
    enumerable: true,
    get: () => (reads++ === 0 ? 0.1 : Number.NaN),
  });
  return withField({ areas: [moving] });
}

function throwing(): Json {
  return Object.defineProperty(template(), 'fields', {
    enumerable: true,
    get: () => {
      throw new Error('Not for you.');
    },
  });
}

function refusing(): ProxyHandler<object> {
  const refuse = (): never => {
    throw new TypeError('Not for you.');
  };
  return { ownKeys: refuse, get: refuse, has: refuse, getOwnPropertyDescriptor: refuse };
}
