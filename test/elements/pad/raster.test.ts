import { expect } from 'chai';
import { drawStrokes } from '../../../src/elements/pad/raster.js';

/** The ink in a picture, in whole pixels. */
const amount = (ink: Uint8Array): number => ink.reduce((sum, value) => sum + value, 0) / 255;

describe('drawing strokes into pixels', () => {
  it('makes a round dot of a single point', () => {
    const { width, height, ink } = drawStrokes([[{ x: 50, y: 70 }]], 10, 2)!;
    expect([width, height]).to.deep.equal([20, 20]);
    expect(amount(ink)).to.be.closeTo(Math.PI * 100, 8);
    expect([ink[0], ink[10 * 20 + 10]]).to.deep.equal([0, 255]);
  });

  it('makes a straight line as wide as the pen, with round ends', () => {
    const { width, height, ink } = drawStrokes(
      [
        [
          { x: 0, y: 0 },
          { x: 100, y: 0 },
        ],
      ],
      4,
      2,
    )!;
    expect([width, height]).to.deep.equal([208, 8]);
    expect(amount(ink)).to.be.closeTo(200 * 8 + Math.PI * 16, 15);
  });

  it('inks once where strokes cross', () => {
    const across = [
      { x: 0, y: 20 },
      { x: 40, y: 20 },
    ];
    const down = [
      { x: 20, y: 0 },
      { x: 20, y: 40 },
    ];
    const { ink, width } = drawStrokes([across, down], 4, 1)!;
    expect(Math.max(...ink)).to.equal(255);
    expect(ink[22 * width + 22]).to.equal(255);
  });

  it('follows the curve between the points, not the corners', () => {
    const corner = [
      { x: 0, y: 0 },
      { x: 50, y: 50 },
      { x: 100, y: 0 },
    ];
    const { ink, width } = drawStrokes([corner], 4, 1)!;
    expect(ink[52 * width + 52], 'at the handle').to.equal(0);
    expect(ink[27 * width + 52], 'at the middle of the curve').to.equal(255);
  });

  it('gives nothing for nothing', () => {
    expect(drawStrokes([], 2, 2)).to.equal(null);
  });
});
