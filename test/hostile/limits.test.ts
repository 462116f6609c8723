import { expect } from 'chai';
import { LIMITS } from '../../src/model/limits.js';
import { parseJsonText } from '../../src/model/json-text.js';
import { parseTemplate } from '../../src/model/parse-template.js';
import { compileRules } from '../../src/rules/compile.js';
import { area, field, type Json, options, refusal, template, withArea, withField } from '../model/samples.js';
import { letters, many } from './list.js';

type Edge = readonly [what: string, most: number, given: (count: number) => unknown, path: string];

const formula = (length: number): Json =>
  withField({ type: 'number', preferences: { formula: `1${'+1'.repeat(length)}`.slice(0, length - 1) + '1' } });

/** The limits of CONTRACT 3.2: as many are taken, one more is refused there. */
const EDGES: readonly Edge[] = [
  [
    'options',
    500,
    (n) => withField({ type: 'select', options: options(...many(n, (i) => `o${i}`)) }),
    '/fields/0/options',
  ],
  ['characters in a name', 1_000, (n) => withField({ name: letters(n) }), '/fields/0/name'],
  ['characters in a title', 10_000, (n) => withField({ title: letters(n) }), '/fields/0/title'],
  ['characters in a description', 10_000, (n) => withField({ description: letters(n) }), '/fields/0/description'],
  ['characters in a default value', 10_000, (n) => withField({ default_value: letters(n) }), '/fields/0/default_value'],
  [
    'characters in a pattern',
    500,
    (n) => withField({ validation: { pattern: letters(n) } }),
    '/fields/0/validation/pattern',
  ],
  ['characters in a formula', 2_000, formula, '/fields/0/preferences/formula'],
  ['pages', 5_000, (n) => withArea({ page: n - 1 }), '/fields/0/areas/0/page'],
  [
    'areas',
    50_000,
    (n) => {
      const small = { x: 0, y: 0, w: 1, h: 1, page: 0, attachment_uuid: 'doc-1' };
      return template({ fields: [field({ areas: many(n, () => small) })] });
    },
    '/fields/0/areas',
  ],
];

describe('the limits of a template', function () {
  this.timeout(120_000);

  for (const [what, most, given, path] of EDGES) {
    it(`take ${most.toLocaleString('en')} ${what}, and no more`, async () => {
      const parsed = parseTemplate(given(most));
      if (most <= 10_000) await compileRules(parsed);
      expect(refusal(() => parseTemplate(given(most + 1)))).to.include({ code: 'template_invalid', path });
    });
  }

  it('take JSON of 5 MB, and no more', () => {
    const text = (bytes: number): string => {
      const empty = JSON.stringify(template({ more: '' }));
      return empty.replace('"more":""', `"more":"${letters(bytes - empty.length)}"`);
    };
    expect(parseTemplate(parseJsonText(text(LIMITS.jsonBytes))).name).to.equal('Lease');
    expect(refusal(() => parseTemplate(parseJsonText(text(LIMITS.jsonBytes + 1)))).path).to.equal('');
  });

  it('take areas up to 0.05 beyond each edge, and no more', () => {
    for (const edge of [{ x: -0.05 }, { y: -0.05, h: 0.1 }, { x: 0.75, w: 0.3 }, { y: 0.75, h: 0.3 }]) {
      const [cut] = parseTemplate(withField({ areas: [area(edge)] })).fields[0]?.areas ?? [];
      expect(Math.min(cut?.x ?? -1, cut?.y ?? -1)).to.be.at.least(0);
      expect((cut?.x ?? 2) + (cut?.w ?? 2)).to.be.at.most(1 + 1e-12);
    }
    for (const edge of [{ x: -0.051 }, { y: -0.051 }, { x: 0.75, w: 0.301 }, { y: 0.75, h: 0.301 }]) {
      expect(refusal(() => parseTemplate(withArea(edge))).path).to.match(/^\/fields\/0\/areas\/0\/[xywh]$/);
    }
  });
});
