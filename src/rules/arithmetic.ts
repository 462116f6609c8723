import type { Field } from '../model/template.js';
import type { ReadValue } from '../model/values.js';
import { loadDecimals, type Decimals } from './decimal.js';
import type { FieldsByUuid } from './fields-by-uuid.js';
import { wordsOf } from './field-words.js';
import { loadFormulaParser, type Syntax } from './formula-syntax.js';
import { prepareFormula } from './formula-text.js';
import { buildFormula } from './formula-tree.js';
import { referencedField, resultOf, type Formula } from './formula.js';
import { NoValue } from './no-value.js';
import { numberOf, type Operand } from './operand.js';

/**
 * Loads what the formulas of number and payment fields need. The function given compiles one; it throws an `Error` whose
 * message completes the sentence "The formula …".
 */
export async function loadArithmetic(): Promise<(source: string, fields: FieldsByUuid) => Formula> {
  const [decimals, parse] = await Promise.all([loadDecimals(), loadFormulaParser()]);
  return (source, fields) => {
    const { text, references } = prepareFormula(source);
    const referenced = references.map((uuid) => referencedField(uuid, fields));
    const evaluate = buildFormula(parsed(text, parse), decimals);
    return {
      reads: references,
      evaluate: (read) =>
        resultOf(() => {
          const result = evaluate((index) => operandOf(referenced[index], read, decimals));
          if (result === null) throw new NoValue('emptyOperand');
          return decimals.toNumber(numberOf(result, decimals));
        }),
    };
  };
}

function operandOf(field: Field | undefined, read: ReadValue, decimals: Decimals): Operand {
  const words = field ? wordsOf(field, read(field.uuid)) : null;
  return typeof words === 'number' ? decimals.from(words) : words;
}

function parsed(text: string, parse: (text: string) => Syntax): Syntax {
  try {
    return parse(text);
  } catch (thrown) {
    // The parser adds where, but counts in our text.
    const reason = thrown instanceof Error ? thrown.message.replace(/ at character \d+$/, '') : String(thrown);
    throw new Error(`cannot be read (${reason}). Correct it.`, { cause: thrown });
  }
}
