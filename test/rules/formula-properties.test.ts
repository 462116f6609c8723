import { expect } from 'chai';
import fc from 'fast-check';
import type { Value } from '../../src/model/values.js';
import { loadArithmetic } from '../../src/rules/arithmetic.js';
import { loadDecimals } from '../../src/rules/decimal.js';
import { FUNCTIONS } from '../../src/rules/formula-functions.js';
import { OPERATORS } from '../../src/rules/formula-operators.js';
import { makeTemplate } from '../support/template.js';

const RUNS = { numRuns: 200 };

/** Formulas by their grammar, of all operators and functions. */
const { formula } = fc.letrec<{ formula: string; leaf: string }>((tie) => ({
  leaf: fc.oneof(
    fc.integer({ min: -1000, max: 1000 }).map((n) => `(${n})`),
    fc.constantFrom(
      '0',
      '1',
      '0.1',
      '1e300',
      '1e-300',
      '9999999999',
      '{{a}}',
      '{{b}}',
      '{{t}}',
      '{{m}}',
      '"x"',
      '"12"',
      'pi',
      'true',
    ),
  ),
  formula: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'formula' },
    tie('leaf'),
    fc
      .tuple(tie('formula'), fc.constantFrom(...Object.keys(OPERATORS)), tie('formula'))
      .map((parts) => `(${parts.join(' ')})`),
    tie('formula').map((inner) => `-${inner}`),
    fc.array(tie('formula'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
    fc
      .tuple(fc.constantFrom(...FUNCTIONS.keys()), fc.array(tie('formula'), { minLength: 3, maxLength: 3 }))
      .map(([name, args]) => `${name}(${args.slice(0, FUNCTIONS.get(name)?.most).join(', ')})`),
    fc.tuple(tie('formula'), tie('formula'), tie('formula')).map((args) => `if(${args.join(', ')})`),
  ),
}));

const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null));
const text = fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom('5', '-1.5', ' 7 ', '1e5'), fc.constant(null));
const chosen = fc.subarray(['o1', 'o2']);

const FIELDS = [
  { uuid: 'a', type: 'number' },
  { uuid: 'b', type: 'number' },
  { uuid: 't', type: 'text' },
  {
    uuid: 'm',
    type: 'multiple',
    options: [
      { uuid: 'o1', value: '1' },
      { uuid: 'o2', value: 'two' },
    ],
  },
];

const fields = new Map(makeTemplate(FIELDS).fields.map((field) => [field.uuid, field]));

describe('any formula', () => {
  it('gives a finite number, or a reason why not', async () => {
    const compile = await loadArithmetic();
    const values = fc.record({ a: number, b: number, t: text, m: chosen });
    const short = formula.filter(({ length }) => length <= 2_000);
    fc.assert(
      fc.property(short, values, (source, given) => {
        const read = (uuid: string): Value => given[uuid as keyof typeof given];
        const { value, reason } = compile(source, fields).evaluate(read);
        expect(reason === null ? Number.isFinite(value) : value === null).to.equal(true);
        expect(Object.is(value, -0)).to.equal(false);
      }),
      { numRuns: 500 },
    );
  });

  it('is compiled, or refused with words, whatever its characters', async () => {
    const compile = await loadArithmetic();
    const character = fc.constantFrom(...'0123456789.eE+-*/%^&|<>=!()[]{}"\',;:?$_\\ \n');
    const piece = fc.oneof(character, fc.constantFrom('{{a}}', 'if(', 'and', 'é', '👋', '.x'));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        try {
          compile(pieces.join(''), fields).evaluate(() => 2);
        } catch (thrown) {
          // Of the class itself: a TypeError or a RangeError would be our mistake.
          expect(Object.getPrototypeOf(thrown)).to.equal(Error.prototype);
          expect((thrown as Error).message).to.match(/^(?:has|calls|reads|gives|cannot be read|is not) /);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('decimals', () => {
  const cents = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });

  it('add and subtract money to the cent', async () => {
    const decimals = await loadDecimals();
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        const [x, y] = [decimals.from(a / 100), decimals.from(b / 100)];
        expect(decimals.toNumber(decimals.add(x, y))).to.equal((a + b) / 100);
        expect(decimals.toNumber(decimals.subtract(x, y))).to.equal((a - b) / 100 + 0);
      }),
      RUNS,
    );
  });

  it('multiply and divide as integers do', async () => {
    const decimals = await loadDecimals();
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        const product = decimals.multiply(decimals.from(a / 100), decimals.from(b / 100));
        expect(decimals.toText(decimals.multiply(product, decimals.from(10_000)))).to.equal(
          String(BigInt(a) * BigInt(b)),
        );
        if (b !== 0) expect(decimals.toNumber(decimals.divide(product, decimals.from(b / 100)))).to.equal(a / 100 + 0);
      }),
      RUNS,
    );
  });

  it('round half away from zero', async () => {
    const decimals = await loadDecimals();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.constantFrom(1, -1), (n, sign) => {
        const half = decimals.round(decimals.from(sign * (n + 0.5)), 0, 'half');
        expect(decimals.toNumber(half)).to.equal(sign * (n + 1));
      }),
      RUNS,
    );
  });

  it('leave a remainder between 0 and the divisor', async () => {
    const decimals = await loadDecimals();
    fc.assert(
      fc.property(
        cents,
        cents.filter((b) => b !== 0),
        (a, b) => {
          const rest = decimals.toNumber(decimals.remainder(decimals.from(a), decimals.from(b)));
          expect(rest).to.equal((((a % b) + b) % b) + 0);
        },
      ),
      RUNS,
    );
  });
});
