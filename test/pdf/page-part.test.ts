import { expect } from 'chai';
import fc from 'fast-check';
import { partAround, stillCovers, type PagePart } from '../../src/pdf/page-part.js';

const part: fc.Arbitrary<PagePart> = fc
  .tuple(
    ...([1, 1, 1, 1].map(() => fc.double({ min: 0.01, max: 1, noNaN: true })) as [
      fc.Arbitrary<number>,
      fc.Arbitrary<number>,
      fc.Arbitrary<number>,
      fc.Arbitrary<number>,
    ]),
  ) // prettier-ignore
  .map(([x, y, w, h]) => ({ x: x * (1 - w), y: y * (1 - h), w, h }));

describe('the part of a page that is drawn by itself', () => {
  it('holds what is in sight, within the page', () => {
    fc.assert(
      fc.property(part, fc.double({ min: 0.001, max: 2, noNaN: true }), (seen, share) => {
        const drawn = partAround(seen, share);
        expect(stillCovers(drawn, seen)).to.equal(true);
        expect(drawn.x).to.be.at.least(0);
        expect(drawn.x + drawn.w).to.be.at.most(1 + 1e-9);
        expect(drawn.w * drawn.h).to.be.at.most(Math.max(share, seen.w * seen.h) + 1e-9);
      }),
    );
  });

  it('has half of what is in sight around it where there is room', () => {
    const drawn = partAround({ x: 0.4, y: 0.4, w: 0.2, h: 0.2 }, 1);
    expect([drawn.x, drawn.y, drawn.w, drawn.h].map((n) => Number(n.toFixed(6)))).to.deep.equal([0.3, 0.3, 0.4, 0.4]);
  });

  it('does until less than half of its margin is left', () => {
    const drawn = partAround({ x: 0.4, y: 0.4, w: 0.2, h: 0.2 }, 1);
    expect(stillCovers(drawn, { x: 0.44, y: 0.4, w: 0.2, h: 0.2 })).to.equal(true);
    expect(stillCovers(drawn, { x: 0.46, y: 0.4, w: 0.2, h: 0.2 })).to.equal(false);
  });

  it('needs no margin where the page ends', () => {
    const drawn = partAround({ x: 0.05, y: 0, w: 0.2, h: 0.2 }, 1);
    expect(stillCovers(drawn, { x: 0, y: 0, w: 0.2, h: 0.2 })).to.equal(true);
  });
});
