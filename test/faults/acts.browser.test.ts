import './break-browser.js';
import { expect } from '@open-wc/testing';
import { answered, lostRequest } from '../support/fault-plan.js';
import { faultyHost, type FaultyHost } from '../support/fault-host.js';
import { expectEnd, expectNoEnd, expectPicture, expectStored, LAST_WORDS, newSession, type Truth } from './proof.js';
import { picture, type Scene } from './scene.js';
import { showVisit } from './show-visit.js';
import { closeVisits, openVisit, type Visit } from './visit.js';

const ALL: Truth['types'] = ['form.viewed', 'form.started', 'form.completed'];

interface Signing {
  readonly host: FaultyHost;
  readonly session: string;
  readonly visit: Visit;
}

/** A form with everything written, of which the host knows that it was begun. */
async function filled({ uploads = false, ...more }: Partial<Scene> & { uploads?: boolean } = {}): Promise<Signing> {
  const session = newSession();
  const host = await faultyHost();
  const files = uploads && { uploadUrl: host.uploadUrl };
  const visit = showVisit({ session, submitUrl: host.submitUrl, ...files, ...more });
  await visit.status('ready');
  await visit.until(() => visit.heard('form-viewed').length > 0, 'the first page');
  await visit.fill();
  while ((await host.events(session)).length < 2);
  return { host, session, visit };
}

async function expectOnce({ host, session, visit }: Signing): Promise<void> {
  await visit.status('completed');
  await expectStored(host, { session, types: ALL });
  await expectEnd(visit, host, session, 'completed');
}

function setOnline(online: boolean): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => online });
  window.dispatchEvent(new Event(online ? 'online' : 'offline'));
}

const { now } = Date;
const HOUR = 3_600_000;

