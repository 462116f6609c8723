import type { Condition } from '../template.js';
import type { Place } from './place.js';
import { refuse } from './place.js';
import { isMissing, known, list, object, oneOf, optional, type Reader, text, unlessBlank } from './readers.js';

const action = oneOf(
  'checked',
  'unchecked',
  'equal',
  'not_equal',
  'contains',
  'does_not_contain',
  'not_empty',
  'empty',
  'greater_than',
  'less_than',
);

/** Conditions on the given fields; whether they go round in circles is asked when the rules are compiled. */
export function conditions(fields: ReadonlySet<string>): Reader<readonly Condition[]> {
  const condition = object<Condition>({
    field_uuid: known(fields, 'a field of this template'),
    action,
    value: literal,
    operation: unlessBlank(oneOf('and', 'or'), 'and'),
  });
  return optional(list(condition), []);
}

function literal(place: Place): Condition['value'] {
  const { value } = place;
  if (isMissing(place)) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' ? text()(place) : refuse(place, 'text, a number, true, false or null');
}
