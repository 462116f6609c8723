import { expect } from 'chai';
import { charactersLeft, leftAloud, leftWords } from '../../src/fields/text-limit.js';
import { makeField } from '../support/template.js';
import { translator } from './translators.js';

const limited = makeField({ type: 'text', validation: { pattern: '^.{0,20}$' } });

describe('the room that a text has left', () => {
  it('is what the template leaves, in characters as people count them', () => {
    expect(charactersLeft(limited, null)).to.equal(20);
    expect(charactersLeft(limited, '👍👍')).to.equal(18);
    expect(charactersLeft(limited, 'x'.repeat(23))).to.equal(-3);
  });

  it('is the number of cells', () => {
    const areas = [{ attachment_uuid: 'doc', page: 0, x: 0.1, y: 0.1, w: 0.4, h: 0.03, cell_w: 0.05 }];
    expect(charactersLeft(makeField({ type: 'cells', areas }), 'ABC')).to.equal(5);
  });

  it('is not spoken of where the template sets no limit', () => {
    for (const pattern of ['', '^[0-9]+$', '.{5,}'])
      expect(charactersLeft(makeField({ type: 'text', validation: { pattern } }), 'x'), pattern).to.equal(null);
    expect(charactersLeft(makeField({ type: 'number' }), 5)).to.equal(null);
  });

  it('is shown at every moment, and said near the end only', () => {
    const i18n = translator();
    expect([20, 1, -2].map((left) => leftWords(left, i18n))).to.deep.equal([
      '20 characters left',
      '1 character left',
      '2 characters too many',
    ]);
    expect([20, 11, 10, 8, 6, 5, 0, -1].map((left) => leftAloud(left, i18n))).to.deep.equal([
      '',
      '',
      '10 characters left',
      '10 characters left',
      '10 characters left',
      '5 characters left',
      '0 characters left',
      '1 character too many',
    ]);
  });
});
