import { expect } from '@open-wc/testing';
import { loadPdfjs, type Pdfjs } from '../../src/pdf/pdfjs.js';
import type { Operators } from '../../src/pdf/drawing-state.js';
import { OperatorScale, termsOf, type Kept } from '../../src/pdf/operator-scale.js';
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
  commonObjs: new Map<string, unknown>([
    ['g_letters', LETTERS],
    ['g_missing', { missingFile: true }],
  ]),
  objs: new Map<string, unknown>([
    ['picture', { width: 300, height: 200 }],
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

const path = (...points: number[]): Operator => [OPS.constructPath, OPS.stroke, [cornersOf(points)], null];
const tile = (...operators: Operator[]): readonly unknown[] => ['TilingPattern', null, list(...operators), null];
const tiles = (...operators: Operator[]): Operator => [OPS.setFillColorN, ...tile(...operators)];
const text = (...ids: string[]): Operator => [OPS.showText, ids.map((operatorListId) => ({ operatorListId }))];

const letters: Operator = [OPS.showText, [{}, {}, 120, {}]];
const cuts = (count: number): Operator[] => Array.from({ length: count }, () => [OPS.eoClip]);

/** Tiles of ten tiles each, as deep as they are nested. */
function nested(depth: number): Operator {
  return depth === 0 ? tiles(stroked) : tiles(nested(depth - 1), ...Array.from({ length: 10 }, () => filled));
}

/** From the first point over the others: x, y, x, y. */
function cornersOf(points: readonly number[]): Float32Array {
  const corners = points.flatMap((x, at) => (at % 2 === 0 ? [at === 0 ? 0 : 1, x, points[at + 1] ?? 0] : []));
  return new Float32Array(corners);
}

describe('the weight of a page', () => {
  const cases: readonly (readonly [string, readonly Operator[], number])[] = [
    ['a letter counts as one', [letters], 4],
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
    ['a corner that is nowhere is passed over', [dashed(6, 4), path(0, 0, Infinity, 0, 600, 800)], 1 + 3 + 100],
    ['as a beginning too', [dashed(6, 4), path(0, NaN, 0, 0, 600, 800)], 1 + 3 + 100],
    ['a pattern that makes no sense is none', [dashed(6, 4), dashed(-1), dashed(Infinity), stroked], 3 + 2 + 50],
    ['a long pattern weighs as such', [dashed(...Array.from({ length: 300 }, () => 0))], 100],
    ['so it does with other state', [[OPS.setGState, [['D', [Array.from({ length: 299 }, () => 0), 0]]]]], 100],
    ['nothing is saved, so nothing comes back', [dashed(6, 4), [OPS.restore], stroked], 2 + 2 + 50],
    [
      'letters that are drawn as lines have dashes',
      [dashed(2, 2), [OPS.setTextRenderingMode, 1], letters],
      2 + 4 * 126,
    ],
    ['others have none', [dashed(2, 2), [OPS.setTextRenderingMode, 3], letters], 2 + 4],
    ['no letter still is an operator', [[OPS.showText, []]], 1],
    ['what is no path still is an operator', [[OPS.constructPath, OPS.endPath, [null], null]], 1],
    ['an area counts as the tile that it is painted with', [tiles(stroked, stroked), filled], 1 + 2 + 100 + 4],
    ['so does a line', [[OPS.setStrokeColorN, ...tile(stroked)], stroked, filled], 1 + 2 + 100 + 2 + 2],
    ['so does a mask', [tiles(stroked), [OPS.paintImageMaskXObject, {}]], 1 + 2 + 100 + 2],
    ['so does each of many', [tiles(stroked), [OPS.paintImageMaskXObjectGroup, [{}, {}, {}]]], 1 + 1 + 3 * 103],
    ['so do letters, once', [tiles(stroked), letters], 1 + 4 + 102],
    ['and each where the font is not there', [tiles(stroked), [OPS.setFont, 'g_missing', 9], letters], 2 + 4 + 4 * 102],
    ['lines of letters only where there are any', [[OPS.setStrokeColorN, ...tile(stroked)], letters], 1 + 4],
    [
      'but then they do',
      [[OPS.setStrokeColorN, ...tile(stroked)], [OPS.setTextRenderingMode, 1], letters],
      2 + 4 + 102,
    ],
    [
      'a large tile counts as its area',
      [tiles(), [OPS.setFillColorN, 'TilingPattern', null, list(), [2, 0, 0, 2, 0, 0], [0, 0, 612, 792]], filled],
      2 + 2 + 100 + 2000,
    ],
    [
      'but no larger than pdf.js makes it',
      [[OPS.setFillColorN, 'TilingPattern', null, list(), [9, 0, 0, Infinity, 0, 0], [0, 0, 612, 792]], filled],
      1 + 2 + 100 + 9000,
    ],
    ['a colour ends a tile', [tiles(stroked), [OPS.setFillRGBColor, '#000000'], filled], 1 + 1 + 2],
    ['so does a group', [[OPS.beginGroup, {}], tiles(stroked), [OPS.endGroup, {}], filled], 500 + 1 + 1 + 2],
    ['so does an annotation', [tiles(stroked), [OPS.beginAnnotation, 'a'], filled], 1 + 1 + 2],
    ['so does the state in which it was set', [[OPS.save], tiles(stroked), [OPS.restore], filled], 3 + 2],
    ['a tile begins anew', [dashed(6, 4), tiles(stroked), filled], 1 + 1 + 2 + 100 + 2],
    ['a tile of tiles counts as all of them', [tiles(tiles(stroked), filled), filled], 1 + 2 + 100 + (1 + 2 + 100 + 2)],
    ['a gradient counts as much as a paint', [[OPS.setFillColorN, 'Shading', 'gradient', null], filled], 1 + 2 + 500],
    ['a mesh counts as its triangles, by how much they cover', [[OPS.shadingFill, 'mesh']], 500 + 0.3 + 0.3 + 3000],
    ['so it does as a paint', [[OPS.setFillColorN, 'Shading', 'mesh', null], filled], 1 + 2 + 500 + 3000.6],
    [
      'a letter that is a drawing counts as that',
      [[OPS.setFont, 'g_letters', 12], text('a', 'a', 'b')],
      1 + 3 + 2 * (5 + 2),
    ],
    ['fonts can come with other state', [[OPS.setGState, [['Font', ['g_letters', 12]]]], text('a')], 1 + 1 + 5 + 2],
    [
      'a picture counts as its pixels',
      [
        [OPS.paintImageXObject, 'picture', 300, 200],
        [OPS.paintImageXObject, 'none'],
      ],
      2 + 1 + 6 + 1,
    ],
    ['each time that it is drawn', [[OPS.paintImageXObjectRepeat, 'picture', 1, 1, new Float32Array(6)]], 1 + 3 * 7],
    ['so it does in the page itself', [[OPS.paintInlineImageXObject, { width: 300, height: 200 }]], 1 + 7],
    [
      'through a mask all is calculated',
      [[OPS.setGState, [['SMask', {}]]], letters, [OPS.paintImageXObject, 'none']],
      1 + 504 + 502,
    ],
    ['no longer without it', [[OPS.setGState, [['SMask', {}]]], [OPS.setGState, [['SMask', false]]], letters], 2 + 4],
    [
      'so it is where all takes the place of all',
      [[OPS.beginGroup, { knockout: true }], letters, [OPS.endGroup], letters],
      500 + 504 + 1 + 4,
    ],
    ['areas cut out of one another weigh one each', cuts(100), 100],
    ['more than anybody needs weigh more and more', cuts(102), 100 + 10_100 + 10_200],
    ['but not one beside another', [[OPS.save], ...cuts(100), [OPS.restore], ...cuts(100)], 202],
    [
      'letters can be cut out too',
      [[OPS.setTextRenderingMode, 7], ...Array.from({ length: 101 }, (): Operator => [OPS.endText])],
      1 + 100 + 10_100,
    ],
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
    const dense = Array.from({ length: 100 }, (): Operator => [OPS.showText, Array.from({ length: 100 }, () => ({}))]);
    expect(lightOnly(OPS, KEPT)(0, list(...dense))).to.equal(true);
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

  it('counts together what pdf.js draws without looking up', () => {
    const heavy: Operator = [OPS.showText, Array.from({ length: 100_000 }, () => ({}))];
    const together = list(...Array.from({ length: 11 }, () => heavy));
    const pass = endableOnly(OPS, KEPT);
    for (let index = 0; index < 10; index += 1) expect(pass(index, together)).to.equal(true);
    expect(() => pass(10, together)).to.throw(HeavyPage);
    const apart = list(
      ...Array.from({ length: 20 }, () => [
        heavy,
        ...Array.from({ length: 10 }, (): Operator => [OPS.nextLine]),
      ]).flat(),
    );
    const passApart = endableOnly(OPS, KEPT);
    expect(apart.fnArray.every((_, index) => passApart(index, apart))).to.equal(true);
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
