import type { Template } from './template.js';

/** A submitter's state at the host, as a signing request brings it (CONTRACT 3.1); all of it optional. */
export interface SubmitterRecord {
  readonly id: string | number | null;
  readonly submission_id: string | number | null;
  /** Names the template's party. */
  readonly uuid: string | null;
  /** Names this signing; with `id` it identifies the session. */
  readonly slug: string | null;
  readonly email: string | null;
  readonly name: string | null;
  readonly phone: string | null;
  readonly role: string | null;
  readonly external_id: string | null;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly status: string | null;
  /** This party's earlier values, by field uuid or name. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly sent_at: string | null;
  readonly opened_at: string | null;
  readonly completed_at: string | null;
  readonly declined_at: string | null;
}

export interface SubmissionRecord {
  readonly id: string | number | null;
  readonly status: string | null;
  /** ISO instant after which the form shows as expired. */
  readonly expire_at: string | null;
  /** The object as it came, for the wire event. */
  readonly source: Readonly<Record<string, unknown>>;
}

/** What `src` or `template` leads to: a template alone, or with the state of one signing. */
export interface SigningRequest {
  readonly template: Template;
  /** The template exactly as given, frozen: hashed for the evidence and shown in `form-ready`. */
  readonly source: Readonly<Record<string, unknown>>;
  readonly submitter: SubmitterRecord | null;
  readonly submission: SubmissionRecord | null;
  /** The other parties' values by field uuid. */
  readonly values: Readonly<Record<string, unknown>>;
}
