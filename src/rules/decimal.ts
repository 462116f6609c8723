import type { Big, BigConstructor } from 'big.js';
import { NoValue } from './no-value.js';

/** A decimal number; only `Decimals` looks inside. */
export type Decimal = Big;

/** Significant digits that every result is rounded to, as IEEE 754's decimal128 does. */
const DIGITS = 34;
/** Powers of ten: 1e308 and more is too large, 1e-308 and less is 0. */
const LARGEST = 307;
/** What a double says reliably on every platform: the last digit of sines and logarithms differs between them. */
const DOUBLE_DIGITS = 15;

/**
 * Decimal arithmetic: exact where 34 significant digits suffice, else rounded half away from zero. No result is NaN or
 * infinite: each method throws `NoValue` instead.
 */
export class Decimals {
  readonly #Big: BigConstructor;
  readonly zero: Decimal;
  readonly one: Decimal;

  constructor(constructor: BigConstructor) {
    this.#Big = constructor;
    this.zero = new constructor(0);
    this.one = new constructor(1);
  }

  /** The number that a text means, or null: digits, a point, an exponent, a sign. */
  read(text: string): Decimal | null {
    const parts = /^\s*\+?(-?)(\d{0,400})\.?(\d{0,400})(?:e([+-]?\d{1,4}))?\s*$/i.exec(text);
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts ?? [];
    if (!parts || whole + fraction === '') return null;
    return this.#bounded(new this.#Big(`${sign}${whole || '0'}.${fraction || '0'}e${exponent}`));
  }

  from(value: number): Decimal {
    if (!Number.isFinite(value)) throw new NoValue('notANumber');
    return this.#bounded(new this.#Big(value));
  }

  /** The nearest double. */
  toNumber(value: Decimal): number {
    return Number(value.toString()) + 0;
  }

  /** Digits without an exponent. */
  toText(value: Decimal): string {
    return value.eq(0) ? '0' : value.toFixed();
  }

  add(left: Decimal, right: Decimal): Decimal {
    return this.#bounded(left.plus(right));
  }

  subtract(left: Decimal, right: Decimal): Decimal {
    return this.#bounded(left.minus(right));
  }

  multiply(left: Decimal, right: Decimal): Decimal {
    return this.#bounded(left.times(right));
  }

  divide(left: Decimal, right: Decimal): Decimal {
    if (right.eq(0)) throw new NoValue('divisionByZero');
    return this.#bounded(this.#at(left, left.e - right.e).div(right));
  }

  /** What is left of a division, with the sign of the divisor, as spreadsheets have it. */
  remainder(left: Decimal, right: Decimal): Decimal {
    if (right.eq(0)) throw new NoValue('divisionByZero');
    const rest = left.mod(right);
    return this.#bounded(rest.eq(0) || rest.s === right.s ? rest : rest.plus(right));
  }

  /** Exact to 34 digits for whole exponents; ends early where the result leaves the bounds. */
  power(base: Decimal, exponent: Decimal): Decimal {
    const count = this.toNumber(exponent);
    if (!Number.isSafeInteger(count)) return this.double(Math.pow, base, exponent);
    if (count < 0) return this.divide(this.one, this.power(base, exponent.neg()));
    let result = this.one;
    for (const bit of count.toString(2)) {
      result = this.multiply(result, result);
      if (bit === '1') result = this.multiply(result, base);
    }
    return result;
  }

  squareRoot(value: Decimal): Decimal {
    if (value.lt(0)) throw new NoValue('notANumber');
    return this.#bounded(this.#at(value, Math.floor(value.e / 2)).sqrt());
  }

  /** Rounds to so many decimals; `digits` below 0 rounds to tens, hundreds, … */
  round(value: Decimal, digits: number, how: 'half' | 'up' | 'down'): Decimal {
    const places = Math.min(Math.max(digits, -2 * LARGEST), 2 * LARGEST);
    return this.#bounded(value.round(places, how === 'half' ? 1 : how === 'up' ? 3 : 0));
  }

  /** What a function of doubles says, in decimals of 15 digits. */
  double(compute: (...values: number[]) => number, ...values: readonly Decimal[]): Decimal {
    const result = compute(...values.map((value) => this.toNumber(value)));
    if (Number.isNaN(result)) throw new NoValue('notANumber');
    if (!Number.isFinite(result)) throw new NoValue('tooLarge');
    return this.#bounded(new this.#Big(result.toPrecision(DOUBLE_DIGITS)));
  }

  /** The value, ready to be divided to 34 digits where the result begins at 10 to the power of `magnitude`. */
  #at(value: Decimal, magnitude: number): Decimal {
    this.#Big.DP = Math.max(0, DIGITS - magnitude);
    return new this.#Big(value);
  }

  #bounded(value: Decimal): Decimal {
    const rounded = value.c.length > DIGITS ? value.prec(DIGITS) : value;
    if (rounded.e > LARGEST) throw new NoValue('tooLarge');
    return rounded.e < -LARGEST ? this.zero : rounded;
  }
}

/** Loads decimal arithmetic. */
export async function loadDecimals(): Promise<Decimals> {
  const { Big } = await import('big.js');
  // A constructor of our own: its settings are shared with nobody.
  return new Decimals(Big());
}
