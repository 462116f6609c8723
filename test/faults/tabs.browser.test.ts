import { expect } from '@open-wc/testing';
import type { WireEvent } from '../../src/model/wire.js';
import { faultyHost, type FaultyHost } from '../support/fault-host.js';
import { expectStored, LAST_WORDS, newSession } from './proof.js';
import type { Scene } from './scene.js';
import { closeVisits, eventIn, openVisit, type Visit } from './visit.js';

/** Two tabs of one signing, filled in with a name each. */
async function openBoth(broken = ''): Promise<{ host: FaultyHost; scene: Scene; tabs: readonly [Visit, Visit] }> {
  const host = await faultyHost();
  const scene: Scene = { session: newSession(), submitUrl: host.submitUrl, draft: 'none', broken };
  const tabs = [await openVisit(scene), await openVisit(scene)] as const;
  for (const tab of tabs) await tab.status('ready', 'started');
  await tabs[0].fill('Ada');
  await tabs[1].fill('Grace');
  while ((await host.events(scene.session)).length < 2);
  return { host, scene, tabs };
}

/** Both have ended; each says what the host has, and none says that answers were sent that the host does not have. */
async function expectAgreement(host: FaultyHost, session: string, tabs: readonly Visit[]): Promise<string> {
  for (const tab of tabs) await tab.status('completed', 'declined');
  const terminal = (await host.events(session)).filter(({ event_id }) => event_id.endsWith('_terminal'));
  expect(terminal).to.have.length(1);
  const winner = terminal[0]?.body as WireEvent;
  for (const tab of tabs) {
    expect(tab.form.status).to.equal(winner.data.status);
    const said = tab.heard(`form-${winner.data.status}`)[0];
    const true_ = said !== undefined && JSON.stringify(eventIn(said)) === JSON.stringify(winner);
    const words = winner.data.status === 'completed' ? 'completed' : 'declined';
    await tab.reads(true_ && LAST_WORDS[words].test(tab.text) ? LAST_WORDS[words] : wordsOfLoser(words));
    expect(tab.heard(`form-${words === 'completed' ? 'declined' : 'completed'}`)).to.have.length(0);
  }
  const name = String(winner.data.values.find(({ field }) => field === 'Name')?.value);
  await expectStored(host, { session, types: ['form.viewed', 'form.started', winner.event_type], name });
  return winner.data.status;
}

function wordsOfLoser(what: 'completed' | 'declined'): RegExp {
  return what === 'completed' ? LAST_WORDS.earlier : LAST_WORDS['declined-earlier'];
}

const BROWSERS: readonly (readonly [with_: string, broken: string])[] = [
  ['that know of each other', ''],
  ['without Web Locks and channel', 'locks channel'],
  ['that share nothing', 'locks channel indexeddb sessionstorage'],
];

describe('Two tabs', () => {
  afterEach(closeVisits);

  for (const [which, broken] of BROWSERS) {
    it(`${which}: agree when both finish at once`, async () => {
      const { host, scene, tabs } = await openBoth(broken);
      await Promise.all(tabs.map((tab) => tab.end('completed')));
      expect(await expectAgreement(host, scene.session, tabs)).to.equal('completed');
    });

    it(`${which}: agree when one finishes and one declines at once`, async () => {
      const { host, scene, tabs } = await openBoth(broken);
      await Promise.all([tabs[0].end('completed'), tabs[1].end('declined')]);
      await expectAgreement(host, scene.session, tabs);
    });

    it(`${which}: agree when one finishes after the other had declined`, async () => {
      const { host, scene, tabs } = await openBoth(broken);
      await tabs[1].end('declined');
      await tabs[1].status('declined');
      if (tabs[0].has('Finish')) await tabs[0].end('completed');
      expect(await expectAgreement(host, scene.session, tabs)).to.equal('declined');
    });
  }

  it('that know of each other: show at once what the other did', async () => {
    const { host, scene, tabs } = await openBoth();
    await tabs[0].end('completed');
    await tabs[1].status('completed');
    await tabs[1].reads(LAST_WORDS.earlier);
    await expectAgreement(host, scene.session, tabs);
  });

  it('find out on the way back what happened while one was put away', async () => {
    const { host, scene, tabs } = await openBoth();
    const put = (type: string): boolean =>
      tabs[0].window.dispatchEvent(new tabs[0].window.PageTransitionEvent(type, { persisted: true }));
    put('pagehide');
    await tabs[1].end('completed');
    await tabs[1].status('completed');
    put('pageshow');
    await tabs[0].status('completed');
    await tabs[0].reads(LAST_WORDS.earlier);
    await expectAgreement(host, scene.session, tabs);
  });
});
