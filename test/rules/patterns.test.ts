import { expect } from 'chai';
import fc from 'fast-check';
import { compileRules } from '../../src/rules/compile.js';
import { loadPatternEngine } from '../../src/rules/pattern.js';
import { patternPreset } from '../../src/rules/pattern-preset.js';
import { makeTemplate } from '../support/template.js';
import vectors from '../vectors/patterns.json' with { type: 'json' };
import { refusal } from './refused.js';

describe('patterns', () => {
  for (const { pattern, matches, refuses } of vectors.cases) {
    it(`judge by ${pattern}`, async () => {
      const compiled = (await loadPatternEngine())(pattern);
      for (const text of matches) expect(compiled.test(text), JSON.stringify(text)).to.equal(true);
      for (const text of refuses) expect(compiled.test(text), JSON.stringify(text)).to.equal(false);
      expect(compiled.source).to.equal(pattern);
    });
  }

  for (const { pattern, preset } of vectors.presets) {
    it(`know ${JSON.stringify(pattern)} as ${preset?.name ?? 'nothing special'}`, () => {
      expect(patternPreset(pattern)).to.deep.equal(preset);
    });
  }

  for (const { pattern, says } of vectors.refused) {
    it(`refuse ${pattern}`, async () => {
      const fields = [{ type: 'text' }, { type: 'text', validation: { pattern } }];
      const detail = await refusal(async () => compileRules(makeTemplate(fields)));
      expect(detail).to.include({ code: 'template_invalid', path: '/fields/1/validation/pattern' });
      expect(detail.message).to.contain(says);
    });
  }

  it('answer where a backtracking engine never would', async () => {
    const compile = await loadPatternEngine();
    for (const pattern of ['(a+)+$', '(a|a)*b', '(a|aa)+$', '(.*)*x', '^(\\w+\\s?)*$', '([a-z]+)*\\d']) {
      for (const length of [50, 100_000]) {
        expect(compile(pattern).test(`${'a'.repeat(length)}!`), pattern).to.equal(false);
      }
    }
    expect(compile('(a+)+$').test('a'.repeat(100_000))).to.equal(true);
  });

  it('agree with the platform where that is safe to ask', async () => {
    const compile = await loadPatternEngine();
    const atom = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\d', '\\w', '(?:a|b)', '(ab|c)', '^', '$', '\\.');
    const count = fc.constantFrom('', '', '?', '*', '+', '{2}', '{1,3}', '*?');
    const part = fc.tuple(atom, count).map(([one, times]) => (/^[$^]$/.test(one) ? one : one + times));
    const pattern = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', '.', '\n', '👋'), maxLength: 6 });
    fc.assert(
      fc.property(pattern, pattern, text, (left, right, value) => {
        const source = `${left}|${right}`;
        expect(compile(source).test(value)).to.equal(new RegExp(`^(?:${source})$`, 'su').test(value));
      }),
      { numRuns: 300 },
    );
  });

  it('are found by their field', async () => {
    const rules = await compileRules(
      makeTemplate([
        { uuid: 'zip', validation: { pattern: '^[0-9]{5}(?:-[0-9]{4})?$' } },
        { uuid: 'code', validation: { pattern: '[A-Z]{3}' } },
        { uuid: 'free', validation: { message: 'Anything' } },
        { uuid: 'bare' },
      ]),
    );
    expect(rules.pattern('zip')?.test('12345')).to.equal(true);
    expect(rules.pattern('code')?.test('abc')).to.equal(false);
    for (const uuid of ['free', 'bare', 'unheard-of']) expect(rules.pattern(uuid)).to.equal(null);
  });
});
