import { expect } from '@open-wc/testing';
import { loadPdfjs, type Pdfjs } from '../../src/pdf/pdfjs.js';
import { OperatorScale, termsOf, type Kept, type Operators } from '../../src/pdf/operator-scale.js';
import { endableOnly, HeavyPage, lightOnly } from '../../src/pdf/page-weight.js';

const { OPS }: Pdfjs = await loadPdfjs();

type Operator = readonly [number, ...unknown[]];
const list = (...operators: readonly Operator[]): Operators => ({
  fnArray: operators.map(([operator]) => operator),
  argsArray: operators.map(([, ...args]) => args),
});

const LETTERS = { charProcOperatorList: new Map([['a', list([OPS.save], [OPS.restore])]]) };
const square = (x: number, size: number): number[] => [x, 0, x + size, 0, x + size, size];
const MESH = [
  'Mesh',
  4,
  new Float32Array([...square(0, 1), ...square(99, 1), ...square(0, 100)]),
  null,
  9,
  [0, 0, 100, 100],
];
const KEPT: Kept = {
  commonObjs: new Map([['g_letters', LETTERS]]),
  objs: new Map([
    ['mesh', MESH],
    ['gradient', ['RadialAxial']],
  ]),
};

/** With everything that is drawn for them. */
function weightOf(...operators: readonly Operator[]): number {
  const scale = new OperatorScale(termsOf(OPS), KEPT);
  return operators.reduce((sum, [operator, ...args]) => {
    scale.follow(operator, args);
    return sum + scale.outer(operator, args) + scale.inner(operator, args, Infinity);
  }, 0);
}

/** From 0, 0 to 300, 400: 500 points. */
const LINE = new Float32Array([0, 0, 0, 1, 300, 400]);
const stroked: Operator = [OPS.constructPath, OPS.stroke, [LINE], null];
const filled: Operator = [OPS.constructPath, OPS.fill, [LINE], null];
const dashed = (...pattern: number[]): Operator => [OPS.setDash, pattern, 0];

const path = (how: number, ...end: number[]): Operator => [
  OPS.constructPath,
  how,
  [new Float32Array([0, 0, 0, 1, 300, ...end])],
  null,
];
const tile = (...operators: Operator[]): readonly unknown[] => ['TilingPattern', null, list(...operators), null];
const tiles = (...operators: Operator[]): Operator => [OPS.setFillColorN, ...tile(...operators)];
const text = (...ids: string[]): Operator => [OPS.showText, ids.map((operatorListId) => ({ operatorListId }))];

const cuts = (count: number): Operator[] => Array.from({ length: count }, () => [OPS.eoClip]);

