import { expect } from 'chai';
import fc from 'fast-check';
import { drawnValue } from '../../../src/elements/pad/ink-image.js';
import { readDrawing } from '../../../src/elements/pad/read-svg.js';
import { inkBounds, type Stroke } from '../../../src/model/ink.js';
import { toSvg } from '../../../src/model/ink-svg.js';

const coordinate = fc.integer({ min: 0, max: 600 });
const strokes = fc.array(fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 1, maxLength: 12 }), {
  minLength: 1,
  maxLength: 5,
});

/** Without turns on the spot, which a path of one point and of two equal points cannot tell apart. */
const distinct = (stroke: Stroke): Stroke =>
  stroke.length === 2 && stroke[0]!.x === stroke[1]!.x && stroke[0]!.y === stroke[1]!.y ? stroke.slice(0, 1) : stroke;

describe('reading back the SVG of a drawing', () => {
  it('finds every point and the pen again', () => {
    fc.assert(
      fc.property(strokes, (drawn) => {
        const original = drawn.map(distinct);
        const bounds = inkBounds(original, 2.5)!;
        const read = readDrawing(toSvg(original, { color: '#12215a', penWidth: 2.5 }), bounds)!;
        expect(read.strokes.map(({ length }) => length)).to.deep.equal(original.map(({ length }) => length));
        expect(read.penWidth).to.be.closeTo(2.5, 0.1);
        const [shiftX, shiftY] = [(0.15 * read.box.width) / 1.3 - bounds.x, (0.15 * read.box.height) / 1.3 - bounds.y];
        read.strokes.flat().forEach((point, index) => {
          expect(point.x).to.be.closeTo(original.flat()[index]!.x + shiftX, 0.5);
          expect(point.y).to.be.closeTo(original.flat()[index]!.y + shiftY, 0.5);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('makes the same SVG again, so that a mark survives any number of drafts', () => {
    const wave = Array.from({ length: 60 }, (_, index) => ({ x: 20 + index * 5, y: 60 + 40 * Math.sin(index / 6) }));
    const first = drawnValue({ box: { width: 400, height: 133 }, strokes: [wave], penWidth: 2.5 }, [18, 33, 90])!;
    const again = drawnValue(readDrawing(first.svg!, first)!, [18, 33, 90])!;
    expect(again.width).to.be.closeTo(first.width, 0.2);
    expect(again.height).to.be.closeTo(first.height, 0.2);
  });

  for (const [name, svg] of Object.entries({
    'one that somebody else made': '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0L1 1"/></svg>',
    'no SVG at all': 'data:image/png;base64,AAAA',
    'one without strokes': toSvg([[{ x: 1, y: 1 }]], { color: 'black', penWidth: 1 }).replace(/<path[^>]*>/, ''),
  })) {
    it(`refuses ${name}`, () => {
      expect(readDrawing(svg, { width: 100, height: 50 })).to.equal(null);
    });
  }

  it('refuses sizes that are none', () => {
    const svg = toSvg([[{ x: 1, y: 1 }]], { color: 'black', penWidth: 1 });
    const sizes = [0, -1, NaN, Infinity].map((side) => readDrawing(svg, { width: side, height: side }));
    expect(sizes).to.deep.equal([null, null, null, null]);
  });
});
