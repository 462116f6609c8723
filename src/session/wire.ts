import { canonicalJson } from '../model/canonical-json.js';
import { sha256Hex } from '../model/digest.js';
import type { SigningRequest } from '../model/request.js';
import type { Evidence, WireData, WireEvent, WireEventType, WireValue } from '../model/wire.js';
import { wireNames } from '../fields/describe.js';
import { writeWireValue } from '../fields/wire-value.js';
import type { SigningSession } from './signing-session.js';

/** Who signs, as the host's page says it; falls back to the signing request's submitter. */
export interface Identity {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly externalId: string | null;
}

/** Everything an event says besides the answers. */
export interface WireContext {
  readonly request: SigningRequest;
  readonly identity: Identity;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly sessionId: string;
  readonly userAgent: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly documents: Evidence['documents'];
  readonly consent: Evidence['consent'];
  /** From 1, over all documents. */
  readonly pagesViewed: readonly number[];
  /** ISO instant of `form.viewed`; null before it. */
  readonly openedAt: string | null;
}

export interface EventRequest {
  readonly type: WireEventType;
  readonly sequence: number;
  /** ISO instant. */
  readonly at: string;
  /** With `form.declined`. */
  readonly reason?: string;
  /** As `wireValues` gives them, or with files by their address. */
  readonly values: readonly WireValue[];
}

const SUFFIX: Readonly<Record<WireEventType, string>> = {
  'form.viewed': 'viewed',
  'form.started': 'started',
  'form.completed': 'terminal',
  'form.declined': 'terminal',
};

/** Once-only ids: two tabs of one session collide at the host on purpose (CONTRACT 5). */
export function eventId(sessionId: string, type: WireEventType): string {
  return `${sessionId}_${SUFFIX[type]}`;
}

/** The signer's own answers as the outside reads them (CONTRACT 4), in template order; headings and hidden fields left out. */
export function wireValues(session: SigningSession): readonly WireValue[] {
  const names = wireNames(session.template);
  return session.template.fields
    .filter((field) => session.owns(field) && field.type !== 'heading' && session.state(field.uuid).visible)
    .map((field) => writeWireValue(session.state(field.uuid).value, field, names.get(field.uuid) ?? ''));
}

/** Makes the exact body of an event: made once, then stored and sent byte for byte. */
export async function wireEvent(
  session: SigningSession,
  context: WireContext,
  event: EventRequest,
): Promise<WireEvent> {
  const { values } = event;
  return {
    event_id: eventId(context.sessionId, event.type),
    event_type: event.type,
    timestamp: event.at,
    session_id: context.sessionId,
    sequence: event.sequence,
    schema: 'signing-form/event@1',
    data: {
      ...subject(session, context),
      ...progressOf(context, event),
      template: templateOf(context.request),
      submission: context.request.submission?.source ?? null,
      values,
      documents: session.template.schema.map((item) => ({
        name: item.name,
        url: session.template.documents.find((document) => document.uuid === item.attachment_uuid)?.url ?? null,
      })),
      evidence: await evidence(context, values),
    },
  };
}

type Subject =
  'id' | 'submission_id' | 'uuid' | 'slug' | 'email' | 'phone' | 'name' | 'role' | 'ua' | 'external_id' | 'metadata';

function subject(
  session: SigningSession,
  { request, identity, metadata, userAgent }: WireContext,
): Pick<WireData, Subject> {
  const record = request.submitter;
  return {
    id: record?.id ?? null,
    submission_id: record?.submission_id ?? request.submission?.id ?? null,
    uuid: session.submitter.uuid,
    slug: record?.slug ?? null,
    email: identity.email ?? record?.email ?? null,
    phone: identity.phone ?? record?.phone ?? null,
    name: identity.name ?? record?.name ?? null,
    role: session.submitter.name,
    ua: userAgent,
    external_id: identity.externalId ?? record?.external_id ?? null,
    metadata: { ...record?.metadata, ...metadata },
  };
}

type ProgressKeys = 'status' | 'sent_at' | 'opened_at' | 'completed_at' | 'declined_at' | 'decline_reason';

function progressOf(
  { request, openedAt }: WireContext,
  { type, at, reason }: EventRequest,
): Pick<WireData, ProgressKeys> {
  const completed = type === 'form.completed';
  const declined = type === 'form.declined';
  return {
    status: completed ? 'completed' : declined ? 'declined' : 'opened',
    sent_at: request.submitter?.sent_at ?? null,
    opened_at: request.submitter?.opened_at ?? openedAt ?? at,
    completed_at: completed ? at : null,
    declined_at: declined ? at : null,
    decline_reason: declined ? (reason ?? null) : null,
  };
}

/** What DocuSeal's webhooks say of a template: what it is, not what is in it. */
function templateOf({ template, source }: SigningRequest): Readonly<Record<string, unknown>> {
  const more = ['created_at', 'updated_at', 'folder_name'].filter((key) => typeof source[key] === 'string');
  const { id, name, external_id } = template;
  return { id, name, external_id, ...Object.fromEntries(more.map((key) => [key, source[key]])) };
}

async function evidence(context: WireContext, values: readonly WireValue[]): Promise<Evidence> {
  return {
    locale: context.locale,
    time_zone: context.timeZone,
    documents: context.documents,
    template_sha256: await sha256Hex(canonicalJson(context.request.source)),
    consent: context.consent,
    pages_viewed: context.pagesViewed,
    values_sha256: await sha256Hex(canonicalJson(values)),
  };
}
