import { LIMITS } from '../limits.js';
import type { FieldTypeName, Validation } from '../template.js';
import { member, type Place, refuse } from './place.js';
import { matching, number, numeral, object, optional, type Reader, text, unlessBlank } from './readers.js';

const numberLimit = numeral(number());
const dateLimit = matching(
  /^(?:\d{4}-\d{2}(?:-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?)?|\{\{?date\}?\})$/,
  'an ISO date or {{date}}',
);
const anyLimit: Reader<number | string> = (place) => (typeof place.value === 'number' ? place.value : text()(place));

const step: Reader<number> = (place) => {
  const value = numeral(number())(place);
  return value > 0 ? value : refuse(place, 'a number above 0');
};

/** Whether a pattern can be run is asked when the rules are compiled. */
export function validation(type: FieldTypeName): Reader<Validation | null> {
  const limit = type === 'number' ? numberLimit : type === 'date' ? dateLimit : anyLimit;
  const read = object<Validation>({
    pattern: unlessBlank(text(LIMITS.pattern), null),
    message: unlessBlank(text(), null),
    min: unlessBlank(limit, null),
    max: unlessBlank(limit, null),
    step: unlessBlank(step, null),
  });
  return optional((place) => inOrder(place, read(place)), null);
}

function inOrder(place: Place, rules: Validation): Validation {
  const { min, max } = rules;
  const numbers = typeof min === 'number' && typeof max === 'number' && min > max;
  // ISO dates compare as text; `{{date}}` is known only on the day.
  const dates = typeof min === 'string' && typeof max === 'string' && /^\d/.test(min) && /^\d/.test(max) && min > max;
  if (numbers || dates) refuse(member(place, 'min'), `a limit that is not above max (${max})`);
  return rules;
}
