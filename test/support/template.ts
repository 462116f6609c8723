import type { Field, Template } from '../../src/model/template.js';
import { parseTemplate } from '../../src/model/parse-template.js';

type Json = Record<string, unknown>;

/** The JSON of a small template: one document, two parties, and the fields given (for the first party unless they say). */
export function templateJson(fields: readonly Json[] = [], more: Json = {}): Json {
  return {
    id: 7,
    name: 'Agreement',
    schema: [{ attachment_uuid: 'doc', name: 'Agreement' }],
    documents: [{ uuid: 'doc', url: 'agreement.pdf', filename: 'agreement.pdf' }],
    submitters: [
      { uuid: 'tenant', name: 'Tenant' },
      { uuid: 'landlord', name: 'Landlord' },
    ],
    fields: fields.map((field, index) => ({
      uuid: `f${String(index)}`,
      submitter_uuid: 'tenant',
      name: '',
      type: 'text',
      required: true,
      preferences: {},
      areas: [{ attachment_uuid: 'doc', page: 0, x: 0.1, y: 0.05 + (index % 18) * 0.05, w: 0.3, h: 0.03 }],
      ...field,
    })),
    ...more,
  };
}

export function makeTemplate(fields: readonly Json[] = [], more: Json = {}): Template {
  return parseTemplate(templateJson(fields, more));
}

/** The one field of a template made of it. */
export function makeField(field: Json): Field {
  const made = makeTemplate([field]).fields[0];
  if (!made) throw new Error('There is no field.');
  return made;
}
