import { expect } from 'chai';
import { planPages } from '../../src/pdf/page-plan.js';

describe('planPages', () => {
  for (const [name, visible, count, direction, plan] of [
    ['plans nothing before anything is in sight', [], 10, 1, []],
    ['goes on below what is in sight when reading down', [3, 4], 10, 1, [3, 4, 5, 6, 2]],
    ['goes on above it when scrolling up', [3, 4], 10, -1, [3, 4, 2, 1, 5]],
    ['ends with the first page', [0], 10, -1, [0, 1]],
    ['ends with the last page', [9], 10, 1, [9, 8]],
    ['is content with one page', [0], 1, 1, [0]],
  ] as const) {
    it(name, () => {
      expect(planPages(visible, count, direction)).to.deep.equal(plan);
    });
  }
});
