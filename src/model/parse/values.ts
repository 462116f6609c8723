import { member, type Place } from './place.js';
import { dictionary, type Dictionary, list, type Reader, unlessBlank, uuid } from './readers.js';

/** Values as an object by uuid or name, or as DocuSeal's API lists them: `[{field, value}]`; the first row of a name wins. */
export const values: Reader<Dictionary> = (place) => {
  if (!Array.isArray(place.value)) return dictionary(place);
  const byName = Object.create(null) as Record<string, unknown>;
  for (const [key, value] of list(row)(place)) if (!(key in byName)) byName[key] = value;
  return byName;
};

/** Our own rows also have the field's uuid, which names it better than its name. */
function row(place: Place): readonly [string, unknown] {
  dictionary(place);
  const key = unlessBlank(uuid, null)(member(place, 'uuid')) ?? uuid(member(place, 'field'));
  return [key, member(place, 'value').value];
}
