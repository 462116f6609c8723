import type { Field } from '../model/template.js';

/** All fields of a template. */
export type FieldsByUuid = ReadonlyMap<string, Field>;
