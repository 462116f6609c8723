import type { SubmitterRecord } from '../model/request.js';

/**
 * The id that all events of one signing share: the request's slug or id where there is one, so that a second tab or
 * device is the same session; else the one kept with the draft, else a new UUID (CONTRACT 5).
 */
export function sessionIdFor(submitter: SubmitterRecord | null, kept: string | null): string {
  const known = submitter?.slug ?? submitter?.id;
  return known === null || known === undefined ? (kept ?? newUuid()) : String(known);
}

/** A version 4 UUID; `crypto.randomUUID` is missing on pages without TLS. */
function newUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
