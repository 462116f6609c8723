import { expect } from 'chai';
import { judgeReason, reasonLimits } from '../../src/session/decline-reason.js';

describe('the reason of a decline', () => {
  it('is asked for in any case, and never may be longer than an event can hold', () => {
    expect(reasonLimits(0, 5000)).to.deep.equal({ min: 1, max: 2000 });
    expect(reasonLimits(50, 20)).to.deep.equal({ min: 20, max: 20 });
    expect(reasonLimits(10, 0)).to.deep.equal({ min: 1, max: 1 });
  });

  for (const [reason, issue] of [
    ['   ', 'valueMissing'],
    ['  no ', 'tooShort'],
    ['dear', null],
    ['👍👍👍👍👍👍', null],
    ['far too long', 'tooLong'],
  ] as const) {
    it(`judges ${JSON.stringify(reason)} as ${String(issue)}`, () => {
      expect(judgeReason(reason, { min: 3, max: 8 })).to.equal(issue);
    });
  }
});
