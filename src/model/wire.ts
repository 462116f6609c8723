/** The events sent to the host (CONTRACT 5): plain JSON, snake_case. */
export type WireEventType = 'form.viewed' | 'form.started' | 'form.completed' | 'form.declined';

/** Whether an event ends its session: only one of the two is ever accepted. */
export function isTerminal(type: WireEventType): boolean {
  return type === 'form.completed' || type === 'form.declined';
}

/** One row of `values`: the value and what only some types add (`option_uuid`, `currency`, `signature`, …). */
export interface WireValue {
  /** The field's name, or `<Type> Field <n>` where it has none. */
  readonly field: string;
  readonly uuid: string;
  readonly type: string;
  readonly value: unknown;
  readonly [more: string]: unknown;
}

/** Types whose value may be the bytes themselves (CONTRACT 4); in any other a data URL is only text. */
const WITH_BYTES: ReadonlySet<string> = new Set(['signature', 'initials', 'image', 'stamp', 'file', 'payment', 'kba']);

/** Whether a row of this type may hold a file as a data URL. */
export function carriesBytes(type: string): boolean {
  return WITH_BYTES.has(type);
}

export interface Evidence {
  readonly locale: string;
  readonly time_zone: string;
  readonly documents: readonly { readonly uuid: string; readonly sha256: string; readonly pages: number }[];
  readonly template_sha256: string;
  readonly consent: { readonly accepted_at: string; readonly text_sha256: string } | null;
  /** From 1, over all documents. */
  readonly pages_viewed: readonly number[];
  readonly values_sha256: string;
}

export interface WireData {
  readonly id: string | number | null;
  readonly submission_id: string | number | null;
  readonly uuid: string;
  readonly slug: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly name: string | null;
  readonly role: string;
  readonly ua: string;
  readonly external_id: string | null;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly status: 'opened' | 'completed' | 'declined';
  readonly sent_at: string | null;
  readonly opened_at: string | null;
  readonly completed_at: string | null;
  readonly declined_at: string | null;
  readonly decline_reason: string | null;
  readonly template: Readonly<Record<string, unknown>>;
  readonly submission: Readonly<Record<string, unknown>> | null;
  readonly values: readonly WireValue[];
  readonly documents: readonly { readonly name: string; readonly url: string | null }[];
  readonly evidence: Evidence;
}

export interface WireEvent {
  /** `<session>_viewed`, `_started` or `_terminal`: completed and declined collide on purpose. */
  readonly event_id: string;
  readonly event_type: WireEventType;
  /** ISO instant. */
  readonly timestamp: string;
  readonly session_id: string;
  /** From 1 within the session. */
  readonly sequence: number;
  readonly schema: 'signing-form/event@1';
  readonly data: WireData;
}

/** What the endpoint may answer with an acknowledgement; used by the completed screen. */
export interface Receipt {
  readonly event_id?: string;
  readonly event_type?: WireEventType;
  readonly redirect_url?: string;
  readonly documents?: readonly { readonly name: string; readonly url: string }[];
  readonly message?: string;
  readonly [more: string]: unknown;
}
