import { expect } from 'chai';
import fc from 'fast-check';
import {
  insideRuns,
  isDot,
  shownIn,
  withoutLastStroke,
  withStroke,
  type Drawing,
} from '../../../src/elements/pad/drawing.js';
import type { Stroke } from '../../../src/model/ink.js';

const box = fc.record({ width: fc.integer({ min: 50, max: 2_000 }), height: fc.integer({ min: 50, max: 900 }) });
const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const fractions = fc.array(fc.record({ x: fraction, y: fraction }), { minLength: 1, maxLength: 20 });

const strokeIn = (points: Stroke, { width, height }: Drawing['box']): Stroke =>
  points.map(({ x, y }) => ({ x: x * width, y: y * height }));

describe('a drawing', () => {
  it('comes back where it was drawn after its box had any other sizes', () => {
    fc.assert(
      fc.property(box, box, fractions, fractions, (first, second, one, two) => {
        let drawing = withStroke(null, strokeIn(one, first), first);
        drawing = withStroke(drawing, strokeIn(two, second), second);
        const shown = shownIn(drawing, second).strokes[1]!;
        shown.forEach((point, index) => {
          expect(point.x).to.be.closeTo(two[index]!.x * second.width, 0.001);
          expect(point.y).to.be.closeTo(two[index]!.y * second.height, 0.001);
        });
        expect(shownIn(drawing, first).strokes[0]).to.deep.equal(strokeIn(one, first));
      }),
      { numRuns: 200 },
    );
  });

  it('never leaves the box in which it is shown, and keeps its shape', () => {
    fc.assert(
      fc.property(box, box, fractions, (first, second, points) => {
        const { strokes, penWidth } = shownIn(withStroke(null, strokeIn(points, first), first), second);
        const scale = Math.min(second.width / first.width, second.height / first.height);
        expect(penWidth).to.be.closeTo(2.5 * scale, 1e-9);
        for (const { x, y } of strokes[0]!) {
          expect(x).to.be.within(-1e-6, second.width + 1e-6);
          expect(y).to.be.within(-1e-6, second.height + 1e-6);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('loses its last stroke by undo, and is none after the first', () => {
    const size = { width: 100, height: 50 };
    const one = withStroke(null, [{ x: 1, y: 1 }], size);
    const two = withStroke(one, [{ x: 2, y: 2 }], size);
    expect(withoutLastStroke(two)?.strokes).to.deep.equal([[{ x: 1, y: 1 }]]);
    expect(withoutLastStroke(one)).to.equal(null);
  });

  it('is a dot when it is hardly larger than one, and a short line is none', () => {
    const size = { width: 400, height: 150 };
    expect(
      isDot(
        withStroke(
          null,
          [
            { x: 9, y: 9 },
            { x: 12, y: 11 },
          ],
          size,
        ),
      ),
    ).to.equal(true);
    expect(
      isDot(
        withStroke(
          null,
          [
            { x: 9, y: 9 },
            { x: 40, y: 9 },
          ],
          size,
        ),
      ),
    ).to.equal(false);
  });

  it('has no ink where the pen was outside of the box', () => {
    const size = { width: 100, height: 50 };
    const path = [10, 50, 90, 130, 170, 95, 60].map((x) => ({ x, y: 25 }));
    expect(insideRuns(path, size).map((run) => run.map(({ x }) => x))).to.deep.equal([
      [10, 50, 90],
      [95, 60],
    ]);
    expect(insideRuns([{ x: -1, y: 0 }], size)).to.deep.equal([]);
  });
});
