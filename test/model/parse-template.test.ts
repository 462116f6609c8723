import { expect } from 'chai';
import { parseTemplate } from '../../src/model/parse-template.js';
import type { Field } from '../../src/model/template.js';
import { area, field, type Json, objectsIn, options, refusal, template, withArea, withField } from './samples.js';

function only(input: Json): Field {
  const [first] = parseTemplate(input).fields;
  return first ?? expect.fail('no field');
}

describe('parseTemplate', () => {
  it('completes a template with defaults', () => {
    const parsed = parseTemplate({
      documents: [{ uuid: 'd', url: '/a.pdf', filename: 'a.pdf' }],
      submitters: [{ uuid: 's' }],
      fields: [{ uuid: 'f', submitter_uuid: 's', type: 'text' }],
    });
    expect(parsed).to.deep.equal({
      id: null,
      name: '',
      slug: null,
      external_id: null,
      schema: [{ attachment_uuid: 'd', name: 'a.pdf', conditions: [] }],
      documents: [{ uuid: 'd', url: '/a.pdf', filename: 'a.pdf', sha256: null }],
      submitters: [{ uuid: 's', name: '', order: null, signing_role: 'signer' }],
      fields: [
        {
          uuid: 'f',
          submitter_uuid: 's',
          name: '',
          type: 'text',
          required: false,
          readonly: false,
          default_value: null,
          title: null,
          description: null,
          preferences: {},
          options: [],
          validation: null,
          conditions: [],
          areas: [],
        },
      ],
      preferences: {},
    });
  });

  it('reads every key of a field', () => {
    const given = {
      uuid: 'f',
      submitter_uuid: 'party-1',
      name: 'Colour',
      type: 'radio',
      required: true,
      readonly: true,
      default_value: 'Red',
      title: '**Colour**',
      description: 'Which one?',
      preferences: { color: 'blue', font_size: 12, later: { kept: [1] } },
      options: [{ uuid: 'r', value: 'Red' }],
      validation: { pattern: 'R.*', message: 'No', min: null, max: null, step: null },
      conditions: [{ field_uuid: 'f', action: 'equal', value: 'r', operation: 'or' }],
      areas: [{ ...area(), uuid: 'a', cell_w: 0.05, option_uuid: 'r' }],
    };
    expect(only(template({ fields: [given] }))).to.deep.equal(given);
  });

  it('freezes everything that it returns', () => {
    const parsed = parseTemplate(
      withField({ preferences: { later: { kept: [{}] } }, validation: {}, options: options('a') }),
    );
    for (const part of objectsIn(parsed)) expect(part).to.be.frozen;
  });

  it('does not freeze or share what it was given', () => {
    const given = withField({ preferences: { later: { kept: true } } });
    const copy = structuredClone(given);
    const parsed = parseTemplate(given);
    for (const part of objectsIn(given)) expect(part).not.to.be.frozen;
    Object.assign((given['fields'] as Json[])[0]!['preferences'] as Json, { later: 'changed' });
    expect(parsed).to.deep.equal(parseTemplate(copy));
  });

  it('ignores unknown keys', () => {
    expect(parseTemplate({ ...template(), author: { id: 1 }, variables_schema: {} })).to.deep.equal(
      parseTemplate(template()),
    );
  });

  it('treats null as missing', () => {
    const nothing = Object.fromEntries(
      [
        'name',
        'required',
        'readonly',
        'default_value',
        'title',
        'description',
        'preferences',
        'options',
        'validation',
        'conditions',
      ].map((key) => [key, null]),
    );
    const given = { uuid: 'f', submitter_uuid: 'party-1', type: 'text' };
    expect(only(template({ fields: [{ ...given, ...nothing, areas: null }] }))).to.deep.equal(
      only(template({ fields: [given] })),
    );
  });

  describe('documents', () => {
    it('takes the schema alone where the host gives the bytes', () => {
      const parsed = parseTemplate(template({ documents: undefined }));
      expect(parsed.documents).to.deep.equal([{ uuid: 'doc-1', url: null, filename: null, sha256: null }]);
    });

    it('takes the documents in their order where there is no schema', () => {
      const documents = [{ uuid: 'b', filename: 'b.pdf' }, { uuid: 'a' }];
      const { schema } = parseTemplate(template({ schema: [], documents, fields: [] }));
      expect(schema.map((item) => [item.attachment_uuid, item.name])).to.deep.equal([
        ['b', 'b.pdf'],
        ['a', ''],
      ]);
    });

    it('refuses a template without any document', () => {
      expect(refusal(() => parseTemplate(template({ schema: [], documents: [] }))).path).to.equal('/documents');
    });

    it('writes a hash in lower case and refuses anything shorter', () => {
      const hashed = (sha256: string): Json => template({ documents: [{ uuid: 'doc-1', sha256 }] });
      expect(parseTemplate(hashed('A'.repeat(64))).documents[0]?.sha256).to.equal('a'.repeat(64));
      expect(refusal(() => parseTemplate(hashed('a'.repeat(63)))).path).to.equal('/documents/0/sha256');
    });

    it('refuses two equal documents', () => {
      expect(
        refusal(() => parseTemplate(template({ documents: [{ uuid: 'doc-1' }, { uuid: 'doc-1' }] }))).path,
      ).to.equal('/documents/1/uuid');
    });

    it('checks the conditions of a document', () => {
      const schema = [{ attachment_uuid: 'doc-1', conditions: [{ field_uuid: 'gone', action: 'empty' }] }];
      expect(refusal(() => parseTemplate(template({ schema }))).path).to.equal('/schema/0/conditions/0/field_uuid');
    });
  });

  describe('submitters', () => {
    it('reads a role and an order', () => {
      const submitters = [{ uuid: 'party-1', name: 'A', order: 2, signing_role: 'approver' }];
      expect(parseTemplate(template({ submitters })).submitters).to.deep.equal(submitters);
    });

    for (const [submitters, path] of [
      [[], '/submitters'],
      [undefined, '/submitters'],
      [[{ name: 'A' }], '/submitters/0/uuid'],
      [[{ uuid: 's' }, { uuid: 's' }], '/submitters/1/uuid'],
      [[{ uuid: 's', signing_role: 'witness' }], '/submitters/0/signing_role'],
    ] as const) {
      it(`refuses ${JSON.stringify(submitters)}`, () => {
        expect(refusal(() => parseTemplate(template({ submitters }))).path).to.equal(path);
      });
    }

    it('refuses a field of nobody', () => {
      expect(refusal(() => parseTemplate(withField({ submitter_uuid: 'party-9' }))).path).to.equal(
        '/fields/0/submitter_uuid',
      );
    });
  });

  describe('areas', () => {
    it('keeps what lies on the page to the last digit', () => {
      const given = { x: 0.1, y: 0.2, w: 0.7000000000000001, h: 0.30000000000000004 };
      expect(only(withArea(given)).areas[0]).to.include(given);
    });

    it('cuts an area that reaches a little beyond the page', () => {
      const [cut] = only(withArea({ x: -0.05, y: 0.75, w: 0.25, h: 0.3 })).areas;
      expect(cut).to.include({ x: 0, y: 0.75, h: 0.25 });
      expect(cut?.w).to.be.closeTo(0.2, 1e-12);
    });

    it('takes an area around the whole page', () => {
      expect(only(withArea({ x: -0.05, y: -0.05, w: 1.1, h: 1.1 })).areas[0]).to.include({ x: 0, y: 0, w: 1, h: 1 });
    });

    it('refuses an option that the field has not', () => {
      const areas = [area({ option_uuid: 'b' })];
      const detail = refusal(() => parseTemplate(withField({ type: 'radio', options: options('a'), areas })));
      expect(detail.path).to.equal('/fields/0/areas/0/option_uuid');
    });

    it('forgets the option of an area whose field has no options any more', () => {
      expect(only(withArea({ option_uuid: 'gone' })).areas[0]?.option_uuid).to.be.null;
    });
  });

  describe('options', () => {
    it('takes an empty, a missing and a numeric value', () => {
      const given = [{ uuid: 'a', value: '' }, { uuid: 'b' }, { uuid: 'c', value: 3 }];
      expect(only(withField({ type: 'select', options: given })).options.map((entry) => entry.value)).to.deep.equal([
        '',
        '',
        '3',
      ]);
    });

    it('takes 500', () => {
      const uuids = Array.from({ length: 500 }, (_, index) => `o${index}`);
      expect(only(withField({ type: 'multiple', options: options(...uuids) })).options).to.have.length(500);
    });
  });

  describe('conditions', () => {
    it('may name a field that comes later', () => {
      const conditions = [{ field_uuid: 'later', action: 'not_empty', operation: '' }];
      const { fields } = parseTemplate(template({ fields: [field({ conditions }), field({ uuid: 'later' })] }));
      expect(fields[0]?.conditions).to.deep.equal([{ ...conditions[0], value: null, operation: 'and' }]);
    });

    for (const [condition, key] of [
      [{ action: 'explodes' }, 'action'],
      [{ action: 'equal', value: {} }, 'value'],
      [{ action: 'equal', operation: 'xor' }, 'operation'],
    ] as const) {
      it(`refuses ${JSON.stringify(condition)}`, () => {
        const conditions = [{ field_uuid: 'field-1', ...condition }];
        expect(refusal(() => parseTemplate(withField({ conditions }))).path).to.equal(`/fields/0/conditions/0/${key}`);
      });
    }
  });

  describe('validation', () => {
    it('reads the limits of a number from numerals', () => {
      const given = { min: '-1.5', max: '10', step: '0.5' };
      expect(only(withField({ type: 'number', validation: given })).validation).to.include({
        min: -1.5,
        max: 10,
        step: 0.5,
      });
    });

    it('keeps the limits of a date', () => {
      const given = { min: '{{date}}', max: '2030-12-31' };
      expect(only(withField({ type: 'date', validation: given })).validation).to.include(given);
    });

    for (const [type, validation, key] of [
      ['number', { min: 'low' }, 'min'],
      ['number', { step: 0 }, 'step'],
      ['number', { step: -1 }, 'step'],
      ['date', { max: 'tomorrow' }, 'max'],
      ['text', { pattern: 7 }, 'pattern'],
      ['text', { message: ['no'] }, 'message'],
    ] as const) {
      it(`refuses ${JSON.stringify(validation)} for a ${type} field`, () => {
        expect(refusal(() => parseTemplate(withField({ type, validation }))).path).to.equal(
          `/fields/0/validation/${key}`,
        );
      });
    }
  });

  describe('default values', () => {
    for (const value of ['text', 7, true, false]) {
      it(`keeps ${JSON.stringify(value)}`, () => {
        expect(only(withField({ default_value: value })).default_value).to.equal(value);
      });
    }

    it('takes a list, its numbers as text', () => {
      const given = { type: 'multiple', options: options('a'), default_value: ['A', 2] };
      expect(only(withField(given)).default_value).to.deep.equal(['A', '2']);
    });

    it('takes a picture longer than any other text', () => {
      const picture = `data:image/png;base64,${'A'.repeat(100_000)}`;
      expect(only(withField({ type: 'signature', default_value: picture })).default_value).to.equal(picture);
    });

    for (const value of [{}, [{}], 'a'.repeat(10_001)]) {
      it(`refuses ${JSON.stringify(value).slice(0, 20)}`, () => {
        expect(refusal(() => parseTemplate(withField({ default_value: value }))).path).to.match(
          /^\/fields\/0\/default_value/,
        );
      });
    }
  });
});
