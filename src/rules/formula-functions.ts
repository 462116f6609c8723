import type { Decimal, Decimals } from './decimal.js';
import { NoValue } from './no-value.js';
import { compare, flat, integerOf, numberOf, shortText, textOf, truthOf, type Operand } from './operand.js';

type Arguments = readonly Operand[];

export interface FormulaFunction {
  /** How many arguments it takes. */
  readonly least: number;
  readonly most: number;
  readonly apply: (args: Arguments, decimals: Decimals) => Operand;
}

const MANY = Infinity;

/** The functions of formulas (docuseal.md 1.3), except `if`, `and` and `or`, which look only at what decides. */
export const FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map([
  ['abs', numeric(1, (_, x) => (x.lt(0) ? x.neg() : x))],
  ['round', rounding('half')],
  ['roundup', rounding('up')],
  ['rounddown', rounding('down')],
  ['floor', numeric(1, (d, x) => d.round(x, 0, x.lt(0) ? 'up' : 'down'))],
  ['ceil', numeric(1, (d, x) => d.round(x, 0, x.lt(0) ? 'down' : 'up'))],
  ['sqrt', numeric(1, (d, x) => d.squareRoot(x))],
  ['pow', numeric(2, (d, x, y = d.one) => d.power(x, y))],
  ['log', numeric(1, (d, x, base) => logarithm(d, x, base), 2)],
  ['log2', numeric(1, (d, x) => d.double(Math.log2, positive(x)))],
  ['log10', numeric(1, (d, x) => d.double(Math.log10, positive(x)))],
  ['pi', numeric(0, (d) => d.read('3.141592653589793238462643383279503'))],
  ['e', numeric(0, (d) => d.read('2.718281828459045235360287471352662'))],
  ...(['cbrt', 'exp', 'sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'sinh', 'cosh', 'tanh'] as const).map(
    (name) => [name, numeric(1, (d, x) => d.double(Math[name], x))] as const,
  ),
  ['atan2', numeric(2, (d, x, y = d.zero) => d.double(Math.atan2, x, y))],
  ['hypot', many((d, numbers) => d.double(Math.hypot, ...numbers))],

  [
    'sum',
    {
      least: 1,
      most: MANY,
      apply: (args, d) =>
        sum(
          d,
          flat(args).map((one) => numberOf(one, d)),
        ),
    },
  ],
  ['min', many((_, numbers) => numbers.reduce((least, x) => (x.lt(least) ? x : least)))],
  ['max', many((_, numbers) => numbers.reduce((most, x) => (x.gt(most) ? x : most)))],
  ['avg', many((d, numbers) => d.divide(sum(d, numbers), d.from(numbers.length)))],
  ['count', { least: 1, most: MANY, apply: (args, d) => d.from(flat(args).filter(isAnswered).length) }],

  ['not', { least: 1, most: 1, apply: ([value = null]) => !truthOf(value) }],
  ['xor', { least: 1, most: MANY, apply: (args) => args.filter(truthOf).length % 2 === 1 }],

  ['length', textual(1, (d, text) => d.from(Array.from(text).length))],
  ['upcase', textual(1, (_, text) => text.toUpperCase())],
  ['downcase', textual(1, (_, text) => text.toLowerCase())],
  ['trim', textual(1, (_, text) => text.trim())],
  ['concat', { least: 1, most: MANY, apply: (args, d) => shortText(args.map((one) => textOf(one, d)).join('')) }],
  ['left', textual(2, (d, text, count) => Array.from(text).slice(0, size(count, d)).join(''))],
  ['right', textual(2, (d, text, count) => lastOf(Array.from(text), size(count, d)).join(''))],
  ['mid', textual(3, (d, text, from, count) => middle(Array.from(text), size(from, d), size(count, d)))],
  ['contains', { least: 2, most: 2, apply: ([part = null, whole = null], d) => contains(part, whole, d) }],
]);

function numeric(
  least: number,
  compute: (decimals: Decimals, x: Decimal, y?: Decimal) => Operand,
  most = least,
): FormulaFunction {
  return {
    least,
    most,
    apply(args, decimals) {
      const [x = decimals.zero, y] = args.map((one) => numberOf(one, decimals));
      return y === undefined ? compute(decimals, x) : compute(decimals, x, y);
    },
  };
}

/** Of any number of arguments, lists among them; of nothing at all there is no least and no average. */
function many(compute: (decimals: Decimals, numbers: readonly Decimal[]) => Operand): FormulaFunction {
  return {
    least: 1,
    most: MANY,
    apply(args, decimals) {
      const numbers = flat(args).map((one) => numberOf(one, decimals));
      if (numbers.length === 0) throw new NoValue('emptyOperand');
      return compute(decimals, numbers);
    },
  };
}

function textual(
  count: number,
  compute: (decimals: Decimals, text: string, ...rest: readonly Operand[]) => Operand,
): FormulaFunction {
  return {
    least: count,
    most: count,
    apply: ([first = null, ...rest], decimals) => compute(decimals, textOf(first, decimals), ...rest),
  };
}

function rounding(how: 'half' | 'up' | 'down'): FormulaFunction {
  return {
    least: 1,
    most: 2,
    apply: ([value = null, digits = null], d) => d.round(numberOf(value, d), integerOf(digits, d), how),
  };
}

function sum(decimals: Decimals, numbers: readonly Decimal[]): Decimal {
  return numbers.reduce((total, number) => decimals.add(total, number), decimals.zero);
}

function logarithm(decimals: Decimals, x: Decimal, base: Decimal | undefined): Decimal {
  if (!base) return decimals.double(Math.log, positive(x));
  if (base.eq(1)) throw new NoValue('divisionByZero');
  return decimals.double((a, b) => Math.log(a) / Math.log(b), positive(x), positive(base));
}

function positive(x: Decimal): Decimal {
  if (x.lte(0)) throw new NoValue('notANumber');
  return x;
}

function isAnswered(operand: Operand): boolean {
  return operand !== null && operand !== false && operand !== '';
}

/** A count of characters: whole and not negative. */
function size(operand: Operand = null, decimals: Decimals): number {
  const count = integerOf(operand, decimals);
  if (count < 0) throw new NoValue('notANumber');
  return count;
}

function lastOf(characters: readonly string[], count: number): readonly string[] {
  return count === 0 ? [] : characters.slice(-count);
}

/** From a position counted from 1. */
function middle(characters: readonly string[], from: number, count: number): string {
  if (from === 0) throw new NoValue('notANumber');
  return characters.slice(from - 1, from - 1 + count).join('');
}

/** Whether a text holds a part, or a list an entry; upper and lower case are the same. */
function contains(part: Operand, whole: Operand, decimals: Decimals): boolean {
  if (Array.isArray(whole)) return whole.some((item: Operand) => compare(item, part, decimals) === 0);
  return textOf(whole, decimals).toLowerCase().includes(textOf(part, decimals).toLowerCase());
}
