import { hurry } from './break-browser.js';
import { expect } from '@open-wc/testing';
import type { WireEventType } from '../../src/model/wire.js';
import { faultyHost, type FaultyHost } from '../support/fault-host.js';
import { NETWORK_ROWS, type NetworkRow } from './network-rows.js';
import { expectEnd, expectNoEnd, expectPicture, expectStored, LAST_WORDS, newSession } from './proof.js';
import { NAME } from './scene.js';
import { showVisit } from './show-visit.js';
import { closeVisits, type Visit } from './visit.js';

/** One signing: what it is, who receives it, and where its fault strikes. */
interface Signing {
  readonly row: NetworkRow;
  readonly host: FaultyHost;
  readonly session: string;
  readonly visit: Visit;
  readonly what: 'completed' | 'declined';
}

/** From the first page to the last word, with the row's fault on the way. */
async function sign(row: NetworkRow): Promise<void> {
  const session = newSession();
  const host = await faultyHost(...(row.stage === 'viewed' ? row.steps : []));
  const uploads = row.stage === 'upload' && { uploadUrl: host.uploadUrl };
  const visit = showVisit({ session, submitUrl: host.submitUrl, ...uploads });
  const what = row.stage === 'declined' ? 'declined' : 'completed';
  const signing: Signing = { row, host, session, visit, what };
  await visit.status('ready');
  await host.requests(1);
  if (row.stage === 'started') await plan(signing, 1);
  await visit.fill();
  if (row.stage === 'viewed' || row.stage === 'started') return endAfter(signing);
  await plan(signing, 2);
  const relax = row.steps.some(({ end }) => end === 'stalled') ? hurry() : () => undefined;
  await visit.end(what);
  await COURSES[row.course](signing);
  relax();
  await endThrough(signing);
}

/** The fault strikes what comes after the first events, which the host has by then. */
async function plan({ host, session, row }: Signing, after: number): Promise<void> {
  while ((await host.events(session)).length < after);
  await host.requests(after);
  await host.plan(...row.steps);
}

/** The fault struck an earlier event: it holds up the end, or not. */
async function endAfter(signing: Signing): Promise<void> {
  const { row, host, session, visit } = signing;
  await visit.end('completed');
  if (row.course === 'held') {
    await host.requests(row.stage === 'viewed' ? 1 : 2);
    await visit.status('submitting');
    expectNoEnd(visit);
    await host.release();
  }
  await urge(visit, 'completed');
  const lost = row.course === 'refused' ? `form.${row.stage}` : null;
  const types: WireEventType[] = ['form.viewed', 'form.started', 'form.completed'];
  await expectStored(host, { session, types: types.filter((type) => type !== lost) });
  await expectEnd(visit, host, session, 'completed');
}

/** The fault strikes the end itself, or the picture that has to be there before. */
async function endThrough(signing: Signing): Promise<void> {
  const { row, host, session, visit, what } = signing;
  await urge(visit, what);
  await expectStored(host, { session, types: ['form.viewed', 'form.started', `form.${what}`] });
  await expectEnd(visit, host, session, what, row.course === 'conflict' ? LAST_WORDS.earlier : LAST_WORDS[what]);
  if (row.stage === 'upload') await expectPicture(host, session);
}

const COURSES: Readonly<Record<NetworkRow['course'], (signing: Signing) => Promise<void>>> = {
  unnoticed: async ({ visit, what }) => visit.status(what),

  async conflict({ visit, what }) {
    await visit.status(what);
    await visit.reads(LAST_WORDS.earlier);
  },

  async held({ host, visit, row }) {
    await host.requests(3);
    expect(visit.form.status).to.equal('submitting');
    expectNoEnd(visit);
    expect(visit.text).to.match(row.stage === 'declined' ? /Telling the sender/ : /Sending your/);
    await host.release();
  },

  async unsent({ visit }) {
    await visit.reads(/Your answers have not been sent/);
    expect(visit.form.status).to.equal('submitting');
    expectNoEnd(visit);
  },

  async stopped({ visit }) {
    await visit.status('failed');
    await visit.reads(/Your answers have not been sent/);
    expectNoEnd(visit);
    expect(visit.has('Try again')).to.be.true;
  },

  async refused({ visit, what, row, host, session }) {
    await visit.until(() => visit.heard('form-error').length > 0, 'an error');
    const code = row.stage === 'upload' ? 'upload_rejected' : 'submit_rejected';
    expect(visit.heard('form-error')[0]?.detail).to.include({ code });
    await visit.status('started');
    await visit.reads(row.stage === 'upload' ? /Mark was not accepted/ : /not accepted.*not what we asked for/);
    expectNoEnd(visit);
    expect(visit.read('Name')).to.equal(NAME);
    expect((await host.events(session)).length, 'what the host has').to.equal(2);
    await visit.end(what);
  },
};

/** Presses Try again as long as it is offered, until the form has ended. */
async function urge(visit: Visit, what: 'completed' | 'declined'): Promise<void> {
  await visit.until(() => {
    if (visit.form.status === what) return true;
    if (visit.has('Try again')) visit.button('Try again').click();
    return false;
  }, what);
}

describe('A network and a host that fail', () => {
  afterEach(closeVisits);

  for (const row of NETWORK_ROWS) {
    it(`survives at ${row.stage}: ${row.fault}`, () => sign(row));
  }
});
