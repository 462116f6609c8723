import type { Decimal, Decimals } from './decimal.js';
import { NoValue } from './no-value.js';

/** What a part of a formula comes to. Null: a field that is empty. */
export type Operand = Decimal | string | boolean | null | readonly Operand[];

/** Text that grows beyond this has no place in a field. */
export const LONGEST_TEXT = 10_000;

/** As a number: empty is 0, yes is 1, no is 0, text that means a number is that. */
export function numberOf(operand: Operand, decimals: Decimals): Decimal {
  if (operand === null || operand === false) return decimals.zero;
  if (operand === true) return decimals.one;
  const number = typeof operand === 'string' ? decimals.read(operand) : isList(operand) ? null : operand;
  if (number === null) throw new NoValue('notANumber');
  return number;
}

/** As a whole number that a double holds exactly. */
export function integerOf(operand: Operand, decimals: Decimals): number {
  const number = decimals.toNumber(numberOf(operand, decimals));
  if (!Number.isSafeInteger(number)) throw new NoValue('notANumber');
  return number;
}

/** As text: empty is '', lists are joined with commas. */
export function textOf(operand: Operand, decimals: Decimals): string {
  if (operand === null) return '';
  if (typeof operand === 'string' || typeof operand === 'boolean') return String(operand);
  if (!isList(operand)) return decimals.toText(operand);
  return shortText(operand.map((item) => textOf(item, decimals)).join(', '));
}

/** As yes or no: empty, 0, blank text and the empty list are no. */
export function truthOf(operand: Operand): boolean {
  if (operand === null || typeof operand === 'boolean') return operand ?? false;
  if (typeof operand === 'string') return operand.trim() !== '';
  return isList(operand) ? operand.length > 0 : !operand.eq(0);
}

/** Lists inside lists as one. */
export function flat(operands: readonly Operand[]): readonly Exclude<Operand, readonly Operand[]>[] {
  return operands.flatMap((operand) => (isList(operand) ? flat(operand) : [operand]));
}

/** Below 0, 0 or above 0. As numbers, unless one of the two is text that means none; upper and lower case are the same. */
export function compare(left: Operand, right: Operand, decimals: Decimals): number {
  if (isWords(left, decimals) || isWords(right, decimals)) {
    const [a, b] = [textOf(left, decimals).toLowerCase(), textOf(right, decimals).toLowerCase()];
    return a < b ? -1 : a > b ? 1 : 0;
  }
  return numberOf(left, decimals).cmp(numberOf(right, decimals));
}

/** Passes text on unless it is too long. */
export function shortText(text: string): string {
  if (text.length > LONGEST_TEXT) throw new NoValue('tooLong');
  return text;
}

function isWords(operand: Operand, decimals: Decimals): boolean {
  return isList(operand) || (typeof operand === 'string' && decimals.read(operand) === null);
}

function isList(operand: Operand): operand is readonly Operand[] {
  return Array.isArray(operand);
}
