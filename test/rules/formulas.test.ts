import { expect } from 'chai';
import type { Value } from '../../src/model/values.js';
import { compileRules } from '../../src/rules/compile.js';
import { makeTemplate } from '../support/template.js';
import vectors from '../vectors/formulas.json' with { type: 'json' };
import { refusal } from './refused.js';

interface Case {
  readonly formula: string;
  readonly values?: Readonly<Record<string, Value>>;
  readonly value: number | string | null;
  readonly reason?: string;
}

function templateWith(formula: string, type = 'number') {
  return makeTemplate([...vectors.fields, { uuid: 'result', name: 'Result', type, preferences: { formula } }]);
}

async function evaluate(formula: string, type: string, values: Readonly<Record<string, Value>> = {}) {
  const rules = await compileRules(templateWith(formula, type));
  return rules.formula('result')?.evaluate((uuid) => values[uuid] ?? null);
}

function outcome({ value, reason }: Case) {
  return { value, reason: reason ?? null };
}

describe('formulas', () => {
  for (const one of vectors.cases as unknown as readonly Case[]) {
    it(`computes ${one.formula} with ${JSON.stringify(one.values ?? {})}`, async () => {
      expect(await evaluate(one.formula, 'number', one.values)).to.deep.equal(outcome(one));
    });
  }

  for (const one of vectors.text as unknown as readonly Case[]) {
    it(`writes ${one.formula} with ${JSON.stringify(one.values ?? {})}`, async () => {
      expect(await evaluate(one.formula, 'text', one.values)).to.deep.equal(outcome(one));
    });
  }

  for (const { formula, says } of vectors.refused) {
    it(`refuses ${formula}`, async () => {
      const detail = await refusal(async () => compileRules(templateWith(formula)));
      expect(detail).to.include({
        code: 'template_invalid',
        path: `/fields/${vectors.fields.length}/preferences/formula`,
      });
      expect(detail.message).to.contain(says);
    });
  }

  it('refuses unknown fields in text too', async () => {
    const detail = await refusal(async () => compileRules(templateWith('Dear {{nowhere}}', 'text')));
    expect(detail.message).to.contain('{{nowhere}}');
  });

  it('refuses a thousand brackets and a thousand signs', async () => {
    for (const formula of [`${'('.repeat(990)}1${')'.repeat(990)}`, `${'-'.repeat(1_990)}1`, `${'['.repeat(65)}`]) {
      const detail = await refusal(async () => compileRules(templateWith(formula)));
      expect(detail.message).to.contain('more than 64');
    }
  });

  it('takes a long sum and 64 brackets', async () => {
    expect(await evaluate(`${'1+'.repeat(990)}1`, 'number')).to.deep.equal({ value: 991, reason: null });
    expect(await evaluate(`${'('.repeat(64)}1${')'.repeat(64)}`, 'number')).to.deep.equal({ value: 1, reason: null });
  });

  it('refuses more than 2,000 characters', async () => {
    const [field] = makeTemplate([{ type: 'number' }]).fields;
    const template = makeTemplate([]);
    const long = { ...field!, preferences: { formula: '1 '.repeat(1_001) } };
    const detail = await refusal(async () => compileRules({ ...template, fields: [long] }));
    expect(detail).to.include({ path: '/fields/0/preferences/formula' });
  });

  it('reads what other formulas computed', async () => {
    const rules = await compileRules(
      makeTemplate([
        { uuid: 'net', type: 'number' },
        { uuid: 'tax', type: 'number', preferences: { formula: 'round({{net}} * 0.19, 2)' } },
        { uuid: 'gross', type: 'number', preferences: { formula: '{{net}} + {{tax}}' } },
      ]),
    );
    const values: Record<string, Value> = { net: 99.99 };
    for (const uuid of ['tax', 'gross']) {
      values[uuid] = rules.formula(uuid)?.evaluate((other) => values[other] ?? null).value ?? null;
    }
    expect(values).to.deep.equal({ net: 99.99, tax: 19, gross: 118.99 });
    expect(rules.formula('gross')?.reads).to.deep.equal(['net', 'tax']);
  });

  it('are for number, text and payment fields only, and not blank', async () => {
    const rules = await compileRules(
      makeTemplate([
        { uuid: 'cells', type: 'cells', preferences: { formula: 'nonsense(' } },
        { uuid: 'blank', type: 'number', preferences: { formula: '  ' } },
        { uuid: 'none', type: 'number' },
      ]),
    );
    for (const uuid of ['cells', 'blank', 'none', 'unheard-of']) expect(rules.formula(uuid)).to.equal(null);
  });

  it("give a payment's amount, not its value", async () => {
    const rules = await compileRules(
      makeTemplate([
        { uuid: 'seats', type: 'number' },
        { uuid: 'pay', type: 'payment', preferences: { formula: '{{seats}} * 12.50' } },
      ]),
    );
    expect(rules.formula('pay')).to.equal(null);
    expect(rules.amount('pay')?.evaluate(() => 3)).to.deep.equal({ value: 37.5, reason: null });
    expect(rules.amount('seats')).to.equal(null);
  });

  it('cannot grow text without end', async () => {
    const rules = await compileRules(templateWith('{{text}}{{text}}', 'text'));
    const evaluated = rules.formula('result')?.evaluate(() => 'x'.repeat(5_001));
    expect(evaluated).to.deep.equal({ value: null, reason: 'tooLong' });
    const joined = await compileRules(templateWith('length(concat({{text}}, {{text}}))'));
    expect(joined.formula('result')?.evaluate(() => 'x'.repeat(5_001)).reason).to.equal('tooLong');
  });

  it('read objects, which are no words, as empty', async () => {
    const rules = await compileRules(templateWith('count({{text}})'));
    const value = rules.formula('result')?.evaluate(() => ({ value: 'x' }) as unknown as Value);
    expect(value).to.deep.equal({ value: 0, reason: null });
  });

  it('leave the parser as they found it for others on the page', async () => {
    await compileRules(templateWith('1 + 1'));
    const { default: jsep } = await import('jsep');
    expect(jsep('a ? b : c').type).to.equal('ConditionalExpression');
    expect(jsep('a ** b').type).to.equal('BinaryExpression');
    expect(jsep('x and y').type).to.equal('Compound');
  });
});
