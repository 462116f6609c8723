import type { Field, FieldTypeName } from '../model/template.js';
import type { ReadValue } from '../model/values.js';
import type { FieldsByUuid } from './fields-by-uuid.js';
import { NoValue, type NoValueReason } from './no-value.js';

/** What a formula comes to: a finite number or text; or nothing, and why. */
export type FormulaResult =
  { readonly value: number | string; readonly reason: null } | { readonly value: null; readonly reason: NoValueReason };

export interface Formula {
  /** The uuids of the fields that it reads. */
  readonly reads: readonly string[];
  /** Never throws. */
  evaluate(read: ReadValue): FormulaResult;
}

/** The formula in a field's preferences; null for none, and for types that have none (docuseal.md 1.2). */
export function formulaSource({ type, preferences }: Field): string | null {
  const source = preferences['formula'];
  const may = type === 'text' || type === 'number' || type === 'payment';
  return may && typeof source === 'string' && source.trim() !== '' ? source : null;
}

/** The `{{…}}` of a formula. */
export const REFERENCE = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** Types whose values are no text and no number. */
const WITHOUT_WORDS: ReadonlySet<FieldTypeName> = new Set([
  'signature',
  'initials',
  'image',
  'file',
  'stamp',
  'payment',
  'kba',
]);

/** The field that a reference names; throws an `Error` whose message completes the sentence "The formula …". */
export function referencedField(uuid: string, fields: FieldsByUuid): Field {
  const field = fields.get(uuid);
  if (!field) throw new Error(`reads {{${uuid}}}, but no field has this uuid. Correct the reference.`);
  if (WITHOUT_WORDS.has(field.type)) {
    throw new Error(`reads {{${uuid}}}, a ${field.type} field, which has neither a number nor text. Remove it.`);
  }
  return field;
}

/** The result of an evaluation that may end in `NoValue`. */
export function resultOf(evaluate: () => number | string): FormulaResult {
  try {
    return { value: evaluate(), reason: null };
  } catch (thrown) {
    if (thrown instanceof NoValue) return { value: null, reason: thrown.reason };
    throw thrown;
  }
}