/** Tiles of ten tiles each, as deep as they are nested. */
function nested(depth: number): Operator {
  return depth === 0 ? tiles(stroked) : tiles(nested(depth - 1), ...Array.from({ length: 10 }, () => filled));
}

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
    ['a line without an end is not drawn at all', [dashed(6, 4), path(OPS.stroke, Infinity)], 1 + 2],
    ['what is no path still is an operator', [[OPS.constructPath, OPS.endPath, [null], null]], 1],
    ['an area counts as the tile that it is painted with', [tiles(stroked, stroked), filled], 1 + 2 + 100 + 4],
    ['so does a line', [[OPS.setStrokeColorN, ...tile(stroked)], stroked, filled], 1 + 2 + 100 + 2 + 2],
    ['so does a mask', [tiles(stroked), [OPS.paintImageMaskXObject, {}]], 1 + 1 + 100 + 2],
    ['so does each of many', [tiles(stroked), [OPS.paintImageMaskXObjectGroup, [{}, {}, {}]]], 1 + 1 + 3 * (100 + 2)],
    ['a colour ends a tile', [tiles(stroked), [OPS.setFillRGBColor, '#000000'], filled], 1 + 1 + 2],
    ['so does a group', [[OPS.beginGroup, {}], tiles(stroked), [OPS.endGroup, {}], filled], 500 + 1 + 1 + 2],
    ['so does an annotation', [tiles(stroked), [OPS.beginAnnotation, 'a'], filled], 1 + 1 + 2],
    ['so does the state in which it was set', [[OPS.save], tiles(stroked), [OPS.restore], filled], 3 + 2],
    ['a tile begins anew', [dashed(6, 4), tiles(stroked), filled], 1 + 1 + 2 + 100 + 2],
    ['a tile of tiles counts as all of them', [tiles(tiles(stroked), filled), filled], 1 + 2 + 100 + (1 + 2 + 100 + 2)],
    ['a gradient is one again as a paint', [[OPS.setFillColorN, 'Shading', 'gradient', null], filled], 1 + 2 + 500],
    ['a mesh counts as its triangles, by how much they cover', [[OPS.shadingFill, 'mesh']], 500 + 1 + 1 + 500],
    ['so it does as a paint', [[OPS.setFillColorN, 'Shading', 'mesh', null], filled], 1 + 2 + 500 + 502],
    [
      'a letter that is a drawing counts as that',
      [[OPS.setFont, 'g_letters', 12], text('a', 'a', 'b')],
      1 + 3 + 2 * (5 + 2),
    ],
    ['fonts can come with other state', [[OPS.setGState, [['Font', ['g_letters', 12]]]], text('a')], 1 + 1 + 5 + 2],
    ['areas cut out of one another weigh nothing', cuts(100), 100],
    ['more than anybody needs weigh more and more', cuts(102), 100 + 10_100 + 10_200],
    ['but not one beside another', [...cuts(100), [OPS.restore], [OPS.save], ...cuts(100)], 202],
    ['a font that is not there has none', [[OPS.setFont, 'g_other', 12], text('a')], 1 + 1],
  ];
  for (const [name, operators, weight] of cases)
    it(name, () => {
      expect(weightOf(...operators)).to.be.closeTo(weight, 0.001);
    });

  it('grows with the page, of which no operator is weighed twice', () => {
    const light = Array.from({ length: 14_000 }, () => stroked);
    const pass = lightOnly(OPS, KEPT);
    expect(pass(0, list(...light))).to.equal(true);
    expect(pass(1, list(...light, filled))).to.equal(true);
    expect(() => pass(2, list(...light, ...light))).to.throw(HeavyPage);
  });

  it('stops a page before one path of it holds up everything, and lets others pass', () => {
    const zigzag = new Float32Array(Array.from({ length: 300 }, (_, n) => [n === 0 ? 0 : 1, n % 2, n * 300]).flat());
    const operators = list(dashed(0.5, 0.5), [OPS.constructPath, OPS.stroke, [zigzag], null]);
    expect(() => lightOnly(OPS, KEPT)(0, operators)).to.throw(HeavyPage);
    const letters = Array.from({ length: 100 }, (): Operator => [
      OPS.showText,
      Array.from({ length: 100 }, () => ({})),
    ]);
    expect(lightOnly(OPS, KEPT)(0, list(...letters))).to.equal(true);
  });

  it('stops a page at tiles of tiles, however many there would be', () => {
    for (const depth of [3, 12, 19, 1000]) {
      const operators = list(nested(depth), filled);
      for (const only of [lightOnly, endableOnly]) {
        const pass = only(OPS, KEPT);
        expect(pass(0, operators)).to.equal(true);
        if (depth > 3 || only === lightOnly) expect(() => pass(1, operators), String(depth)).to.throw(HeavyPage);
      }
    }
  });

  it('lets a heavy page pass where nothing else can draw it, if one can wait for each of its operators', () => {
    const operators = list(nested(2), ...Array.from({ length: 1000 }, () => filled));
    const pass = endableOnly(OPS, KEPT);
    expect(operators.fnArray.every((_, index) => pass(index, operators))).to.equal(true);
    expect(() => {
      const light = lightOnly(OPS, KEPT);
      operators.fnArray.forEach((_, index) => light(index, operators));
    }).to.throw(HeavyPage);
  });
});
