import { expect } from 'chai';
import fc from 'fast-check';
import { inkBounds, type InkPoint, isTooSmall, readStrokes, type Stroke } from '../../src/model/ink.js';

const coordinate = fc.double({ min: -1_000, max: 1_000, noNaN: true });
const point = fc.record({ x: coordinate, y: coordinate });
const strokes = fc.array(fc.array(point, { minLength: 1, maxLength: 50 }), { maxLength: 20 });

function pointsOf(ink: readonly Stroke[] | null): readonly InkPoint[] {
  return (ink ?? []).flat();
}

describe('readStrokes', () => {
  it('takes points with and without time and pressure, and nothing else of them', () => {
    const raw = [
      [
        { x: 1, y: 2, time: 3, pressure: 0.5, more: 'x' },
        { x: 0, y: -1 },
      ],
      [],
    ];
    expect(readStrokes(raw)).to.deep.equal([
      [
        { x: 1, y: 2, time: 3, pressure: 0.5 },
        { x: 0, y: -1 },
      ],
    ]);
  });

  for (const [what, raw] of [
    ['no list', { x: 1, y: 2 }],
    ['no strokes', [{ x: 1, y: 2 }]],
    ['no points', [[1, 2]]],
    ['null', [[null]]],
    ['holes', [new Array<unknown>(3)]],
    ['NaN', [[{ x: NaN, y: 0 }]]],
    ['Infinity', [[{ x: 0, y: Infinity }]]],
    ['text', [[{ x: '1', y: 0 }]]],
    ['1e300', [[{ x: 1e300, y: 0 }]]],
    ['time before 0 (U21)', [[{ x: 0, y: 0, time: -1 }]]],
    ['pressure above 1', [[{ x: 0, y: 0, pressure: 2 }]]],
    ['a list of a billion', [new Array<unknown>(1e9)]],
  ] as const) {
    it(`refuses ${what}`, () => {
      expect(readStrokes(raw)).to.be.null;
    });
  }

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(readStrokes(raw)).to.satisfy((ink: unknown) => ink === null || Array.isArray(ink));
      }),
      { numRuns: 200 },
    );
  });

  it('keeps what is within the bound', () => {
    fc.assert(
      fc.property(strokes, (ink) => {
        expect(readStrokes(ink)).to.deep.equal(ink);
      }),
      { numRuns: 100 },
    );
  });

  it('thins out to the bound, keeps the ends of the strokes, adds no point', () => {
    fc.assert(
      fc.property(strokes, fc.integer({ min: 40, max: 200 }), (ink, most) => {
        const thinned = readStrokes(ink, most) ?? [];
        expect(pointsOf(thinned).length).to.be.at.most(most);
        expect(thinned).to.have.length(ink.length);
        for (const [index, stroke] of thinned.entries()) {
          expect([stroke[0], stroke.at(-1)]).to.deep.equal([ink[index]![0], ink[index]!.at(-1)]);
        }
        const all = new Set(ink.flat().map(({ x, y }) => `${x} ${y}`));
        for (const { x, y } of pointsOf(thinned)) expect(all.has(`${x} ${y}`)).to.be.true;
      }),
      { numRuns: 100 },
    );
  });

  it('bounds 2 million points (U20)', () => {
    const long = Array.from({ length: 2_000_000 }, (_, index) => ({ x: index % 997, y: index / 5_000 }));
    expect(pointsOf(readStrokes([long])).length).to.be.within(2, 10_000);
  });

  it('bounds 2 million points at one place, and 100,000 strokes', () => {
    const still = Array.from({ length: 2_000_000 }, () => ({ x: 1, y: 1 }));
    expect(pointsOf(readStrokes([still]))).to.have.length(2);
    const dots = Array.from({ length: 100_000 }, (_, index) => [{ x: index, y: 1 }]);
    expect(pointsOf(readStrokes(dots)).length).to.be.within(1, 10_000);
  });
});

describe('inkBounds', () => {
  it('has room for the pen', () => {
    const box = inkBounds(
      [
        [
          { x: 1, y: 2 },
          { x: 5, y: 4 },
        ],
        [{ x: 3, y: 8 }],
      ],
      2,
    );
    expect(box).to.deep.equal({ x: 0, y: 1, width: 6, height: 8 });
  });

  it('is null without ink', () => {
    expect(inkBounds([], 2)).to.be.null;
    expect(inkBounds([[]], 2)).to.be.null;
  });
});

describe('isTooSmall', () => {
  for (const [what, ink, small] of [
    ['nothing', [], true],
    ['a dot', [[{ x: 0.5, y: 0.5 }]], true],
    [
      'a trembling dot',
      [
        [
          { x: 0.5, y: 0.5 },
          { x: 0.51, y: 0.505 },
        ],
      ],
      true,
    ],
    [
      'a straight line',
      [
        [
          { x: 0.1, y: 0.5 },
          { x: 0.9, y: 0.5 },
        ],
      ],
      false,
    ],
    ['two dots apart', [[{ x: 0.1, y: 0.5 }], [{ x: 0.9, y: 0.5 }]], false],
  ] as const) {
    it(`says ${small ? 'yes to' : 'no to'} ${what}`, () => {
      expect(isTooSmall(ink)).to.equal(small);
    });
  }

  it('goes by the unit that it is told', () => {
    const ink = [
      [
        { x: 0, y: 0 },
        { x: 15, y: 3 },
      ],
    ];
    expect(isTooSmall(ink, 20)).to.be.true;
    expect(isTooSmall(ink, 10)).to.be.false;
  });
});
