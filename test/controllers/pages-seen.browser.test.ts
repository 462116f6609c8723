import { expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { calm } from '../support/frames.js';

describe('PagesSeen', () => {
  it('counts pages in a frame of another origin that is as high as its content', async () => {
    await setViewport({ width: 800, height: 600 });
    const seen: number[] = [];
    const frame = document.createElement('iframe');
    frame.sandbox.add('allow-scripts');
    const script = new URL('pages-in-frame.ts', import.meta.url).href;
    // Each three times as high as the window in which the frame is.
    const pages = [1, 2, 3].map((page) => `<div data-page="${page}" style="block-size: 1800px"></div>`).join('');
    frame.srcdoc = `<!doctype html><html lang="en"><title>Pages</title><body style="margin: 0">${pages}
      <script type="module" src="${script}"></script></body></html>`;
    frame.style.cssText = 'position: absolute; inset-block-start: 0; block-size: 5400px; border: 0';
    const hear = ({ source, data }: MessageEvent<number>): void => {
      if (source === frame.contentWindow) seen.push(data);
    };
    addEventListener('message', hear);
    document.body.append(frame);
    try {
      await waitUntil(() => seen.includes(1), 'the first page', { timeout: 10_000 });
      scrollTo(0, 1240);
      await calm(() => seen);
      expect(seen, 'the next page has only just begun').to.deep.equal([1]);
      for (const page of [2, 3]) {
        scrollTo(0, page * 1800 - 600);
        await waitUntil(() => seen.includes(page), `page ${page}`, { timeout: 10_000 });
      }
    } finally {
      frame.remove();
      removeEventListener('message', hear);
      scrollTo(0, 0);
    }
  }).timeout(30_000);
});
