import type { Field, FieldTypeName } from '../model/template.js';
import type { Value } from '../model/values.js';
import type { WireValue } from '../model/wire.js';
import { fieldType } from './registry.js';

type Row = Readonly<Record<string, unknown>>;

/** What goes on the wire for a field: its row in `values` (CONTRACT 4); the value is null where there is none. */
export function writeWireValue(value: Value, field: Field, name: string): WireValue {
  const serialized = value === null ? { value } : (fieldType(field).serialize?.(value, field) ?? { value });
  return { field: name, uuid: field.uuid, type: field.type, ...serialized };
}

/** Where the whole of a row makes the value, not its `value` alone. */
const WHOLE: ReadonlySet<FieldTypeName> = new Set(['signature', 'initials', 'image', 'stamp', 'payment', 'kba']);

/**
 * The value that a row of the wire says; null where it says none that the type can read, or where an option's uuid and its
 * text contradict each other. Untrusted input: what it returns still has to be checked.
 */
export function readWireValue(row: Row, field: Field): Value {
  const type = fieldType(field);
  if (WHOLE.has(field.type)) return type.parse(row, field);
  const option = row['option_uuid'] ?? row['option_uuids'];
  if (option === undefined || field.options.length === 0) return type.parse(row['value'], field);
  const value = type.parse(option, field);
  const agrees =
    value !== null && JSON.stringify(type.serialize?.(value, field).value) === JSON.stringify(row['value']);
  return agrees ? value : null;
}
