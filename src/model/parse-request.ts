import { deepFreeze } from './freeze.js';
import { member, type Place, refuse, root } from './parse/place.js';
import { plainCopy } from './parse/plain-copy.js';
import {
  dictionary,
  type Dictionary,
  id,
  label,
  name,
  object,
  optional,
  type Reader,
  text,
  unlessBlank,
} from './parse/readers.js';
import { readTemplate } from './parse/template.js';
import { values } from './parse/values.js';
import type { SigningRequest, SubmissionRecord, SubmitterRecord } from './request.js';

/**
 * Reads untrusted JSON that is a template, or a signing request with a template in it (CONTRACT 3.1), into an own, checked
 * and deeply frozen structure.
 *
 * @throws SigningError `template_invalid`; its `path` is the JSON Pointer from the input's root to what is wrong.
 */
export function parseSigningRequest(input: unknown): SigningRequest {
  const place = root(plainCopy(input));
  const inner = member(place, 'template');
  return deepFreeze(typeof inner.value === 'object' && inner.value !== null ? readRequest(place, inner) : alone(place));
}

function alone(place: Place): SigningRequest {
  return {
    template: readTemplate(place),
    source: dictionary(place),
    submitter: null,
    submission: null,
    values: none(),
  };
}

function readRequest(place: Place, template: Place): SigningRequest {
  return {
    template: readTemplate(template),
    source: dictionary(template),
    submitter: optional(submitter, null)(member(place, 'submitter')),
    submission: optional(submission, null)(member(place, 'submission')),
    values: optional(values, none())(member(place, 'values')),
  };
}

function none(): Dictionary {
  return Object.create(null) as Dictionary;
}

const words = optional(text(), null);

const submitter = object<SubmitterRecord>({
  id: optional(id, null),
  submission_id: optional(id, null),
  uuid: unlessBlank(name, null),
  slug: unlessBlank(name, null),
  email: optional(name, null),
  name: optional(name, null),
  phone: optional(label, null),
  role: unlessBlank(name, null),
  external_id: optional(label, null),
  metadata: optional(dictionary, none()),
  status: words,
  values: optional(values, none()),
  sent_at: words,
  opened_at: words,
  completed_at: words,
  declined_at: words,
});

/** A form that should expire must not stay open because nobody can read when. */
const instant: Reader<string> = (place) => {
  const value = text(100)(place);
  return Number.isNaN(Date.parse(value)) ? refuse(place, 'an ISO instant') : value;
};

function submission(place: Place): SubmissionRecord {
  const known = object<Omit<SubmissionRecord, 'source'>>({
    id: optional(id, null),
    status: words,
    expire_at: unlessBlank(instant, null),
  });
  return { ...known(place), source: dictionary(place) };
}
