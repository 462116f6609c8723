import { expect } from 'chai';
import fc from 'fast-check';
import { hostileCase } from './cases.js';
import { tryCase } from './try-case.js';

describe('a template of any kind', () => {
  it('ends in a form or in one error that says where, 2,000 times', async () => {
    const ends = { valid: 0, refused: 0 };
    for (const [nth, input] of fc.sample(hostileCase, { numRuns: 2_000, seed: 1 }).entries()) {
      const end = await tryCase(input, nth).catch((cause: unknown) => {
        throw new Error(`Case ${nth} is neither: ${String(cause)}\n${fc.stringify(input).slice(0, 5_000)}`, { cause });
      });
      ends[end] += 1;
    }
    // As many as make the generator worth its time.
    expect(ends.valid).to.be.above(300);
    expect(ends.refused).to.be.above(300);
  });
});
