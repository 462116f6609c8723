import type { Value } from '../model/values.js';

/** Whether two values are the same answer: lists by their items, pictures and files by identity. */
export function sameValue(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  return a.every((item, index) => item === b[index]);
}
