import { expect } from 'chai';
import { eventOf, runDemo, type RunningDemo } from './running-demo.js';

describe('the demo host: live stream', () => {
  let demo: RunningDemo;
  beforeEach(async () => (demo = await runDemo()));
  afterEach(() => demo.stop());

  /** Reads until `count` events came, then hangs up. */
  async function take(count: number, init: RequestInit = {}, onOpen = (): unknown => undefined): Promise<string[]> {
    const hangUp = new AbortController();
    const response = await demo.request('api/events/stream', { ...init, signal: hangUp.signal });
    expect(response.headers.get('content-type')).to.match(/^text\/event-stream/);
    void onOpen();
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(chunk, { stream: true });
      if ((text.match(/^data: .*\n/gm) ?? []).length >= count) break;
    }
    hangUp.abort();
    return [...text.matchAll(/^data: (.*)$/gm)].map((line) => JSON.parse(line[1] ?? '').event_id);
  }

  it('sends what is stored, then what comes', async () => {
    await demo.post(eventOf('a', 'viewed'));
    const ids = await take(3, {}, async () => {
      await demo.post(eventOf('a', 'started'));
      await demo.post(eventOf('a', 'completed'));
    });
    expect(ids).to.deep.equal(['a_viewed', 'a_started', 'a_terminal']);
  });

  it('goes on after the last event that a browser saw', async () => {
    for (const kind of ['viewed', 'started', 'completed'] as const) await demo.post(eventOf('a', kind));
    expect(await take(1, { headers: { 'Last-Event-ID': '2' } })).to.deep.equal(['a_terminal']);
  });

  it('does not send a duplicate twice', async () => {
    await demo.post(eventOf('a', 'viewed'));
    const ids = await take(2, {}, async () => {
      await demo.post(eventOf('a', 'viewed'));
      await demo.post(eventOf('a', 'started'));
    });
    expect(ids).to.deep.equal(['a_viewed', 'a_started']);
  });
});