describe('What a signer, a page and a clock may do', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'onLine');
    Date.now = now;
    closeVisits();
  });

  it('sends once on a double click on Finish', async () => {
    const signing = await filled({ review: 'summary' });
    await signing.visit.press('Finish');
    await signing.visit.until(() => signing.visit.form.shadowRoot?.querySelector('dialog[open]'), 'the review');
    const button = signing.visit.button('Finish');
    button.click();
    button.click();
    await expectOnce(signing);
    expect(await signing.host.requests()).to.have.length(3);
  });

  it('sends once when it is finished fifty times in a row', async () => {
    const signing = await filled();
    const results = await Promise.all(Array.from({ length: 50 }, () => signing.visit.form.complete()));
    expect(results.filter(Boolean)).to.have.length(1);
    await expectOnce(signing);
    expect(await signing.host.requests()).to.have.length(3);
  });

  it('goes on sending when the element is moved', async () => {
    const signing = await filled();
    await signing.host.plan({ hold: 'before' });
    await signing.visit.end('completed');
    await signing.host.requests(3);
    const place = document.createElement('div');
    document.body.append(place);
    place.append(signing.visit.form);
    await signing.host.release();
    await expectOnce(signing);
    document.body.append(signing.visit.form);
    place.remove();
  });

  for (const [when, hold] of [
    ['before the host has it', 'before'],
    ['before the page knows that the host has it', 'after'],
  ] as const) {
    it(`says what became of it when the element is taken out ${when} and put back`, async () => {
      const signing = await filled();
      const { host, visit, session } = signing;
      await host.plan({ hold });
      await visit.end('completed');
      await host.requests(3);
      visit.form.remove();
      await new Promise((resolve) => setTimeout(resolve));
      document.body.append(visit.form);
      await visit.status('loading', 'submitting');
      expectNoEnd(visit);
      await host.release();
      await visit.status('completed');
      await expectStored(host, { session, types: ALL });
      await visit.until(() => visit.heard('form-completed').length > 0, 'form-completed');
      // The page that is put back may find it all done already.
      const words = LAST_WORDS.earlier.test(visit.text) ? LAST_WORDS.earlier : LAST_WORDS.completed;
      await expectEnd(visit, host, session, 'completed', words);
    });
  }

  it('reaches the host although the element is taken out for good', async () => {
    const { host, visit, session } = await filled();
    await host.plan({ hold: 'before' });
    await visit.end('completed');
    await host.requests(3);
    visit.form.remove();
    await host.release();
    await expectStored(host, { session, types: ALL });
  });

  it('sends the answers of the moment of Finish when one changes while a file is on its way', async () => {
    const signing = await filled({ uploads: true });
    const { host, visit, session } = signing;
    await host.plan({ hold: 'before' });
    await visit.end('completed');
    await host.requests(3);
    visit.form.setValues({ Name: 'Charles Babbage', Mark: picture(1) });
    await host.release();
    await expectOnce(signing);
    await expectPicture(host, session);
  });

  it('declines although the address for files takes none', async () => {
    const files = await faultyHost(answered(503, { times: 100 }));
    const { host, visit, session } = await filled({ uploadUrl: files.uploadUrl });
    await visit.end('declined');
    await visit.status('declined');
    await expectStored(host, { session, types: ['form.viewed', 'form.started', 'form.declined'] });
    await expectEnd(visit, host, session, 'declined');
    expect(await files.requests()).to.have.length(0);
  });

  it('speaks of no error when the element is taken out while a file is on its way', async () => {
    const { host, visit } = await filled({ uploads: true });
    await host.plan({ hold: 'before' });
    const completed = visit.form.complete();
    await host.requests(3);
    visit.form.remove();
    expect(await completed).to.be.false;
    expect(visit.heard('form-error')).to.have.length(0);
  });

  it('fetches no more scripts to send a file once the form is open', async () => {
    const session = newSession();
    const host = await faultyHost();
    const visit = await openVisit({ session, submitUrl: host.submitUrl, uploadUrl: host.uploadUrl });
    await visit.status('ready');
    const isUploader = ({ name }: { readonly name: string }): boolean => name.includes('/chunks/upload-');
    expect(visit.window.performance.getEntriesByType('resource').filter(isUploader)).to.have.length(1);
    await visit.fill();
    const fetched: PerformanceEntry[] = [];
    const note = (entries: PerformanceEntryList): void => void fetched.push(...entries);
    const observer = new visit.window.PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ type: 'resource' });
    await visit.end('completed');
    await visit.status('completed');
    note(observer.takeRecords());
    expect(fetched.filter(({ name }) => name.endsWith('.js'))).to.deep.equal([]);
    await expectPicture(host, session);
  });

  it('offers a copy of the answers when the host is gone for good', async () => {
    const { host, visit, session } = await filled();
    await host.plan(answered(410, { times: 100 }));
    await visit.end('completed');
    await visit.status('failed');
    let copy: Blob | null = null;
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob: Blob): string => {
      copy = blob;
      return createObjectURL.call(URL, blob);
    };
    visit.button('Download Agreement.json').click();
    URL.createObjectURL = createObjectURL;
    const saved = JSON.parse(await (copy as unknown as Blob).text()) as { event_id: string };
    expect(saved.event_id).to.equal(`${session}_terminal`);
    expect(await host.events(session)).to.have.length(2);
  });

  const STAGES = ['viewed', 'started', 'completed', 'upload'] as const;
  for (const stage of STAGES) {
    it(`waits for the network and goes on by itself when it is lost at ${stage}`, async () => {
      const session = newSession();
      const cut = { ...lostRequest, times: 10_000 };
      const host = await faultyHost();
      const lose = async (): Promise<void> => {
        await host.plan(cut);
        setOnline(false);
      };
      if (stage === 'viewed') await lose();
      const visit = showVisit({
        session,
        submitUrl: host.submitUrl,
        ...(stage === 'upload' && { uploadUrl: host.uploadUrl }),
      });
      await visit.status('ready');
      await visit.until(() => visit.heard('form-viewed').length > 0, 'the first page');
      if (stage !== 'viewed') while ((await host.events(session)).length < 1);
      if (stage === 'started') await lose();
      await visit.fill();
      if (stage === 'completed' || stage === 'upload') {
        while ((await host.events(session)).length < 2);
        await lose();
      }
      await visit.end('completed');
      await visit.reads(/You are offline\. Your answers are safe/);
      expectNoEnd(visit);
      await host.plan();
      setOnline(true);
      await expectOnce({ host, session, visit });
    });
  }

  for (const [what, jump] of [
    ['a day ahead', 24 * HOUR],
    ['a day back', -24 * HOUR],
    ['ten years ahead', 87_600 * HOUR],
  ] as const) {
    it(`sends although the clock jumps ${what} while it waits`, async () => {
      const signing = await filled();
      await signing.host.plan(lostRequest);
      await signing.visit.end('completed');
      await signing.visit.reads(/have not been sent/);
      Date.now = () => now.call(Date) + jump;
      await expectOnce(signing);
    });
  }

  it('sends when the page comes back from where the browser keeps it for the way back', async () => {
    const signing = await filled();
    await signing.host.plan({ ...lostRequest, times: 2 });
    await signing.visit.end('completed');
    await signing.visit.reads(/have not been sent/);
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await expectOnce(signing);
  });
});
