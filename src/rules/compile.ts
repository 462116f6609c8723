import type { Template } from '../model/template.js';
import type { ReadValue } from '../model/values.js';
import { loadFormulas } from './compile-formulas.js';
import { loadPatterns } from './compile-patterns.js';
import type { Formula } from './formula.js';
import { buildGraph, type Read } from './graph.js';
import type { BoundedPattern } from './pattern.js';
import { checkFormat } from './formats.js';
import { compileVisibility } from './visibility.js';

/**
 * What a template's fields have to do with each other. All of it is worked out once; a question costs what it concerns,
 * whatever the size of the template.
 */
export interface Rules {
  /** The fields whose visibility or computed value reads this field, directly. */
  dependants(uuid: string): readonly string[];
  /** A place in an order in which every field comes after those it reads. */
  rank(uuid: string): number;
  /** The documents whose conditions read this field. */
  documentDependants(uuid: string): readonly string[];
  /** Whether a field's conditions hold, and one of its areas, if it has any, lies in a document that is shown. */
  isVisible(uuid: string, read: ReadValue): boolean;
  isDocumentVisible(attachmentUuid: string, read: ReadValue): boolean;
  /** What computes the value of a number or text field; null where the signer gives it. */
  formula(uuid: string): Formula | null;
  /** What computes the price of a payment field; null where it is fixed. */
  amount(uuid: string): Formula | null;
  pattern(uuid: string): BoundedPattern | null;
}

/**
 * Compiles conditions, formulas and patterns. Loads the engines that this template needs, and no others.
 *
 * @throws SigningError `template_invalid` with the place of whatever cannot be followed: unknown fields, circles, chains of
 * more than 32 conditions, syntax errors, patterns that could run for ever, formats that mean nothing.
 */
export async function compileRules(template: Template): Promise<Rules> {
  const { fields } = template;
  const byUuid = new Map(fields.map((field) => [field.uuid, field]));
  const visibility = compileVisibility(template, byUuid);
  const [compileFormula, compilePattern] = await Promise.all([loadFormulas(byUuid), loadPatterns(fields)]);

  const patterns = new Map<string, BoundedPattern>();
  const formulas = new Map<string, Formula>();
  const amounts = new Map<string, Formula>();
  const reads = new Map<string, readonly Read[]>();
  for (const [index, field] of fields.entries()) {
    checkFormat(field, `/fields/${index}/preferences/format`);
    const pattern = compilePattern(field, `/fields/${index}/validation/pattern`);
    if (pattern) patterns.set(field.uuid, pattern);
    const path = `/fields/${index}/preferences/formula`;
    const formula = compileFormula(field, path);
    // A payment's value is its receipt: its formula is the price, which is shown anew when what it reads changes.
    if (formula) (field.type === 'payment' ? amounts : formulas).set(field.uuid, formula);
    const byFormula = formula?.reads.map((uuid) => ({ uuid, by: 'formula', path }) as const) ?? [];
    const all = [...visibility.reads(field), ...byFormula];
    if (all.length > 0) reads.set(field.uuid, all);
  }
  const { dependants, rank } = buildGraph(fields, reads);
  const { documentDependants, isVisible, isDocumentVisible } = visibility;
  return {
    dependants,
    rank,
    documentDependants,
    isVisible,
    isDocumentVisible,
    formula: (uuid) => formulas.get(uuid) ?? null,
    amount: (uuid) => amounts.get(uuid) ?? null,
    pattern: (uuid) => patterns.get(uuid) ?? null,
  };
}
