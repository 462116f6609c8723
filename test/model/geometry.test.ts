import { expect } from 'chai';
import fc from 'fast-check';
import {
  boxFromUserSpace,
  boxToUserSpace,
  clampBox,
  compareAreas,
  displayedSize,
  fromUserSpace,
  type PdfPage,
  placeOnPage,
  toUserSpace,
} from '../../src/model/geometry.js';
import type { Area } from '../../src/model/template.js';

const number = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const fraction = number(0, 1);
const page: fc.Arbitrary<PdfPage> = fc.record({
  cropBox: fc.record({
    x: number(-500, 500),
    y: number(-500, 500),
    width: number(10, 5_000),
    height: number(10, 5_000),
  }),
  rotate: fc.constantFrom(0, 90, 180, 270),
});
const box = fc.record({ x: fraction, y: fraction, w: fraction, h: fraction });

function area(change: Partial<Area>): Area {
  const place = { attachment_uuid: 'a', page: 0, x: 0, y: 0, w: 0.1, h: 0.1 };
  return { uuid: null, cell_w: null, option_uuid: null, ...place, ...change };
}

describe('page geometry', () => {
  // A page 200 wide and 100 high whose CropBox begins at (10, 20): the corner of user space that is shown at the top left.
  for (const [rotate, x, y] of [
    [0, 10, 120],
    [90, 10, 20],
    [180, 210, 20],
    [270, 210, 120],
  ] as const) {
    const rotated: PdfPage = { cropBox: { x: 10, y: 20, width: 200, height: 100 }, rotate };

    it(`finds the corner shown at the top left under /Rotate ${rotate}`, () => {
      expect(toUserSpace({ x: 0, y: 0 }, rotated)).to.deep.equal({ x, y });
      expect(toUserSpace({ x: 0.5, y: 0.5 }, rotated)).to.deep.equal({ x: 110, y: 70 });
    });

    it(`shows a page under /Rotate ${rotate} ${rotate % 180 ? 'upright' : 'across'}`, () => {
      const { width, height } = displayedSize(rotated);
      expect([width, height]).to.deep.equal(rotate % 180 ? [100, 200] : [200, 100]);
    });
  }

  it('places a box in user space', () => {
    const cropBox = { x: 10, y: 20, width: 200, height: 100 };
    const given = { x: 0.25, y: 0.5, w: 0.5, h: 0.25 };
    expect(boxToUserSpace(given, { cropBox, rotate: 0 })).to.deep.equal({ x: 60, y: 45, width: 100, height: 25 });
    expect(boxToUserSpace(given, { cropBox, rotate: 90 })).to.deep.equal({ x: 110, y: 45, width: 50, height: 50 });
  });

  it('comes back from user space to the same point', () => {
    fc.assert(
      fc.property(fraction, fraction, page, (x, y, on) => {
        const back = fromUserSpace(toUserSpace({ x, y }, on), on);
        expect(back.x).to.be.closeTo(x, 1e-9);
        expect(back.y).to.be.closeTo(y, 1e-9);
      }),
      { numRuns: 200 },
    );
  });

  it('comes back from user space to the same box', () => {
    fc.assert(
      fc.property(box, page, (given, on) => {
        const back = boxFromUserSpace(boxToUserSpace(given, on), on);
        for (const key of ['x', 'y', 'w', 'h'] as const) expect(back[key]).to.be.closeTo(given[key], 1e-9);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps a box inside the CropBox', () => {
    fc.assert(
      fc.property(box, page, (given, on) => {
        const { x, y, width, height } = boxToUserSpace(clampBox(given), on);
        const { cropBox: crop } = on;
        expect(x).to.be.at.least(crop.x - 1e-6);
        expect(y).to.be.at.least(crop.y - 1e-6);
        expect(x + width).to.be.at.most(crop.x + crop.width + 1e-6);
        expect(y + height).to.be.at.most(crop.y + crop.height + 1e-6);
      }),
      { numRuns: 200 },
    );
  });

  it('places a box on a page on the screen', () => {
    const placed = placeOnPage({ x: 0.1, y: 0.5, w: 0.25, h: 0.125 }, { width: 800, height: 1_000 });
    expect(placed).to.deep.equal({ left: 80, top: 500, width: 200, height: 125 });
  });
});

describe('clampBox', () => {
  it('leaves a box on the page as it is', () => {
    const given = { x: 0.1, y: 0.2, w: 0.7000000000000001, h: 0.8 };
    expect(clampBox(given)).to.deep.equal(given);
  });

  it('cuts each side at the edge', () => {
    expect(clampBox({ x: -0.25, y: 0.5, w: 2, h: 0.75 })).to.deep.equal({ x: 0, y: 0.5, w: 1, h: 0.5 });
  });

  it('leaves nothing of a box beside the page', () => {
    expect(clampBox({ x: 1.25, y: 0, w: 0.5, h: 1 }).w).to.be.at.most(0);
  });

  it('changes nothing the second time', () => {
    const wide = fc.record({ x: number(-1, 2), y: number(-1, 2), w: number(0, 2), h: number(0, 2) });
    fc.assert(
      fc.property(wide, (given) => {
        const once = clampBox(given);
        fc.pre(once.w > 0 && once.h > 0);
        const twice = clampBox(once);
        for (const key of ['x', 'y', 'w', 'h'] as const) expect(twice[key]).to.be.closeTo(once[key], 1e-12);
      }),
      { numRuns: 200 },
    );
  });
});

describe('compareAreas', () => {
  const documents = ['b', 'a'];

  for (const [what, first, second] of [
    ['the order of the documents', { attachment_uuid: 'b', page: 5 }, { attachment_uuid: 'a', page: 0 }],
    ['the page', { page: 1, y: 0.9 }, { page: 2, y: 0.1 }],
    ['the height on the page', { x: 0.9, y: 0.1 }, { x: 0.1, y: 0.2 }],
    ['the place on a line within 1 %', { x: 0.1, y: 0.509 }, { x: 0.9, y: 0.5 }],
  ] as const) {
    it(`goes by ${what}`, () => {
      expect(compareAreas(area(first), area(second), documents)).to.be.below(0);
      expect(compareAreas(area(second), area(first), documents)).to.be.above(0);
    });
  }

  it('finds an area equal to itself', () => {
    expect(compareAreas(area({ x: 0.3 }), area({ x: 0.3 }), documents)).to.equal(0);
  });
});
