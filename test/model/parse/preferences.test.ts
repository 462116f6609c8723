import { expect } from 'chai';
import { parseTemplate } from '../../../src/model/parse-template.js';
import type { Preferences } from '../../../src/model/template.js';
import { type Json, refusal, template, withField } from '../samples.js';

function parse(preferences: Json, type = 'text'): Preferences | undefined {
  return parseTemplate(withField({ type, preferences })).fields[0]?.preferences;
}

const FINE: Readonly<Record<string, readonly unknown[]>> = {
  font: ['Times', 'Noto Sans JP', 'Brush_Script-2'],
  font_size: [1, 11.5, 200],
  font_type: ['bold', 'italic', 'bold_italic'],
  align: ['left', 'center', 'right'],
  valign: ['top', 'center', 'bottom'],
  color: ['red', '#abc', '#A1B2C3'],
  background: ['white'],
  mask: [true, false, 4, -4],
  format: ['usd', 'drawn_or_typed'],
  with_signature_id: [true],
  with_logo: [false],
  reasons: [['Approved', 'Reviewed']],
  method: ['qes'],
  price: [0, 19.9],
  currency: ['EUR', 'usd'],
  formula: ['{{a}} + 1'],
  accept: ['.pdf,image/*', ['image/png']],
  max_size: [1, 5_000_000],
  max_files: [3],
};

const WRONG: Readonly<Record<string, readonly unknown[]>> = {
  font: ['a"b', "x';", 7],
  font_size: [0, 201, 'big', [12]],
  font_type: ['heavy'],
  align: ['start', 1],
  valign: ['middle'],
  color: ['#abcd', 'rgb(1,2,3)', 'var(--x)', 'red ', 5],
  background: ['url(x)'],
  mask: [1.5, 'yes', {}],
  format: [{}, 5],
  with_signature_id: ['true', 1],
  with_logo: [0],
  reasons: ['Approved', [1]],
  method: [true],
  price: [-1, 'free'],
  currency: ['Euro', 5],
  formula: [5, ['a']],
  accept: [5, [5]],
  max_size: [0, -1, 1.5],
  max_files: [0],
};

describe('preferences of a field', () => {
  for (const [key, values] of Object.entries(FINE)) {
    it(`keep ${key}`, () => {
      for (const value of values) expect(parse({ [key]: value })?.[key]).to.deep.equal(value);
    });
  }

  for (const [key, values] of Object.entries(WRONG)) {
    it(`refuse ${key} of another kind or range`, () => {
      for (const value of values) {
        const { code, path } = refusal(() => parse({ [key]: value }));
        expect(code).to.equal('template_invalid');
        expect(path).to.match(new RegExp(`^/fields/0/preferences/${key}`));
      }
    });
  }

  it('read numbers that were written as text', () => {
    expect(parse({ font_size: '12', price: '9.50', max_files: '2' })).to.deep.equal({
      font_size: 12,
      price: 9.5,
      max_files: 2,
    });
  });

  it('leave out what is null or empty', () => {
    expect(parse({ color: null, font: '', format: '', align: 'left' })).to.deep.equal({ align: 'left' });
  });

  it('keep unknown keys, frozen, their texts within the limit', () => {
    const kept = parse({ host: { list: [1, null, 'x'] } });
    expect(kept).to.deep.equal({ host: { list: [1, null, 'x'] } });
    expect((kept?.['host'] as Json)['list']).to.be.frozen;
    expect(refusal(() => parse({ host: { list: ['a'.repeat(10_001)] } })).path).to.equal(
      '/fields/0/preferences/host/list/0',
    );
  });

  for (const format of [
    'MM/DD/YYYY',
    'D MMM YYYY',
    'MMMM D, YYYY',
    'YYYY년 MM월 DD일',
    'DD.MM.YYYY HH:mm:ss z',
    'h:mm A',
    'MMMM YYYY',
  ]) {
    it(`take the date format ${format}`, () => {
      expect(parse({ format }, 'date')).to.deep.equal({ format });
    });
  }

  for (const format of ['YYY', 'MMMMM', 'Do', 'dd/mm/yyyy', '']) {
    it(`take no date format ${JSON.stringify(format)}`, () => {
      if (format === '') expect(parse({ format }, 'date')).to.deep.equal({});
      else expect(refusal(() => parse({ format }, 'date')).path).to.equal('/fields/0/preferences/format');
    });
  }

  it('must be an object', () => {
    expect(refusal(() => parseTemplate(withField({ preferences: ['red'] }))).path).to.equal('/fields/0/preferences');
  });

  it('of the template are kept as they are', () => {
    const preferences = { color: 'url(x)', completed_message: { title: 'Thanks' } };
    expect(parseTemplate(template({ preferences })).preferences).to.deep.equal(preferences);
  });
});
