import type { Decimals } from './decimal.js';
import { NoValue } from './no-value.js';
import { compare, integerOf, numberOf, type Operand } from './operand.js';

export interface Operator {
  /** The higher, the tighter; all bind to the left. */
  readonly precedence: number;
  /** Null for `and` and `or`, whose right side is not always looked at. */
  readonly apply: ((left: Operand, right: Operand, decimals: Decimals) => Operand) | null;
}

/** The binary operators of formulas (docuseal.md 1.3). */
export const OPERATORS: Readonly<Record<string, Operator>> = {
  or: { precedence: 1, apply: null },
  '||': { precedence: 1, apply: null },
  and: { precedence: 2, apply: null },
  '&&': { precedence: 2, apply: null },
  ...comparison('=', (order) => order === 0),
  ...comparison('==', (order) => order === 0),
  ...comparison('!=', (order) => order !== 0),
  ...comparison('<>', (order) => order !== 0),
  ...comparison('<', (order) => order < 0),
  ...comparison('>', (order) => order > 0),
  ...comparison('<=', (order) => order <= 0),
  ...comparison('>=', (order) => order >= 0),
  '|': { precedence: 4, apply: bitwise((left, right) => left | right) },
  '&': { precedence: 5, apply: bitwise((left, right) => left & right) },
  '<<': { precedence: 6, apply: bitwise((left, right) => left << shift(right)) },
  '>>': { precedence: 6, apply: bitwise((left, right) => left >> shift(right)) },
  '+': { precedence: 7, apply: (left, right, d) => d.add(numberOf(left, d), numberOf(right, d)) },
  '-': { precedence: 7, apply: (left, right, d) => d.subtract(numberOf(left, d), numberOf(right, d)) },
  '*': { precedence: 8, apply: (left, right, d) => d.multiply(numberOf(left, d), numberOf(right, d)) },
  '/': { precedence: 8, apply: (left, right, d) => d.divide(given(left, d), given(right, d)) },
  '%': { precedence: 8, apply: (left, right, d) => d.remainder(given(left, d), given(right, d)) },
  '^': { precedence: 9, apply: (left, right, d) => d.power(numberOf(left, d), numberOf(right, d)) },
};

/** An operand of a division: an empty field is no 0 there (CONTRACT 3.2). */
function given(operand: Operand, decimals: Decimals): ReturnType<typeof numberOf> {
  if (operand === null || operand === '') throw new NoValue('emptyOperand');
  return numberOf(operand, decimals);
}

function comparison(symbol: string, holds: (order: number) => boolean): Readonly<Record<string, Operator>> {
  return { [symbol]: { precedence: 3, apply: (left, right, d) => holds(compare(left, right, d)) } };
}

function bitwise(compute: (left: bigint, right: bigint) => bigint): Operator['apply'] {
  return (left, right, d) => {
    const [a, b] = [integerOf(left, d), integerOf(right, d)];
    return d.read(String(compute(BigInt(a), BigInt(b))));
  };
}

function shift(count: bigint): bigint {
  if (count < 0n || count > 64n) throw new NoValue('notANumber');
  return count;
}
