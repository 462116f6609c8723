import { plainNumber } from '../rules/number-text.js';

/**
 * Whether a value lies on a step counted from a base, as people reckon: in decimals. 0.3 is three steps of 0.1, which
 * binary fractions deny.
 */
export function isStep(value: number, base: number, step: number): boolean {
  if (!(step > 0)) return true;
  const places = Math.max(...[value, base, step].map((n) => fractionOf(n).length));
  const scaled = (n: number): bigint => {
    const whole = plainNumber(n).split('.')[0] ?? '0';
    return BigInt(whole + fractionOf(n).padEnd(places, '0'));
  };
  return (scaled(value) - scaled(base)) % scaled(step) === 0n;
}

function fractionOf(n: number): string {
  return plainNumber(n).split('.')[1] ?? '';
}
