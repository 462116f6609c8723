import { templateInvalid } from '../model/errors.js';
import { LIMITS } from '../model/limits.js';
import type { Field } from '../model/template.js';
import { loadArithmetic } from './arithmetic.js';
import type { FieldsByUuid } from './fields-by-uuid.js';
import { formulaSource, type Formula } from './formula.js';
import { compileInterpolation } from './interpolation.js';

/**
 * Loads what the formulas of these fields need, if they need anything. The function given compiles a field's formula, null
 * for none, and throws `template_invalid` for one that cannot be computed.
 */
export async function loadFormulas(fields: FieldsByUuid): Promise<(field: Field, path: string) => Formula | null> {
  const needed = [...fields.values()].some((field) => field.type !== 'text' && formulaSource(field) !== null);
  // Where nothing needs it, there are formulas of text fields only.
  const arithmetic = needed ? await loadArithmetic() : compileInterpolation;
  return (field, path) => {
    const source = formulaSource(field);
    if (source === null) return null;
    if (source.length > LIMITS.formula) {
      throw templateInvalid(
        path,
        `The formula has more than ${LIMITS.formula} characters. Split it over several fields.`,
      );
    }
    try {
      return field.type === 'text' ? compileInterpolation(source, fields) : arithmetic(source, fields);
    } catch (thrown) {
      throw templateInvalid(path, `The formula ${thrown instanceof Error ? thrown.message : String(thrown)}`);
    }
  };
}
