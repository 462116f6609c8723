import { fieldTypes } from '../fields/registry.js';
import type { Field } from '../model/template.js';
import { isEmpty, type Value } from '../model/values.js';
import { fillVariables, type Variables } from '../rules/variables.js';
import type { ValueSource } from './field-state.js';

export type GivenValues = Readonly<Record<string, unknown>>;

export interface InitialSources {
  /** Answers kept from an earlier visit, by uuid. */
  readonly draft: GivenValues;
  /** The host's prefill, by uuid or name: the uuid wins. */
  readonly prefill: GivenValues;
  /** Other parties' values, by uuid. */
  readonly others: GivenValues;
  readonly variables: Variables;
}

export interface InitialValue {
  readonly value: Value;
  readonly source: ValueSource;
}

const NONE: InitialValue = { value: null, source: 'none' };

/**
 * The value that a field opens with: the signer's own earlier answer, even an emptied one; else the first of prefill and
 * default that means something to the type.
 */
export function initialValue(field: Field, own: boolean, locked: boolean, sources: InitialSources): InitialValue {
  if (own && !locked && Object.hasOwn(sources.draft, field.uuid)) {
    return { value: fieldTypes[field.type].parse(sources.draft[field.uuid] ?? null, field), source: 'draft' };
  }
  const candidates: readonly (readonly [ValueSource, unknown])[] = own
    ? [
        ['prefill', given(sources.prefill, field.uuid) ?? given(sources.prefill, field.name)],
        ['default', defaultOf(field, sources.variables)],
      ]
    : [
        ['other', given(sources.others, field.uuid)],
        ['other', defaultOf(field, sources.variables)],
      ];
  for (const [source, raw] of candidates) {
    if (raw === undefined || raw === null) continue;
    const value = fieldTypes[field.type].parse(raw, field);
    if (value !== null && (value === false || !isEmpty(value))) return { value, source };
  }
  return NONE;
}

function given(values: GivenValues, key: string): unknown {
  return key !== '' && Object.hasOwn(values, key) ? values[key] : undefined;
}

function defaultOf(field: Field, variables: Variables): unknown {
  const { default_value: value } = field;
  return typeof value === 'string' ? fillVariables(value, variables) : value;
}
