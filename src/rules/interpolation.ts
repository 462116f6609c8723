import type { FieldsByUuid } from './fields-by-uuid.js';
import { wordsOf, type Words } from './field-words.js';
import { REFERENCE, referencedField, resultOf, type Formula } from './formula.js';
import { NoValue } from './no-value.js';
import { plainNumber } from './number-text.js';

/** Text that grows beyond this has no place in a field. */
const LONGEST = 10_000;

/** The formula of a text field: its text with values in place of the references (docuseal.md 1.3). */
export function compileInterpolation(source: string, fields: FieldsByUuid): Formula {
  const names = [...source.matchAll(REFERENCE)].map(([, uuid = '']) => uuid);
  const referenced = new Map(names.map((uuid) => [uuid, referencedField(uuid, fields)]));
  return {
    reads: [...referenced.keys()],
    evaluate: (read) =>
      resultOf(() => {
        const text = source.replace(REFERENCE, (_, uuid: string) => {
          const field = referenced.get(uuid);
          return field ? inText(wordsOf(field, read(uuid))) : '';
        });
        if (text.trim() === '') throw new NoValue('emptyOperand');
        if (text.length > LONGEST) throw new NoValue('tooLong');
        return text;
      }),
  };
}

function inText(words: Words): string {
  if (typeof words === 'object') return words?.join(', ') ?? '';
  return typeof words === 'number' ? plainNumber(words) : String(words);
}
