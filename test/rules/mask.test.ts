import { expect } from 'chai';
import { maskText } from '../../src/rules/mask.js';
import vectors from '../vectors/masks.json' with { type: 'json' };

describe('masks', () => {
  for (const { text, mask, masked } of vectors.cases) {
    it(`show ${JSON.stringify(text)} with ${JSON.stringify(mask)} as ${JSON.stringify(masked)}`, () => {
      expect(maskText(text, mask)).to.equal(masked);
    });
  }
});
