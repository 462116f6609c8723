import { expect } from 'chai';
import { parseSigningRequest } from '../../src/model/parse-request.js';
import { canonicalJson } from '../../src/model/canonical-json.js';
import { sha256Hex } from '../../src/model/digest.js';
import { wireEvent, wireValues, type WireContext } from '../../src/session/wire.js';
import { makeSession } from '../support/session.js';
import { templateJson } from '../support/template.js';

const fields = [
  { uuid: 'heading', type: 'heading', default_value: 'Part 1' },
  { uuid: 'name', name: 'Name', default_value: 'Ada' },
  { uuid: 'nameless' },
  { uuid: 'tick', name: 'Tick', type: 'checkbox', required: false },
  { uuid: 'hidden', name: 'Hidden', conditions: [{ field_uuid: 'tick', action: 'checked' }] },
  { uuid: 'theirs', name: 'Theirs', submitter_uuid: 'landlord', default_value: 'x' },
];

function context(more: Partial<WireContext> = {}): WireContext {
  return {
    request: parseSigningRequest({
      template: templateJson(fields),
      submitter: { id: 5, slug: 's1', email: 'a@b.c', metadata: { from: 'request' } },
    }),
    identity: { name: 'Ada', email: null, phone: null, externalId: 'x-9' },
    metadata: { order: 12 },
    sessionId: 's1',
    userAgent: 'test',
    locale: 'en',
    timeZone: 'UTC',
    documents: [{ uuid: 'doc', sha256: 'ab', pages: 1 }],
    consent: null,
    pagesViewed: [1],
    openedAt: '2026-11-23T12:00:00.000Z',
    ...more,
  };
}

describe('a wire event', () => {
  it("lists the signer's own visible answers in template order, headings left out", async () => {
    const session = await makeSession(fields);
    expect(wireValues(session).map(({ field, uuid, value }) => [field, uuid, value])).to.deep.equal([
      ['Name', 'name', 'Ada'],
      ['Text Field 2', 'nameless', null],
      ['Tick', 'tick', null],
    ]);
  });

  it('carries the shape that a receiver of DocuSeal webhooks reads', async () => {
    const session = await makeSession(fields);
    const event = await wireEvent(session, context(), {
      type: 'form.completed',
      sequence: 3,
      at: '2026-11-23T12:05:00.000Z',
      values: wireValues(session),
    });
    expect(event).to.include({
      event_id: 's1_terminal',
      event_type: 'form.completed',
      timestamp: '2026-11-23T12:05:00.000Z',
      session_id: 's1',
      sequence: 3,
      schema: 'signing-form/event@1',
    });
    expect(event.data).to.deep.include({
      id: 5,
      uuid: 'tenant',
      slug: 's1',
      email: 'a@b.c',
      name: 'Ada',
      role: 'Tenant',
      external_id: 'x-9',
      metadata: { from: 'request', order: 12 },
      status: 'completed',
      completed_at: '2026-11-23T12:05:00.000Z',
      declined_at: null,
      submission: null,
      documents: [{ name: 'Agreement', url: 'agreement.pdf' }],
    });
    expect(event.data.template).to.include({ id: 7, name: 'Agreement' });
  });

  it('hashes the template as given and the values', async () => {
    const session = await makeSession(fields);
    const { data } = await wireEvent(session, context(), {
      type: 'form.viewed',
      sequence: 1,
      at: '2026-11-23T12:05:00.000Z',
      values: wireValues(session),
    });
    expect(data.evidence.template_sha256).to.equal(await sha256Hex(canonicalJson(templateJson(fields))));
    expect(data.evidence.values_sha256).to.equal(await sha256Hex(canonicalJson(data.values)));
  });

  it('gives completed and declined the same id, and a decline its reason', async () => {
    const session = await makeSession(fields);
    const event = await wireEvent(session, context(), {
      type: 'form.declined',
      sequence: 3,
      at: '2026-11-23T12:05:00.000Z',
      values: wireValues(session),
      reason: 'Too dear',
    });
    expect(event.event_id).to.equal('s1_terminal');
    expect(event.data).to.include({ status: 'declined', decline_reason: 'Too dear', completed_at: null });
  });
});
