import { expect } from 'chai';
import fc from 'fast-check';
import { toSvg } from '../../src/model/ink-svg.js';

const STYLE = { color: '#123456', penWidth: 0.1 };
const coordinate = fc.double({ min: -1_000, max: 1_000, noNaN: true });
const strokes = fc.array(fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 1, maxLength: 20 }), {
  minLength: 1,
  maxLength: 5,
});

describe('toSvg', () => {
  it('draws one path a stroke, cut to the ink, the longer side 1,000', () => {
    const svg = toSvg(
      [
        [
          { x: 0.05, y: 0.05 },
          { x: 0.95, y: 0.45 },
        ],
      ],
      STYLE,
    );
    expect(svg).to.equal(
      '<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="500" viewBox="0 0 1000 500">' +
        '<g fill="none" stroke="#123456" stroke-width="100" stroke-linecap="round" stroke-linejoin="round">' +
        '<path d="M50 50L950 450"/></g></svg>',
    );
  });

  it('draws curves through the middles between points, and ends at the last point', () => {
    const svg = toSvg(
      [
        [
          { x: 0, y: 0 },
          { x: 20, y: 40 },
          { x: 60, y: 20 },
          { x: 90, y: 90 },
        ],
      ],
      { color: 'blue', penWidth: 10 },
    );
    expect(svg).to.contain('d="M50 50q200 400 400 300t500 600"');
  });

  it('draws a dot for a stroke of one point', () => {
    expect(toSvg([[{ x: 3, y: 4 }]], { color: 'blue', penWidth: 2 }))
      .to.contain('viewBox="0 0 1000 1000"')
      .and.to.contain('d="M500 500L500 500"');
  });

  it('is well-formed, and no number in it is larger than its box', () => {
    fc.assert(
      fc.property(strokes, fc.double({ min: 0.01, max: 50, noNaN: true }), (ink, penWidth) => {
        const svg = toSvg(ink, { color: 'black', penWidth });
        const paths = [...svg.matchAll(/<path d="([-MLqt\d. ]+)"\/>/g)].map((match) => match[1] ?? '');
        expect(paths).to.have.length(ink.length);
        for (const number of paths.join(' ').match(/-?[\d.]+/g) ?? [])
          expect(Number(number)).to.be.within(-1_000, 1_000);
        expect(svg.replace(/<path [^<>]*\/>/g, '')).to.match(/^<svg [^<>]*><g [^<>]*><\/g><\/svg>$/);
      }),
      { numRuns: 200 },
    );
  });

  for (const color of ['red"/><script>alert(1)</script>', 'url(#x)', '&quot;', '']) {
    it(`draws in black where the colour is ${JSON.stringify(color)}`, () => {
      expect(toSvg([[{ x: 1, y: 1 }]], { color, penWidth: 1 })).to.contain('stroke="black"');
    });
  }

  for (const penWidth of [NaN, 0, -1, Infinity, 1e-300]) {
    it(`draws with a pen of 1 where its width is ${penWidth}`, () => {
      const ink = [
        [
          { x: 0, y: 0 },
          { x: 9, y: 0 },
        ],
      ];
      expect(toSvg(ink, { color: 'red', penWidth })).to.equal(toSvg(ink, { color: 'red', penWidth: 1 }));
    });
  }

  it('draws nothing without ink, or for what is none', () => {
    for (const ink of [[], [[]], [[{ x: NaN, y: 1 }]]]) expect(toSvg(ink, STYLE)).to.equal('');
  });
});
