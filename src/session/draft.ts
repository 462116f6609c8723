import type { Evidence } from '../model/wire.js';
import type { Value } from '../model/values.js';
import type { SigningSession } from './signing-session.js';

/** Unfinished answers and what the session has said so far, as kept between visits. */
export interface Draft {
  readonly version: 1;
  readonly session_id: string;
  /** ISO instant of the last change. */
  readonly saved_at: string;
  /** The signer's own answers by field uuid. */
  readonly values: Readonly<Record<string, Value>>;
  readonly consent: Evidence['consent'];
  /** ISO instants of what has been said to the host already; null when not yet. */
  readonly viewed_at: string | null;
  readonly started_at: string | null;
}

/** Reads what a draft store gave back; anything that is not a draft of ours is no draft. */
export function readDraft(kept: unknown): Draft | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const draft = kept as Partial<Draft>;
  const sound = draft.version === 1 && typeof draft.session_id === 'string' && isRecord(draft.values);
  if (!sound) return null;
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return {
    version: 1,
    session_id: draft.session_id ?? '',
    saved_at: text(draft.saved_at) ?? '',
    values: draft.values ?? {},
    consent: readConsent(draft.consent),
    viewed_at: text(draft.viewed_at),
    started_at: text(draft.started_at),
  };
}

/** The answers that the signer gave: what the template or the host prefilled is not kept twice. */
export function draftValues(session: SigningSession): Readonly<Record<string, Value>> {
  const given = session.steps.filter((field) => {
    const { source, locked } = session.state(field.uuid);
    return !locked && (source === 'signer' || source === 'draft' || source === 'api');
  });
  return Object.fromEntries(given.map((field) => [field.uuid, session.state(field.uuid).value]));
}

function readConsent(consent: unknown): Evidence['consent'] {
  if (!isRecord(consent)) return null;
  const { accepted_at, text_sha256 } = consent;
  return typeof accepted_at === 'string' && typeof text_sha256 === 'string' ? { accepted_at, text_sha256 } : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
