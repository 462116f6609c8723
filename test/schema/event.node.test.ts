import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { parseSigningRequest } from '../../src/model/parse-request.js';
import type { WireEvent, WireEventType } from '../../src/model/wire.js';
import { wireEvent, wireValues } from '../../src/session/wire.js';
import { fieldTypes } from '../../src/fields/registry.js';
import { replaced } from '../model/arbitraries.js';
import { eventProblems } from '../support/schemas.js';
import { makeSession } from '../support/session.js';
import { templateJson } from '../support/template.js';

type Json = Record<string, unknown>;

interface Vector {
  readonly says: string;
  readonly field: Json;
  readonly raw: unknown;
}

const VECTORS = JSON.parse(
  readFileSync(new URL('../vectors/values-on-the-wire.json', import.meta.url), 'utf8'),
) as readonly Vector[];

const TYPES: readonly WireEventType[] = ['form.viewed', 'form.started', 'form.completed', 'form.declined'];

async function eventOf(type: WireEventType, fields: readonly Json[], prefill: Json = {}): Promise<Json> {
  const session = await makeSession(fields, { prefill });
  const request = parseSigningRequest({
    template: templateJson(fields),
    submitter: { id: 5, slug: 's1', email: 'a@b.c', metadata: { order: 12 } },
    submission: { id: 3, status: 'pending' },
  });
  const event: WireEvent = await wireEvent(
    session,
    {
      request,
      identity: { name: 'Ada', email: null, phone: null, externalId: 'x-9' },
      metadata: {},
      sessionId: 's1',
      userAgent: 'test',
      locale: 'en',
      timeZone: 'UTC',
      documents: [{ uuid: 'doc', sha256: 'a'.repeat(64), pages: 2 }],
      consent: { accepted_at: '2026-11-23T12:00:00.000Z', text_sha256: 'b'.repeat(64) },
      pagesViewed: [1, 2],
      openedAt: '2026-11-23T12:00:00.000Z',
    },
    { type, sequence: 3, at: '2026-11-23T12:05:00.000Z', reason: 'Too dear', values: wireValues(session) },
  );
  return JSON.parse(JSON.stringify(event)) as Json;
}

/** One place of a good event made wrong. */
const WRONG: Readonly<Record<string, readonly [path: string, by: unknown]>> = {
  'an id with the ending of another type': ['event_id', 's1_viewed'],
  'an unknown type': ['event_type', 'form.opened'],
  'a time in words': ['timestamp', 'yesterday'],
  'a sequence from zero': ['sequence', 0],
  'another schema': ['schema', 'signing-form/event@2'],
  'no data': ['data', undefined],
  'a status of another type': ['data.status', 'opened'],
  'completed without a time': ['data.completed_at', null],
  'completed and declined at once': ['data.declined_at', '2026-11-23T12:05:00.000Z'],
  'metadata in a text': ['data.metadata', '{}'],
  'no values': ['data.values', null],
  'no evidence': ['data.evidence', undefined],
  'a hash of another kind': ['data.evidence.values_sha256', 'abc'],
  'a page zero': ['data.evidence.pages_viewed', [0]],
  'a value without its field': ['data.values.0.field', undefined],
  'text that is a number': ['data.values.0.value', 7],
  'a number as text': ['data.values.1.value', '7'],
  'a date as it is shown': ['data.values.2.value', '23/11/2026'],
  'a tick in words': ['data.values.3.value', 'yes'],
  'a type that has no value': ['data.values.0.type', 'heading'],
  'a signature of which nothing is known': ['data.values.4.signature', undefined],
  'a signature that is breathed': ['data.values.4.signature.kind', 'breathed'],
};

const SIGNATURE = VECTORS.find(({ field }) => field['type'] === 'signature')?.raw;

const FIELDS: readonly Json[] = [
  { uuid: 'text' },
  { uuid: 'number', type: 'number' },
  { uuid: 'date', type: 'date' },
  { uuid: 'tick', type: 'checkbox' },
  { uuid: 'mark', type: 'signature' },
];

const ANSWERS = { text: 'Ada', number: 7, date: '2026-11-23', tick: true, mark: SIGNATURE };

describe('the schema of wire events', () => {
  for (const type of TYPES) {
    it(`accepts ${type}`, async () => {
      expect(eventProblems(await eventOf(type, FIELDS, ANSWERS))).to.deep.equal([]);
    });
  }

  it('accepts the values of the test vectors, which are of every type', async () => {
    for (const { says, field, raw } of VECTORS) {
      const uuid = 'f0';
      const event = await eventOf('form.completed', [{ ...field, uuid }], { [uuid]: raw });
      expect(eventProblems(event), says).to.deep.equal([]);
    }
    const types = new Set(VECTORS.map(({ field }) => field['type']));
    expect(Object.keys(fieldTypes).filter((type) => type !== 'heading' && !types.has(type))).to.deep.equal([]);
  });

  it('accepts fields of every type that are empty', async () => {
    const option = { uuid: 'o', value: 'O' };
    const fields = Object.keys(fieldTypes).map((type) => ({ uuid: type, type, required: false, options: [option] }));
    expect(eventProblems(await eventOf('form.completed', fields))).to.deep.equal([]);
  });

  for (const [name, [path, by]] of Object.entries(WRONG)) {
    it(`refuses ${name}`, async () => {
      const event = await eventOf('form.completed', FIELDS, ANSWERS);
      expect(eventProblems(JSON.parse(JSON.stringify(replaced(event, path.split('.'), by))))).not.to.be.empty;
    });
  }

  it('refuses what is no event', () => {
    for (const nothing of [undefined, null, [], '', {}, { event_type: 'form.viewed' }]) {
      expect(eventProblems(nothing)).not.to.be.empty;
    }
  });
});
