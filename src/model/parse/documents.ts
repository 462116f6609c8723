import type { SchemaItem, Template, TemplateDocument } from '../template.js';
import { conditions } from './conditions.js';
import { member, type Place, refuse } from './place.js';
import { distinct, list, matching, name, object, optional, type Reader, unlessBlank, uuid } from './readers.js';
import { address } from './url.js';

const url = address(/^\s*data:application\/pdf[;,]/i, 'an http(s), blob or relative address, or a data URL of a PDF');

const sha256: Reader<string> = (place) => matching(/^[0-9a-f]{64}$/i, '64 hexadecimal digits')(place).toLowerCase();

const document = object<TemplateDocument>({
  uuid,
  url: unlessBlank(url, null),
  filename: optional(name, null),
  sha256: unlessBlank(sha256, null),
});

export type Documents = Pick<Template, 'schema' | 'documents'>;

/**
 * Which documents there are, and in what order they are shown: `schema` may be left out (then all, in order), and so may
 * entries of `documents` (then the host gives the bytes).
 */
export function readDocuments(place: Place, fields: ReadonlySet<string>): Documents {
  const documents = optional(distinct(list(document), 'uuid'), [])(member(place, 'documents'));
  const item = object<SchemaItem>({ attachment_uuid: uuid, name: optional(name, ''), conditions: conditions(fields) });
  const given = optional(distinct(list(item), 'attachment_uuid'), [])(member(place, 'schema'));
  const schema = given.length > 0 ? given : documents.map(shownAsIs);
  if (schema.length === 0) refuse(member(place, 'documents'), 'at least one document here or in schema');
  const listed = new Set(documents.map((entry) => entry.uuid));
  const missing = schema.filter((entry) => !listed.has(entry.attachment_uuid)).map(withoutUrl);
  return { schema, documents: [...documents, ...missing] };
}

function shownAsIs({ uuid: attachment_uuid, filename }: TemplateDocument): SchemaItem {
  return { attachment_uuid, name: filename ?? '', conditions: [] };
}

function withoutUrl({ attachment_uuid }: SchemaItem): TemplateDocument {
  return { uuid: attachment_uuid, url: null, filename: null, sha256: null };
}
