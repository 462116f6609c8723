import { expect } from '@open-wc/testing';
import { answered, lostRequest, type FaultStep } from '../support/fault-plan.js';
import { faultyHost, type FaultyHost } from '../support/fault-host.js';
import { expectEnd, expectStored, LAST_WORDS, newSession, type Truth } from './proof.js';
import { NAME, type Scene } from './scene.js';
import { closeVisits, openVisit, type Visit } from './visit.js';

/** A visit that is cut off, and the one after it. */
interface Signing {
  readonly host: FaultyHost;
  readonly scene: Scene;
  readonly visit: Visit;
}

const ALL: Truth['types'] = ['form.viewed', 'form.started', 'form.completed'];
const heldBefore: FaultStep = { hold: 'before' };
const heldAfter: FaultStep = { hold: 'after' };

/** Waits until the host has so many events of the session. */
async function stored({ host, scene }: Signing, count: number): Promise<void> {
  while ((await host.events(scene.session)).length < count);
}

async function begin(...steps: FaultStep[]): Promise<Signing> {
  const host = await faultyHost(...steps);
  const scene: Scene = { session: newSession(), submitUrl: host.submitUrl };
  const visit = await openVisit(scene);
  await visit.status('ready');
  return { host, scene, visit };
}

async function beginAndFill(step: FaultStep | null, uploads = false): Promise<Signing> {
  const host = await faultyHost();
  const scene: Scene = {
    session: newSession(),
    submitUrl: host.submitUrl,
    ...(uploads && { uploadUrl: host.uploadUrl }),
  };
  const visit = await openVisit(scene);
  const signing = { host, scene, visit };
  await visit.status('ready');
  await stored(signing, 1);
  await visit.fill();
  await stored(signing, 2);
  if (step) await host.plan(step);
  return signing;
}

/** Each brings a visit to the moment at which it is cut off; `sent`: the signer had finished. */
const MOMENTS: readonly { readonly when: string; readonly sent: boolean; arrive(): Promise<Signing> }[] = [
  {
    when: 'before the host has viewed',
    sent: false,
    async arrive() {
      const signing = await begin(heldBefore);
      await signing.host.requests(1);
      return signing;
    },
  },
  {
    when: 'when the host has viewed and the page does not know',
    sent: false,
    async arrive() {
      const signing = await begin(heldAfter);
      await signing.host.requests(1);
      return signing;
    },
  },
  {
    when: 'after the answers were written',
    sent: false,
    async arrive() {
      const signing = await beginAndFill(null);
      await signing.visit.form.saveDraft();
      return signing;
    },
  },
  {
    when: 'before the host has started',
    sent: false,
    async arrive() {
      const signing = await begin();
      await stored(signing, 1);
      await signing.host.plan(heldBefore);
      await signing.visit.fill();
      await signing.host.requests(2);
      return signing;
    },
  },
  {
    when: 'before the host has the answers',
    sent: true,
    async arrive() {
      const signing = await beginAndFill(heldBefore);
      await signing.visit.end('completed');
      await signing.host.requests(3);
      return signing;
    },
  },
  {
    when: 'when the host has the answers and the page does not know',
    sent: true,
    async arrive() {
      const signing = await beginAndFill(heldAfter);
      await signing.visit.end('completed');
      await signing.host.requests(3);
      return signing;
    },
  },
  {
    when: 'while the page waits to try again',
    sent: true,
    async arrive() {
      const signing = await beginAndFill({ ...lostRequest, times: 2 });
      await signing.visit.end('completed');
      await signing.visit.reads(/have not been sent/);
      return signing;
    },
  },
  {
    when: 'when all is done',
    sent: true,
    async arrive() {
      const signing = await beginAndFill(null);
      await signing.visit.end('completed');
      await signing.visit.status('completed');
      return signing;
    },
  },
  {
    when: 'while a picture is on its way',
    sent: false,
    async arrive() {
      const signing = await beginAndFill(heldBefore, true);
      await signing.visit.end('completed');
      await signing.host.requests(3);
      return signing;
    },
  },
];

/** The next visit: what was finished ends by itself, what was not goes on with the answers of before. */
async function goOn({ host, scene, visit }: Signing, sent: boolean): Promise<void> {
  if (!sent) {
    await visit.status('ready', 'started');
    if (visit.read('Name') === '') await visit.fill();
    else expect(visit.text).to.match(/We kept your answers/);
    expect(visit.read('Name')).to.equal(NAME);
    if (scene.uploadUrl) await visit.fill();
    await visit.end('completed');
  }
  await visit.until(() => {
    if (visit.has('Try again')) visit.button('Try again').click();
    return visit.form.status === 'completed';
  }, 'the end');
  if (visit.heard('form-completed').length > 0) await expectEnd(visit, host, scene.session, 'completed');
  else await visit.reads(LAST_WORDS.earlier);
}

