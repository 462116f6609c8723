import { expect } from 'chai';
import fc from 'fast-check';
import { inkPng } from '../../../src/elements/pad/png.js';
import { readInkPng } from '../../support/png.js';

const coverages = fc
  .tuple(fc.integer({ min: 1, max: 33 }), fc.integer({ min: 1, max: 9 }))
  .chain(([width, height]) =>
    fc
      .uint8Array({ minLength: width * height, maxLength: width * height })
      .map((ink) => ({ width, height, ink: Uint8Array.from(ink) })),
  );

describe('the PNG of ink', () => {
  it('has every pixel at the place and as dark as it was, to a sixteenth', async () => {
    await fc.assert(
      fc.asyncProperty(coverages, async (coverage) => {
        const { width, height, opacity } = await readInkPng(inkPng(coverage, [1, 2, 3]));
        expect([width, height]).to.deep.equal([coverage.width, coverage.height]);
        opacity.forEach((value, at) => {
          expect(Math.abs(value - coverage.ink[at]!)).to.be.at.most(9);
        });
      }),
      { numRuns: 100 },
    );
  });

  it('has one colour only, and keeps nothing and everything exact', async () => {
    const coverage = { width: 2, height: 1, ink: Uint8Array.of(0, 255) };
    const { palette, opacity } = await readInkPng(inkPng(coverage, [18, 33, 90]));
    expect(
      new Set(palette.map((_, at) => palette.slice(3 * Math.floor(at / 3), 3 * Math.floor(at / 3) + 3).join())),
    ).to.deep.equal(new Set(['18,33,90']));
    expect([...opacity]).to.deep.equal([0, 255]);
  });
});
