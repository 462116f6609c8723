import { readWireValue } from '../fields/wire-value.js';
import type { WireEvent } from '../model/wire.js';
import type { Value } from '../model/values.js';
import type { Draft } from './draft.js';
import type { Template } from '../model/template.js';

/**
 * What an event that the host has refused says of the answers, as a draft to go on from. What the draft that is kept knows
 * later stands.
 */
export function draftOf({ data, session_id, timestamp }: WireEvent, template: Template, kept: Draft | null): Draft {
  if (kept && kept.saved_at >= timestamp) return kept;
  const rows = new Map(data.values.map((row) => [row.uuid, row]));
  const values: Record<string, Value> = {};
  for (const field of template.fields) {
    const row = rows.get(field.uuid);
    if (row) values[field.uuid] = readWireValue({ ...row }, field);
  }
  return {
    version: 1,
    session_id,
    saved_at: timestamp,
    values,
    consent: data.evidence.consent,
    // Whatever ends has begun: both were said before it.
    viewed_at: kept?.viewed_at ?? data.opened_at ?? timestamp,
    started_at: kept?.started_at ?? timestamp,
  };
}
