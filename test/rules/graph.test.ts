import { expect } from 'chai';
import fc from 'fast-check';
import { compileRules } from '../../src/rules/compile.js';
import { makeTemplate } from '../support/template.js';
import { refusal } from './refused.js';
import { visibleFields } from './visible-fields.js';

type Json = Record<string, unknown>;

const shownBy = (uuid: string) => [{ field_uuid: uuid, action: 'not_empty' }];
const computed = (formula: string) => ({ type: 'number', preferences: { formula } });
const nowhere = { areas: [] };

async function refused(fields: readonly Json[]) {
  return refusal(async () => compileRules(makeTemplate(fields)));
}

/** f0, and each further field shown by the one before it. */
function chain(conditions: number): readonly Json[] {
  return Array.from({ length: conditions + 1 }, (_, index) =>
    index === 0 ? { uuid: 'f0' } : { uuid: `f${index}`, conditions: shownBy(`f${index - 1}`) },
  );
}

describe('the dependency graph', () => {
  it('ranks every field after those it reads', async () => {
    const rules = await compileRules(
      makeTemplate([
        { uuid: 'last', ...computed('{{middle}} + {{first}}') },
        { uuid: 'middle', ...computed('{{first}} * 2') },
        { uuid: 'first', type: 'number', conditions: shownBy('switch') },
        { uuid: 'switch' },
      ]),
    );
    const order = ['switch', 'first', 'middle', 'last'];
    expect([...order].sort((a, b) => rules.rank(a) - rules.rank(b))).to.deep.equal(order);
    expect(rules.dependants('first')).to.have.members(['middle', 'last']);
    expect(rules.dependants('switch')).to.deep.equal(['first']);
    expect(rules.dependants('last')).to.deep.equal([]);
    expect(rules.dependants('unheard-of')).to.deep.equal([]);
  });

  it('names a dependant once, however often it reads', async () => {
    const conditions = [...shownBy('a'), { field_uuid: 'a', action: 'checked' }];
    const rules = await compileRules(
      makeTemplate([
        { uuid: 'a', type: 'number' },
        { uuid: 'b', ...computed('{{a}} + {{a}}'), conditions },
      ]),
    );
    expect(rules.dependants('a')).to.deep.equal(['b']);
  });

  it('refuses a formula that reads itself', async () => {
    expect(await refused([{ uuid: 'x', name: 'Total', ...computed('{{x}} + 1') }])).to.include({
      code: 'template_invalid',
      path: '/fields/0/preferences/formula',
      message: 'A field depends on itself: "Total" → "Total". Remove one of these conditions or references.',
    });
  });

  it('refuses a circle of formulas and names all of it', async () => {
    const detail = await refused([
      { uuid: 'free', type: 'number' },
      { uuid: 'a', name: 'A', ...computed('{{b}} + {{free}}') },
      { uuid: 'b', name: 'B', ...computed('{{c}}') },
      { uuid: 'c', name: 'C', ...computed('{{a}}') },
    ]);
    expect(detail.path).to.equal('/fields/1/preferences/formula');
    expect(detail.message).to.contain('"A" → "B" → "C" → "A"');
  });

  it('refuses two fields that show each other', async () => {
    const detail = await refused([
      { uuid: 'a', conditions: shownBy('b') },
      { uuid: 'b', conditions: shownBy('a') },
    ]);
    expect(detail.path).to.equal('/fields/0/conditions/0/field_uuid');
    expect(detail.message).to.contain('"a" → "b" → "a"');
  });

  it('refuses a circle of a formula and a condition', async () => {
    const detail = await refused([
      { uuid: 'a', type: 'number', conditions: shownBy('sum') },
      { uuid: 'sum', ...computed('{{a}} + 1') },
    ]);
    expect(detail.message).to.contain('"a" → "sum" → "a"');
  });

  it('points into the circle, not at what hangs on it', async () => {
    const detail = await refused([
      { uuid: 'tail', conditions: shownBy('a') },
      { uuid: 'a', conditions: shownBy('b') },
      { uuid: 'b', conditions: shownBy('a') },
    ]);
    expect(detail.path).to.equal('/fields/1/conditions/0/field_uuid');
    expect(detail.message).not.to.contain('tail');
  });

  it('keeps the message short, however long the circle and the names', async () => {
    const count = 30;
    const detail = await refused(
      Array.from({ length: count }, (_, index) => ({
        uuid: `f${index}`,
        name: 'n'.repeat(900),
        ...computed(`{{f${(index + 1) % count}}}`),
      })),
    );
    expect(detail.message.length).to.be.lessThan(1_000);
  });

  it('takes a chain of 32 conditions', async () => {
    const template = makeTemplate(chain(32));
    const values = Object.fromEntries(template.fields.map(({ uuid }) => [uuid, 'x']));
    expect(visibleFields(template, await compileRules(template), values).size).to.equal(33);
  });

  it('refuses a chain of 33 conditions', async () => {
    const detail = await refused(chain(33));
    expect(detail).to.include({ code: 'template_invalid', path: '/fields/33/conditions/0/field_uuid' });
    expect(detail.message).to.contain('32');
  });

  it('counts conditions across formulas', async () => {
    const fields = [...chain(32)];
    fields.push({ uuid: 'sum', ...computed('{{f32}} + 1') }, { uuid: 'end', conditions: shownBy('sum') });
    expect((await refused(fields)).path).to.equal('/fields/34/conditions/0/field_uuid');
  });

  it('takes formulas of any number in a row', async () => {
    const sums = Array.from({ length: 2_000 }, (_, index) => ({
      uuid: `s${index + 1}`,
      ...computed(`{{s${index}}} + 1`),
      ...nowhere,
    }));
    const template = makeTemplate([...sums.reverse(), { uuid: 's0', type: 'number', ...nowhere }]);
    const rules = await compileRules(template);
    expect(rules.rank('s2000')).to.equal(2_000);
  });

  it('takes 2,000 fields with 32 conditions each', async () => {
    const sources = Array.from({ length: 32 }, (_, index) => ({ uuid: `q${index}`, type: 'checkbox', ...nowhere }));
    const conditions = sources.map(({ uuid }) => ({ field_uuid: uuid, action: 'checked' }));
    const fields = Array.from({ length: 2_000 }, (_, index) => ({ uuid: `f${index}`, conditions, ...nowhere }));
    const rules = await compileRules(makeTemplate([...sources, ...fields]));
    expect(rules.dependants('q7')).to.have.length(2_000);
    let asked = 0;
    const read = () => {
      asked += 1;
      return true;
    };
    expect(rules.isVisible('f999', read)).to.equal(true);
    expect(asked).to.equal(32);
  });

  it('accepts exactly the templates without a circle', async () => {
    const size = 6;
    const edge = fc.tuple(fc.nat(size - 1), fc.nat(size - 1));
    await fc.assert(
      fc.asyncProperty(fc.array(edge, { maxLength: 10 }), async (edges) => {
        const reads = (index: number) => edges.filter(([from]) => from === index).map(([, to]) => to);
        const fields = Array.from({ length: size }, (_, index) => ({
          uuid: `f${index}`,
          conditions: reads(index).flatMap((to) => shownBy(`f${to}`)),
        }));
        const work = async () => compileRules(makeTemplate(fields));
        if (Array.from({ length: size }, (_, index) => index).some((index) => returns(index, reads))) {
          expect((await refusal(work)).message).to.match(/depends? on/);
          return;
        }
        const rules = await work();
        for (const [from, to] of edges) expect(rules.rank(`f${from}`)).to.be.greaterThan(rules.rank(`f${to}`));
      }),
      { numRuns: 200 },
    );
  });
});

/** Whether a walk along the reads comes back to where it began. */
function returns(start: number, reads: (index: number) => readonly number[]): boolean {
  const seen = new Set<number>();
  const ahead = [...reads(start)];
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    if (at === start) return true;
    if (!seen.has(at)) ahead.push(...reads(at));
    seen.add(at);
  }
  return false;
}
