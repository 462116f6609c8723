import { compareAreas } from '../model/geometry.js';
import type { Field, FieldTypeName, Template } from '../model/template.js';

export type StepOrder = 'template' | 'page';

/** Steps that need the answers before them come last, whatever the order (DocuSeal's rule). */
const LAST: ReadonlySet<FieldTypeName> = new Set(['verification', 'kba']);

/** The fields in the order in which they are asked; fields without a place keep the template's order at the end. */
export function orderFields(fields: readonly Field[], template: Template, order: StepOrder): readonly Field[] {
  const sorted = order === 'page' ? byPlace(fields, template) : fields;
  return [...sorted.filter((field) => !LAST.has(field.type)), ...sorted.filter((field) => LAST.has(field.type))];
}

function byPlace(fields: readonly Field[], template: Template): readonly Field[] {
  const documents = template.schema.map((item) => item.attachment_uuid);
  const placed = fields.filter((field) => field.areas.length > 0);
  const compare = (a: Field, b: Field): number => {
    const [first, second] = [a.areas[0], b.areas[0]];
    return first && second ? compareAreas(first, second, documents) : 0;
  };
  return [...placed].sort(compare).concat(fields.filter((field) => field.areas.length === 0));
}
