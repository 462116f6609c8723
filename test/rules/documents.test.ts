import { expect } from 'chai';
import type { Value } from '../../src/model/values.js';
import { compileRules } from '../../src/rules/compile.js';
import { makeTemplate } from '../support/template.js';
import { refusal } from './refused.js';
import { visibleFields } from './visible-fields.js';

const area = (attachment_uuid: string) => ({ attachment_uuid, page: 0, x: 0.1, y: 0.1, w: 0.2, h: 0.05 });
const married = [{ field_uuid: 'married', action: 'checked' }];

function templateWith(fields: readonly Record<string, unknown>[], conditions: readonly object[] = married) {
  return makeTemplate([{ uuid: 'married', type: 'checkbox', areas: [area('main')] }, ...fields], {
    schema: [
      { attachment_uuid: 'main', name: 'Form' },
      { attachment_uuid: 'annex', name: 'Annex', conditions },
      { attachment_uuid: 'other', name: 'Other', conditions: [{ field_uuid: 'married', action: 'unchecked' }] },
    ],
    documents: ['main', 'annex', 'other'].map((uuid) => ({ uuid, url: `${uuid}.pdf` })),
  });
}

const reads =
  (values: Readonly<Record<string, Value>>) =>
  (uuid: string): Value =>
    values[uuid] ?? null;

describe('conditions of documents', () => {
  it('hide the fields that lie in hidden documents only', async () => {
    const template = templateWith([
      { uuid: 'annex-only', areas: [area('annex'), area('annex')] },
      { uuid: 'both', areas: [area('annex'), area('main')] },
      { uuid: 'either', areas: [area('annex'), area('other')] },
      { uuid: 'nowhere', areas: [] },
    ]);
    const rules = await compileRules(template);
    expect([...visibleFields(template, rules, {})].sort()).to.deep.equal(['both', 'either', 'married', 'nowhere']);
    expect(visibleFields(template, rules, { married: true }).has('annex-only')).to.equal(true);
  });

  it('tell which documents are shown', async () => {
    const rules = await compileRules(templateWith([]));
    expect(rules.isDocumentVisible('main', reads({}))).to.equal(true);
    expect(rules.isDocumentVisible('annex', reads({}))).to.equal(false);
    expect(rules.isDocumentVisible('annex', reads({ married: true }))).to.equal(true);
    expect(rules.isDocumentVisible('unheard-of', reads({}))).to.equal(true);
    expect(rules.documentDependants('married')).to.deep.equal(['annex', 'other']);
    expect(rules.documentDependants('nobody')).to.deep.equal([]);
  });

  it('make the fields depend on their sources', async () => {
    const rules = await compileRules(
      templateWith([
        { uuid: 'spouse', areas: [area('annex')] },
        { uuid: 'both', areas: [area('annex'), area('main')] },
      ]),
    );
    expect(rules.dependants('married')).to.deep.equal(['spouse']);
    expect(rules.rank('spouse')).to.be.greaterThan(rules.rank('married'));
  });

  it("are added to the field's own", async () => {
    const own = [{ field_uuid: 'adult', action: 'checked' }];
    const template = templateWith([
      { uuid: 'adult', type: 'checkbox', areas: [area('main')] },
      { uuid: 'spouse', areas: [area('annex')], conditions: own },
    ]);
    const rules = await compileRules(template);
    expect(visibleFields(template, rules, { married: true }).has('spouse')).to.equal(false);
    expect(visibleFields(template, rules, { adult: true }).has('spouse')).to.equal(false);
    expect(visibleFields(template, rules, { married: true, adult: true }).has('spouse')).to.equal(true);
  });

  it('may not read a field that lies in that document only', async () => {
    const inside = [{ field_uuid: 'inside', action: 'not_empty' }];
    const work = async () =>
      compileRules(templateWith([{ uuid: 'inside', name: 'Inside', areas: [area('annex')] }], inside));
    expect(await refusal(work)).to.include({
      code: 'template_invalid',
      path: '/schema/1/conditions/0/field_uuid',
      message: 'A field depends on itself: "Inside" → "Inside". Remove one of these conditions or references.',
    });
  });

  it('may not read a heading', async () => {
    const detail = await refusal(async () =>
      compileRules(
        templateWith(
          [{ uuid: 'head', type: 'heading', areas: [area('main')] }],
          [{ field_uuid: 'head', action: 'not_empty' }],
        ),
      ),
    );
    expect(detail.path).to.equal('/schema/1/conditions/0/field_uuid');
  });
});
