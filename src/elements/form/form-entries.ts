import { parseDataUrl } from '../../model/data-url.js';
import { carriesBytes, type WireData, type WireValue } from '../../model/wire.js';

/**
 * What an outer form sends for a completed one (CONTRACT 5): the event's `data` as JSON under `name`; or, as `fields`, an
 * entry `name[field]` for each answer. A file is a `File` there, a list (several files, several options) an entry for each
 * of its items, and an empty answer an empty text, as with the platform's own controls.
 */
export function formEntries(data: WireData, name: string, as: 'json' | 'fields'): FormData {
  const entries = new FormData();
  if (as !== 'fields') entries.append(name, JSON.stringify(data));
  else {
    for (const row of data.values) {
      for (const entry of entriesOf(row)) entries.append(`${name}[${row.field}]`, entry);
    }
  }
  return entries;
}

/** What a file's row says of it; a signature's has no name. */
interface FileRow {
  readonly value?: unknown;
  readonly filename?: unknown;
}

function entriesOf(row: WireValue): readonly (string | File)[] {
  const { field, type, value } = row;
  if (!carriesBytes(type)) return Array.isArray(value) ? value.map(textOf) : [textOf(value)];
  const files: readonly FileRow[] = Array.isArray(value) ? (value as FileRow[]) : [row];
  return files.map((file) => fileOf(file, field));
}

/** A data URL as a file; an address where the host has the file already stays what it is. */
function fileOf({ value, filename }: FileRow, field: string): string | File {
  const content = typeof value === 'string' ? parseDataUrl(value, Number.MAX_SAFE_INTEGER) : null;
  if (!content) return textOf(value);
  const { bytes, type } = content;
  const name = typeof filename === 'string' ? filename : `${field}.${type.replace(/^.*\/|\+.*$/g, '')}`;
  return new File([bytes], name, { type });
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
