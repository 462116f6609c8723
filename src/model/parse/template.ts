import { LIMITS } from '../limits.js';
import type { Field, Submitter, Template } from '../template.js';
import { readDocuments } from './documents.js';
import { fieldReader } from './field.js';
import { member, type Place, refuse } from './place.js';
import { templatePreferences } from './preferences.js';
import {
  dictionary,
  distinct,
  id,
  label,
  list,
  name,
  number,
  object,
  oneOf,
  optional,
  type Reader,
  unlessBlank,
  uuid,
} from './readers.js';

const submitter = object<Submitter>({
  uuid,
  name: optional(name, ''),
  order: optional(number({ min: 0, max: 1e6, whole: true }), null),
  signing_role: unlessBlank(oneOf('signer', 'approver', 'viewer', 'cc', 'assistant'), 'signer'),
});

const about = object<Pick<Template, 'id' | 'name' | 'slug' | 'external_id' | 'preferences'>>({
  id: optional(id, null),
  name: optional(name, ''),
  slug: optional(name, null),
  external_id: optional(label, null),
  preferences: templatePreferences,
});

/** Reads a template out of a plain copy; the result is not yet frozen. */
export const readTemplate: Reader<Template> = (place) => {
  dictionary(place);
  const fieldList = member(place, 'fields');
  const submitters = readSubmitters(member(place, 'submitters'));
  const fieldUuids = new Set(optional(list(fieldUuid, LIMITS.fields), [])(fieldList));
  const documents = readDocuments(place, fieldUuids);
  const field = fieldReader({
    documents: new Set(documents.documents.map((document) => document.uuid)),
    submitters: new Set(submitters.map((party) => party.uuid)),
    fields: fieldUuids,
  });
  const fields = optional(distinct(list(field), 'uuid'), [])(fieldList);
  countAreas(fieldList, fields);
  return { ...about(place), ...documents, submitters, fields };
};

/** A first look, so that conditions may name fields that come later. */
const fieldUuid: Reader<string> = (place) => uuid(member(place, 'uuid'));

function readSubmitters(place: Place): readonly Submitter[] {
  const submitters = optional(distinct(list(submitter), 'uuid'), [])(place);
  return submitters.length > 0 ? submitters : refuse(place, 'at least one submitter');
}

function countAreas(place: Place, fields: readonly Field[]): void {
  let count = 0;
  for (const [index, { areas }] of fields.entries()) {
    count += areas.length;
    if (count > LIMITS.areas)
      refuse(member(member(place, index), 'areas'), `at most ${LIMITS.areas} areas in all fields`);
  }
}
