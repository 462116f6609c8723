import { expect } from 'chai';
import { planPages, rankPages } from '../../src/pdf/page-plan.js';

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

describe('rankPages', () => {
  for (const [name, plan, visible, ranks] of [
    ['follows the plan, then the distance', [3, 4, 5, 2], [3], [7, 6, 3, 0, 1, 2, 7]],
    ['takes all that is in sight for equal', [2, 3, 4, 5, 1], [2, 3], [6.5, 3, 0, 0, 1, 2, 7.5]],
    ['puts a form that is out of sight behind the plans of others', [], [], [4, 5, 6, 7, 8, 9, 10]],
  ] as const) {
    it(name, () => {
      expect(rankPages(plan, visible, 7)).to.deep.equal(ranks);
    });
  }
});
