import { expect } from '@open-wc/testing';
import { answered, type FaultStep } from '../support/fault-plan.js';
import { faultyHost, type FaultyHost } from '../support/fault-host.js';
import type { Acknowledged } from '../../src/delivery/outcome.js';
import { makeEvent, newSession } from './events.js';
import { startSender, stopSenders } from './sender.js';

/** A page of its own that posts a completed event, until it is closed with `remove()`. */
function visit(host: FaultyHost, session: string, name = 'Ada'): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  const event = JSON.stringify(makeEvent(session, 'form.completed', name));
  frame.srcdoc = `<!doctype html><script type="module">
    Math.random = () => 0.99; // it waits long enough to be closed meanwhile
    import { Delivery } from '/src/delivery/delivery.ts';
    const tell = (message) => parent.postMessage({ session: '${session}', ...message }, '*');
    const onStatus = ({ type }) => tell({ type });
    const delivery = new Delivery({ submitUrl: ${JSON.stringify(host.submitUrl)}, onStatus });
    delivery.post(${event}).then(({ type }) => tell({ type }));
  </script>`;
  document.body.append(frame);
  return frame;
}

/** Resolves when the page of a session tells of a status or an outcome of this type. */
function told(session: string, type: string): Promise<void> {
  return new Promise((resolve) => {
    addEventListener('message', function listen({ data }: MessageEvent<{ session?: string; type?: string }>) {
      if (data.session !== session || data.type !== type) return;
      removeEventListener('message', listen);
      resolve();
    });
  });
}

describe('The next visit', () => {
  afterEach(() => {
    stopSenders();
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  const CLOSED: [when: string, step: FaultStep][] = [
    ['before the host had the event', { hold: 'before', forward: 0, end: 'lost' }],
    ['when the host had it and the page did not know', { hold: 'after' }],
    ['in the middle of the answer', { end: 'stalled' }],
  ];
  for (const [when, step] of CLOSED) {
    it(`completes exactly once what a page left that closed ${when}`, async () => {
      const session = newSession();
      const host = await faultyHost(step);
      const frame = visit(host, session);
      await host.requests(1);
      frame.remove();
      const { delivery } = startSender({ submitUrl: host.submitUrl });
      const event = makeEvent(session, 'form.completed');
      expect(await delivery.flush(session)).to.deep.include({ type: 'acknowledged', event });
      await host.release();
      expect((await host.events(session)).map(({ body }) => body)).to.deep.equal([event]);
    });
  }

  it('knows what the host had acknowledged before the page could show it', async () => {
    const session = newSession();
    const host = await faultyHost();
    const acknowledged = told(session, 'acknowledged');
    const frame = visit(host, session);
    await acknowledged;
    frame.remove();
    const { delivery } = startSender({ submitUrl: host.submitUrl });
    expect(await delivery.flush(session)).to.include({
      type: 'acknowledged',
      eventType: 'form.completed',
      event: null,
    });
    expect(await host.requests()).to.have.length(1);
  });

  it('sends in the background what another session left', async () => {
    const [left, mine] = [newSession(), newSession()];
    const host = await faultyHost({ hold: 'before', forward: 0, end: 'lost' });
    const frame = visit(host, left);
    await host.requests(1);
    frame.remove();
    const { delivery } = startSender({ submitUrl: host.submitUrl });
    expect(await delivery.flush(mine)).to.be.null;
    await host.requests(2);
    expect(await host.events(left)).to.have.length(1);
  });

  it('is sent once by many pages at a time', async () => {
    const session = newSession();
    const host = await faultyHost({ hold: 'before', forward: 0, end: 'lost' });
    const frame = visit(host, session);
    await host.requests(1);
    frame.remove();
    const headers = { 'X-Page': 'next visit' };
    const senders = Array.from({ length: 50 }, () => startSender({ submitUrl: host.submitUrl, headers }));
    const outcomes = await Promise.all(senders.map(({ delivery }) => delivery.flush(session)));
    expect(new Set(outcomes.map((outcome) => outcome?.type))).to.deep.equal(new Set(['acknowledged']));
    expect(await host.events(session)).to.have.length(1);
    // What the closing page sent once more, to outlive it, is none of theirs.
    const sent = (await host.requests()).filter((request) => request.headers['x-page'] === headers['X-Page']);
    expect(sent).to.have.length(1);
  });

  it('tells the slower of two pages what the faster one did', async () => {
    const session = newSession();
    const host = await faultyHost({ hold: 'after' });
    const acknowledged = told(session, 'acknowledged');
    visit(host, session);
    await host.requests(1);
    const { delivery } = startSender({ submitUrl: host.submitUrl });
    const declined = delivery.post(makeEvent(session, 'form.declined'));
    await host.release();
    await acknowledged;
    expect(await declined).to.include({ type: 'superseded', eventType: 'form.completed' });
    expect((await host.events(session)).map(({ event_type }) => event_type)).to.deep.equal(['form.completed']);
  });

  const GOING: [when: string, step: FaultStep, status: string][] = [
    ['waited', answered(503), 'waiting'],
    ['was sending', { hold: 'before', forward: 0, end: 'lost' }, 'sending'],
  ];
  for (const [when, step, status] of GOING) {
    it(`is not needed for a small event of a page that went while it ${when}`, async () => {
      const session = newSession();
      const host = await faultyHost(step);
      const said = told(session, status);
      const frame = visit(host, session);
      await Promise.all([said, host.requests(1)]);
      frame.contentWindow?.location.replace('about:blank');
      await host.requests(2);
      expect(await host.events(session)).to.have.length(1);
    });
  }

  it('finds out what happened while the page was put away', async () => {
    const session = newSession();
    const host = await faultyHost();
    const finished = new Promise((resolve) => {
      const onFinishedElsewhere = ({ eventType }: Acknowledged, sessionId: string): void =>
        resolve([eventType, sessionId]);
      void startSender({ submitUrl: host.submitUrl, onFinishedElsewhere }).delivery.flush(session);
    });
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    const acknowledged = told(session, 'acknowledged');
    visit(host, session);
    await acknowledged;
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(await finished).to.deep.equal(['form.completed', session]);
  });
});
