import { expect } from '@open-wc/testing';
import { loadPdfjs, type Pdfjs } from '../../src/pdf/pdfjs.js';
import { HeavyPage, lightOnly, scale } from '../../src/pdf/page-weight.js';

const { OPS }: Pdfjs = await loadPdfjs();

type Operator = readonly [number, ...unknown[]];
const list = (...operators: readonly Operator[]): Parameters<ReturnType<typeof scale>>[0] => ({
  fnArray: operators.map(([operator]) => operator),
  argsArray: operators.map(([, ...args]) => args),
});
const weightOf = (...operators: readonly Operator[]): number => scale(OPS)(list(...operators));

/** From 0, 0 to 300, 400: 500 points. */
const LINE = new Float32Array([0, 0, 0, 1, 300, 400]);
const stroked: Operator = [OPS.constructPath, OPS.stroke, [LINE], null];
const filled: Operator = [OPS.constructPath, OPS.fill, [LINE], null];
const dashed = (...pattern: number[]): Operator => [OPS.setDash, pattern, 0];

describe('the weight of a page', () => {
  const cases: readonly (readonly [string, readonly Operator[], number])[] = [
    ['a letter counts as one', [[OPS.showText, [{}, {}, 120, {}]]], 4],
    ['so does a corner', [stroked], 2],
    [
      'a blended group or a gradient as many',
      [
        [OPS.beginGroup, {}],
        [OPS.shadingFill, 'p'],
      ],
      1000,
    ],
    ['a dashed line as its dashes, and its dashes as one', [dashed(6, 4), stroked], 1 + 2 + 50],
    ['dashes and gaps can be of one length', [dashed(5), stroked], 1 + 2 + 50],
    ['dashes can come with other state', [[OPS.setGState, [['D', [[6, 4], 0]]]], stroked], 1 + 2 + 50],
    ['dashes of no length are none', [dashed(0, 0), stroked], 1 + 2],
    ['an area has no dashes', [dashed(6, 4), filled], 1 + 2],
    ['dashes end with the state in which they were set', [[OPS.save], dashed(6, 4), [OPS.restore], stroked], 3 + 2],
    ['what is no path has no corners', [[OPS.constructPath, OPS.endPath, [null], null]], 0],
  ];
  for (const [name, operators, weight] of cases)
    it(name, () => {
      expect(weightOf(...operators)).to.be.closeTo(weight, 0.001);
    });

  it('grows with the page, of which no operator is weighed twice', () => {
    const weigh = scale(OPS);
    expect(weigh(list(stroked))).to.equal(2);
    expect(weigh(list(stroked, stroked))).to.equal(4);
  });

  it('stops a page before one path of it holds up everything, and lets others pass', () => {
    const zigzag = new Float32Array(Array.from({ length: 300 }, (_, n) => [n === 0 ? 0 : 1, n % 2, n * 300]).flat());
    const operators = list(dashed(0.5, 0.5), [OPS.constructPath, OPS.stroke, [zigzag], null]);
    expect(() => lightOnly(OPS)(0, operators)).to.throw(HeavyPage);
    const text = Array.from({ length: 100 }, (): Operator => [OPS.showText, Array.from({ length: 100 }, () => ({}))]);
    expect(lightOnly(OPS)(0, list(...text))).to.equal(true);
  });
});