describe('A visit that is cut off', () => {
  afterEach(closeVisits);

  for (const { when, sent, arrive } of MOMENTS) {
    it(`is made good after a reload ${when}`, async () => {
      const signing = await arrive();
      await signing.visit.reload();
      await goOn(signing, sent);
      await signing.host.release();
      await expectStored(signing.host, { session: signing.scene.session, types: ALL });
    });

    it(`is made good after the tab was killed ${when}`, async () => {
      const signing = await arrive();
      signing.visit.kill();
      const next = { ...signing, visit: await openVisit(signing.scene) };
      await goOn(next, sent);
      await signing.host.release();
      await expectStored(signing.host, { session: signing.scene.session, types: ALL });
    });
  }

  it('is made good after the tab was killed before it could store viewed', async () => {
    const host = await faultyHost();
    const scene: Scene = { session: newSession(), submitUrl: host.submitUrl };
    const silent = await openVisit({ ...scene, broken: 'indexeddb-silent' });
    await silent.until(() => silent.heard('form-viewed').length > 0, 'the first page');
    await silent.until(() => Object.keys(silent.window.sessionStorage).join().includes(scene.session), 'a draft');
    silent.kill();
    const signing = { host, scene, visit: await openVisit(scene) };
    await goOn(signing, false);
    await expectStored(host, { session: scene.session, types: ALL });
  });

  it('is made good by the next visit although all of it was without network', async () => {
    const signing = await begin({ ...lostRequest, times: 10_000 });
    const { visit, scene, host } = signing;
    await visit.fill();
    await visit.end('completed');
    await visit.reads(/have not been sent/);
    visit.kill();
    await host.plan();
    const next = { ...signing, visit: await openVisit(scene) };
    await goOn(next, true);
    await expectStored(host, { session: scene.session, types: ALL });
  });
});

describe('Answers that the host does not take on the next visit', () => {
  afterEach(closeVisits);

  /** Finishes without network; the draft is gone, as it is with the tab. */
  async function unsent(what: 'completed' | 'declined' = 'completed'): Promise<Omit<Signing, 'visit'>> {
    const { host, scene, visit } = await beginAndFill({ ...lostRequest, times: 10_000 });
    await visit.end(what);
    await visit.reads(/have not been sent/);
    visit.kill();
    sessionStorage.clear();
    return { host, scene };
  }

  for (const draft of ['session', 'none'] as const) {
    it(`are what the form opens with, which a further visit has too, with draft ${draft}`, async () => {
      const { host, scene: before } = await unsent();
      const scene = { ...before, draft };
      const refusal = answered(422, { body: '{"errors":[{"field":"Remark","message":"Say more"}]}' });
      await host.plan({ ...refusal, times: draft === 'none' ? 2 : 1 });
      const refused = await openVisit(scene);
      await refused.reads(/Say more/);
      expect(refused.read('Name')).to.equal(NAME);
      refused.kill();
      const visit = await openVisit(scene);
      await visit.status('started', 'ready');
      expect(visit.read('Name')).to.equal(NAME);
      await visit.write('Name', 'Ada King');
      await visit.write('Remark', 'More');
      await visit.end('completed');
      await visit.status('completed');
      await expectEnd(visit, host, scene.session, 'completed');
      await expectStored(host, { session: scene.session, types: ALL, name: 'Ada King' });
    });
  }

  it('are offered as a copy, and sent again as the ending that they were', async () => {
    const { host, scene } = await unsent('declined');
    await host.plan({ ...answered(404), times: 10_000 });
    const visit = await openVisit(scene);
    await visit.status('failed');
    expect(visit.has('Download Agreement.json')).to.equal(true);
    await host.plan();
    await visit.press('Try again');
    await visit.status('declined');
    await expectEnd(visit, host, scene.session, 'declined');
  });

  const EXPIRED = '2020-01-01T00:00:00Z';

  it('are sent behind the screen of a document that has expired, which says so', async () => {
    const { host, scene } = await unsent();
    await host.plan();
    const visit = await openVisit({ ...scene, until: EXPIRED });
    await visit.status('completed');
    await expectEnd(visit, host, scene.session, 'completed');
    await expectStored(host, { session: scene.session, types: ALL });
  });

  it('are kept where they are refused behind that screen', async () => {
    const { host, scene } = await unsent();
    await host.plan({ ...answered(422), times: 10_000 });
    const expired = await openVisit({ ...scene, until: EXPIRED });
    await expired.status('failed');
    expect(expired.has('Download Agreement.json')).to.equal(true);
    const before = (await host.requests()).length;
    await expired.press('Try again');
    await host.requests(before + 1);
    await expired.status('failed');
    expired.kill();
    await host.plan();
    const visit = await openVisit(scene);
    await goOn({ host, scene, visit }, true);
    await expectStored(host, { session: scene.session, types: ALL });
  });
});
