import { expect } from 'chai';
import { parseJsonText } from '../../src/model/json-text.js';
import { refusal } from './samples.js';

describe('parseJsonText', () => {
  it('reads JSON', () => {
    expect(parseJsonText(' {"a":[1,"b",null]}\n')).to.deep.equal({ a: [1, 'b', null] });
  });

  for (const text of ['', '{', '{"a":1,}', "{'a':1}", 'undefined', '[1,2', '"a', '{"a":NaN}']) {
    it(`refuses ${JSON.stringify(text)} and gives a reason`, () => {
      const detail = refusal(() => parseJsonText(text));
      expect(detail).to.include({ code: 'template_invalid', phase: 'template', path: '' });
      expect(detail.message).to.match(/^The template is not JSON: .{5,}\.$/s);
    });
  }

  it('says that a login page is no template', () => {
    expect(refusal(() => parseJsonText('\n<!doctype html><title>Login</title>')).message).to.contain('HTML page');
  });

  it('takes 5,000,000 bytes and no more', () => {
    expect(parseJsonText(`"${'x'.repeat(4_999_998)}"`)).to.have.length(4_999_998);
    expect(refusal(() => parseJsonText(`"${'x'.repeat(4_999_999)}"`)).message).to.contain('5 MB');
    expect(refusal(() => parseJsonText(`"${'é'.repeat(2_500_000)}"`)).message).to.contain('5 MB');
  });
});
