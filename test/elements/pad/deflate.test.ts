import { expect } from 'chai';
import fc from 'fast-check';
import { deflate } from '../../../src/elements/pad/deflate.js';
import { inflated } from '../../support/inflate.js';

/** Bytes as pictures have them: runs, repeated pieces, and noise between. */
const bytes = fc
  .array(fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 40 })), { maxLength: 12 })
  .map((pieces) =>
    Uint8Array.from(pieces.flatMap(([piece, times]) => Array.from({ length: times }, () => [...piece]).flat())),
  );

describe('deflate', () => {
  it('packs what any zlib unpacks to the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, async (original) => {
        expect(await inflated(deflate(original))).to.deep.equal(original);
      }),
      { numRuns: 200 },
    );
  });

  it('packs repetitions as long and as far apart as the format allows', async () => {
    const noise = Uint8Array.from({ length: 40_000 }, (_, index) => (index * 7919 + (index >> 7) * 31) % 251);
    const original = Uint8Array.from([...noise, ...new Uint8Array(70_000), ...noise]);
    const packed = deflate(original);
    expect(await inflated(packed)).to.deep.equal(original);
  });

  it('makes an empty row of pixels hardly longer than nothing', () => {
    expect(deflate(new Uint8Array(100_000)).length).to.be.below(1_000);
  });
});
