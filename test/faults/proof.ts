import { expect } from '@open-wc/testing';
import type { WireEvent, WireEventType } from '../../src/model/wire.js';
import type { FaultyHost } from '../support/fault-host.js';
import { NAME, picture } from './scene.js';
import { eventIn, type Visit } from './visit.js';

/** What the page says at the end, and what it may then say. */
export const LAST_WORDS: Readonly<Record<'completed' | 'declined' | 'earlier' | 'declined-earlier', RegExp>> = {
  completed: /Your answers have been sent\./,
  declined: /The sender has been told\./,
  earlier: /You have already completed this document/,
  'declined-earlier': /You have already declined this document/,
};

/** A session id that no other test has. */
export function newSession(): string {
  return `fault-${crypto.getRandomValues(new Uint32Array(3)).join('-')}`;
}

/** What the host's database must hold of a session in the end. */
export interface Truth {
  readonly session: string;
  /** Each exactly once, whatever their order. */
  readonly types: readonly WireEventType[];
  /** What the signer wrote. */
  readonly name?: string;
}

/** Waits until the host has as many events as it should, then holds what it has against what it should have. */
export async function expectStored(host: FaultyHost, { session, types, name = NAME }: Truth): Promise<void> {
  let stored = await host.events(session);
  for (let turn = 0; stored.length < types.length && turn < 100; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    stored = await host.events(session);
  }
  expect(stored.map(({ event_type }) => event_type).sort(), 'what the host has').to.deep.equal([...types].sort());
  const terminal = stored.find(({ event_id }) => event_id === `${session}_terminal`)?.body as WireEvent | undefined;
  if (!terminal) return;
  const values = Object.fromEntries(terminal.data.values.map(({ field, value }) => [field, value]));
  expect(values['Name'], 'the answer that the host has').to.equal(name);
  expect(terminal.event_type).to.equal(`form.${terminal.data.status}`);
}

/** The page says that it is done, and the host has the very event that it says it is done with. */
export async function expectEnd(
  visit: Visit,
  host: FaultyHost,
  session: string,
  what: 'completed' | 'declined',
  words = LAST_WORDS[what],
): Promise<void> {
  expect(visit.form.status).to.equal(what);
  await visit.reads(words);
  const [said, ...more] = visit.heard(`form-${what}`);
  expect(more, 'said once').to.have.length(0);
  const stored = (await host.events(session)).find(({ event_id }) => event_id === `${session}_terminal`);
  expect(said && eventIn(said)).to.deep.equal(stored?.body);
  expect(visit.heard(`form-${what === 'completed' ? 'declined' : 'completed'}`)).to.have.length(0);
}

/** The host has the picture's bytes, and the event says where. */
export async function expectPicture(host: FaultyHost, session: string): Promise<void> {
  const events = await host.events(session);
  const rows = events.flatMap(
    ({ body }) => (body as { data: { values: { field: string; value: unknown }[] } }).data.values,
  );
  const marks = rows.filter(({ field, value }) => field === 'Mark' && value !== null).map(({ value }) => String(value));
  expect(marks.at(-1)).to.match(/^http.*\/[0-9a-f]{64}$/);
  const [stored, given] = await Promise.all(
    [marks.at(-1) ?? '', picture()].map(async (url) => new Uint8Array(await (await fetch(url)).arrayBuffer())),
  );
  expect(stored).to.deep.equal(given);
  expect(marks.filter((url) => url.startsWith('data:'))).to.have.length(0);
}

/** The page has not said that it is done. */
export function expectNoEnd(visit: Visit): void {
  expect(['completed', 'declined']).not.to.include(visit.form.status);
  expect(visit.heard('form-completed')).to.have.length(0);
  expect(visit.heard('form-declined')).to.have.length(0);
}
