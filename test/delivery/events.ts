import type { WireEvent, WireEventType } from '../../src/model/wire.js';

const KINDS = {
  'form.viewed': { ending: 'viewed', sequence: 1, status: 'opened' },
  'form.started': { ending: 'started', sequence: 2, status: 'opened' },
  'form.completed': { ending: 'terminal', sequence: 3, status: 'completed' },
  'form.declined': { ending: 'terminal', sequence: 3, status: 'declined' },
} as const;

const AT = '2026-01-15T12:00:00.000Z';
const HASH = '0'.repeat(64);

/** A session id that no other test has. */
export function newSession(): string {
  return `session-${crypto.getRandomValues(new Uint32Array(3)).join('-')}`;
}

/** A small event as the demo's host accepts it; `name` tells two bodies apart. */
export function makeEvent(session: string, type: WireEventType, name = 'Ada'): WireEvent {
  const { ending, sequence, status } = KINDS[type];
  return {
    event_id: `${session}_${ending}`,
    event_type: type,
    timestamp: AT,
    session_id: session,
    sequence,
    schema: 'signing-form/event@1',
    data: {
      id: null,
      submission_id: null,
      uuid: 'party',
      slug: null,
      email: null,
      phone: null,
      name,
      role: 'First Party',
      ua: 'test',
      external_id: null,
      metadata: {},
      status,
      sent_at: null,
      opened_at: null,
      completed_at: type === 'form.completed' ? AT : null,
      declined_at: type === 'form.declined' ? AT : null,
      decline_reason: type === 'form.declined' ? 'Too dear' : null,
      template: { id: null, name: 'Agreement', external_id: null },
      submission: null,
      values: [],
      documents: [],
      evidence: {
        locale: 'en',
        time_zone: 'UTC',
        documents: [],
        template_sha256: HASH,
        consent: null,
        pages_viewed: [],
        values_sha256: HASH,
      },
    },
  };
}
