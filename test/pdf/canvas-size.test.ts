import { expect } from 'chai';
import fc from 'fast-check';
import { canvasSize } from '../../src/pdf/canvas-size.js';

describe('canvasSize', () => {
  const points = fc.double({ min: 1, max: 200_000, noNaN: true });
  const scale = fc.double({ min: 1e-6, max: 100, noNaN: true });

  it('has at least one and at most 16.7 million pixels', () => {
    fc.assert(
      fc.property(points, points, scale, (width, height, asked) => {
        const size = canvasSize({ width, height }, asked);
        expect(Math.min(size.width, size.height)).to.be.at.least(1);
        expect(size.width * size.height).to.be.at.most(16_700_000);
        expect(Math.max(size.width, size.height)).to.be.at.most(16_384);
        expect(size.scale).to.be.at.most(asked);
      }),
      { numRuns: 200 },
    );
  });

  it('has the pixels asked for where they fit', () => {
    expect(canvasSize({ width: 612, height: 792 }, 2)).to.deep.equal({
      width: 1224,
      height: 1584,
      scale: 2,
    });
  });
});
