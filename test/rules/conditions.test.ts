import { expect } from 'chai';
import fc from 'fast-check';
import type { Value } from '../../src/model/values.js';
import { compileRules } from '../../src/rules/compile.js';
import { makeTemplate } from '../support/template.js';
import vectors from '../vectors/conditions.json' with { type: 'json' };
import { refusal } from './refused.js';
import { visibleFields } from './visible-fields.js';

interface ConditionJson {
  readonly field_uuid: string;
  readonly action: string;
  readonly operation?: string;
}

function templateWith(conditions: readonly object[]) {
  const circle = { uuid: 'circle', conditions: [{ field_uuid: 'target', action: 'not_empty' }] };
  return makeTemplate([...vectors.fields, { uuid: 'target', conditions }, circle]);
}

describe('conditions', () => {
  for (const { says, conditions, values, visible } of vectors.cases) {
    it(`${visible ? 'show' : 'hide'}: ${says}`, async () => {
      const template = templateWith(conditions);
      // JSON of values as they are kept.
      const shown = visibleFields(template, await compileRules(template), values as unknown as Record<string, Value>);
      expect(shown.has('target')).to.equal(visible);
    });
  }

  for (const { says, conditions, path } of vectors.refused) {
    it(`refuses ${says}`, async () => {
      const at = vectors.fields.length;
      const detail = await refusal(async () => compileRules(templateWith(conditions)));
      expect(detail.code).to.equal('template_invalid');
      expect(detail.path).to.equal(`/fields/${at}/conditions${path}`);
    });
  }

  it('holds where a look at every combination says so', async () => {
    const boxes = ['p', 'q', 'r', 's'];
    const condition = fc.record({
      field_uuid: fc.constantFrom(...boxes),
      action: fc.constantFrom('checked', 'unchecked'),
      operation: fc.constantFrom('and', 'or'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(condition, { maxLength: 7 }), async (conditions) => {
        const fields = boxes.map((uuid) => ({ uuid, type: 'checkbox' }));
        const template = makeTemplate([...fields, { uuid: 'target', conditions }]);
        const rules = await compileRules(template);
        for (let mask = 0; mask < 16; mask += 1) {
          const values = Object.fromEntries(boxes.map((uuid, bit) => [uuid, (mask & (1 << bit)) !== 0]));
          const seen = visibleFields(template, rules, values).has('target');
          expect(seen).to.equal(holds(conditions, values));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('turns into its opposite with every condition and every joint', async () => {
    const boxes = ['p', 'q', 'r'];
    const entry = fc.record({ field_uuid: fc.constantFrom(...boxes), action: fc.constantFrom('checked', 'unchecked') });
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 6 }), fc.nat(7), async (entries, mask) => {
        const opposite = { checked: 'unchecked', unchecked: 'checked' };
        const any = entries.map((one) => ({ ...one, operation: 'or' }));
        const none = entries.map((one) => ({ ...one, action: opposite[one.action as keyof typeof opposite] }));
        const fields = boxes.map((uuid) => ({ uuid, type: 'checkbox' }));
        const targets = [
          { uuid: 'any', conditions: any },
          { uuid: 'none', conditions: none },
        ];
        const template = makeTemplate([...fields, ...targets]);
        const values = Object.fromEntries(boxes.map((uuid, bit) => [uuid, (mask & (1 << bit)) !== 0]));
        const shown = visibleFields(template, await compileRules(template), values);
        expect(shown.has('any')).to.equal(!shown.has('none'));
      }),
      { numRuns: 100 },
    );
  });
});

/** Another way to the same: from the end, each entry with the groups that follow it. */
function holds(conditions: readonly ConditionJson[], values: Readonly<Record<string, boolean>>): boolean {
  const [first, ...rest] = conditions;
  if (!first) return true;
  const split = rest.findIndex(({ operation }) => operation !== 'or');
  const group = [first, ...(split < 0 ? rest : rest.slice(0, split))];
  const others = split < 0 ? [] : rest.slice(split);
  const met = group.some(({ field_uuid, action }) => (values[field_uuid] ?? false) === (action === 'checked'));
  return met && holds(others, values);
}
