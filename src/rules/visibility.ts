import type { Condition, Field, Template } from '../model/template.js';
import type { ReadValue } from '../model/values.js';
import { compileConditions, type ConditionTest } from './conditions.js';
import type { FieldsByUuid } from './fields-by-uuid.js';
import type { Read } from './graph.js';

export interface Visibility {
  isVisible(uuid: string, read: ReadValue): boolean;
  isDocumentVisible(attachmentUuid: string, read: ReadValue): boolean;
  documentDependants(uuid: string): readonly string[];
  /** What decides whether a field is shown: its own conditions, and those of the documents that it lies in. */
  reads(field: Field): readonly Read[];
}

interface Conditional {
  readonly test: ConditionTest;
  readonly reads: readonly Read[];
}

/**
 * Compiles the conditions of fields and documents.
 *
 * @throws SigningError `template_invalid`, see `compileConditions`.
 */
export function compileVisibility({ fields, schema }: Template, byUuid: FieldsByUuid): Visibility {
  const compile = (conditions: readonly Condition[], path: string): Conditional | null => {
    const test = compileConditions(conditions, byUuid, path);
    return test && { test, reads: conditions.map(({ field_uuid: uuid }, index) => readAt(uuid, `${path}/${index}`)) };
  };
  const documents = new Map<string, Conditional>();
  for (const [index, { attachment_uuid: uuid, conditions }] of schema.entries()) {
    const conditional = compile(conditions, `/schema/${index}/conditions`);
    if (conditional) documents.set(uuid, conditional);
  }
  const own = new Map<string, Conditional>();
  const places = new Map<string, readonly Conditional[]>();
  for (const [index, field] of fields.entries()) {
    const conditional = compile(field.conditions, `/fields/${index}/conditions`);
    if (conditional) own.set(field.uuid, conditional);
    const around = documentsAround(field, documents);
    if (around.length > 0) places.set(field.uuid, around);
  }
  const dependants = documentsByField(documents);
  return {
    isVisible: (uuid, read) =>
      (own.get(uuid)?.test(read) ?? true) && (places.get(uuid)?.some(({ test }) => test(read)) ?? true),
    isDocumentVisible: (uuid, read) => documents.get(uuid)?.test(read) ?? true,
    documentDependants: (uuid) => dependants.get(uuid) ?? [],
    reads: ({ uuid }) =>
      [own.get(uuid), ...(places.get(uuid) ?? [])].flatMap((conditional) => conditional?.reads ?? []),
  };
}

function readAt(uuid: string, path: string): Read {
  return { uuid, by: 'condition', path: `${path}/field_uuid` };
}

/** The documents of a field's areas; none where one of them is always shown, or where it has no area. */
function documentsAround({ areas }: Field, documents: ReadonlyMap<string, Conditional>): readonly Conditional[] {
  const around = [...new Set(areas.map((area) => area.attachment_uuid))].map((uuid) => documents.get(uuid));
  const conditional = around.filter((document) => document !== undefined);
  return conditional.length === around.length ? conditional : [];
}

function documentsByField(documents: ReadonlyMap<string, Conditional>): ReadonlyMap<string, readonly string[]> {
  const byField = new Map<string, Set<string>>();
  for (const [document, { reads }] of documents) {
    for (const { uuid } of reads) byField.set(uuid, (byField.get(uuid) ?? new Set()).add(document));
  }
  return new Map([...byField].map(([uuid, set]) => [uuid, [...set]]));
}
