import type { TemplateResult } from 'lit';
import type { Field } from '../model/template.js';
import { cleanLine } from './clean-text.js';
import type { ControlContext, FieldType } from './field-type.js';
import { masked } from './masked.js';
import { onPage, textInput } from './text-control.js';

/** Text of which each character stands in a box of its own. */
export const cells: FieldType<string> = {
  type: 'cells',
  asks: true,

  parse: cleanLine,

  check(value, field, { pattern }) {
    if (value.length > (cellCount(field) ?? Infinity)) return 'tooLong';
    return pattern === null || pattern.test(value) ? null : 'patternMismatch';
  },

  format: (value, field) => masked(value, field),

  control(context) {
    const input = cellsInput(context);
    return context.place === 'page' ? onPage(input) : input;
  },
};

/** How many characters the first area with cells has room for; a remainder above a fifth of a cell still counts as one. */
export function cellCount({ areas }: Pick<Field, 'areas'>): number | null {
  const area = areas.find(({ cell_w }) => cell_w !== null && cell_w > 0);
  if (!area?.cell_w) return null;
  const room = area.w / area.cell_w;
  const whole = Math.floor(room);
  return Math.max(1, room - whole > 0.2 ? whole + 1 : whole);
}

function cellsInput(context: ControlContext): TemplateResult {
  const { field, value } = context;
  const edit = typeof value === 'string' ? value : '';
  const maxlength = cellCount(field);
  return textInput(context, {
    edit,
    rest: masked(edit, field),
    means: (typed) => (cleanLine(typed) ?? '') === edit,
    kind: field.preferences['align'] === 'right' ? 'cells to-the-right' : 'cells',
    ...(maxlength === null ? {} : { maxlength }),
  });
}
