import { expect } from '@open-wc/testing';
import { lostRequest } from '../support/fault-plan.js';
import { faultyHost } from '../support/fault-host.js';
import { expectEnd, expectNoEnd, expectStored, newSession } from './proof.js';
import { NAME } from './scene.js';
import { closeVisits, openVisit } from './visit.js';

/** What the browser refuses, and whether the page must then stay open. */
const REFUSED: readonly (readonly [what: string, broken: string, memoryOnly: boolean])[] = [
  ['IndexedDB is refused', 'indexeddb', false],
  ['IndexedDB is full', 'indexeddb-full', false],
  ['sessionStorage is refused', 'sessionstorage', false],
  ['all storage is refused', 'indexeddb sessionstorage', true],
  ['all storage is full', 'indexeddb-full sessionstorage-full', true],
  ['there are neither Web Locks nor a channel', 'locks channel', false],
];

describe('A browser that keeps nothing', () => {
  afterEach(closeVisits);

  for (const [what, broken, memoryOnly] of REFUSED) {
    it(`completes exactly once when ${what}`, async () => {
      const session = newSession();
      const host = await faultyHost();
      const visit = await openVisit({ session, submitUrl: host.submitUrl, broken });
      await visit.status('ready');
      await visit.fill();
      while ((await host.events(session)).length < 2);
      await host.plan(lostRequest);
      await visit.end('completed');
      await visit.reads(/have not been sent/);
      expectNoEnd(visit);
      expect(/Keep this page open until/.test(visit.text)).to.equal(memoryOnly);
      expect(/will be sent the next time/.test(visit.text)).to.equal(!memoryOnly);
      await visit.press('Try again');
      await visit.status('completed');
      await expectStored(host, { session, types: ['form.viewed', 'form.started', 'form.completed'] });
      await expectEnd(visit, host, session, 'completed');
    });
  }

  it('goes on from memory when the site data is cleared midway', async () => {
    const session = newSession();
    const host = await faultyHost();
    const visit = await openVisit({ session, submitUrl: host.submitUrl });
    await visit.status('ready');
    await visit.fill();
    while ((await host.events(session)).length < 2);
    await host.plan(lostRequest);
    await visit.end('completed');
    await visit.reads(/have not been sent/);
    visit.window.sessionStorage.clear();
    const cleared = visit.window.indexedDB.deleteDatabase('signing-form');
    await new Promise((resolve) => {
      cleared.onsuccess = resolve;
      cleared.onblocked = resolve;
    });
    await visit.press('Try again');
    await visit.status('completed');
    await expectStored(host, { session, types: ['form.viewed', 'form.started', 'form.completed'] });
    await expectEnd(visit, host, session, 'completed');
  });

  it('keeps nothing of the answers once they are acknowledged', async () => {
    const session = newSession();
    const host = await faultyHost();
    const visit = await openVisit({ session, submitUrl: host.submitUrl });
    await visit.status('ready');
    await visit.fill();
    await visit.form.saveDraft();
    const kept = (): string => JSON.stringify({ ...visit.window.sessionStorage });
    expect(kept()).to.contain(NAME);
    await visit.end('completed');
    await visit.status('completed');
    await visit.until(() => !kept().includes(NAME), 'nothing to be kept');
    visit.window.dispatchEvent(new visit.window.PageTransitionEvent('pagehide', { persisted: true }));
    visit.form.remove();
    await new Promise((resolve) => setTimeout(resolve));
    expect(kept()).not.to.contain(NAME);
  });
});
