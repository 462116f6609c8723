import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../demo/host/app.js';
import { listen } from '../../demo/host/listen.js';
import { launchChromium } from '../support/chromium.js';
import { bundlePageScripts } from '../support/page-scripts.js';
import type { FormEnd } from './driver.js';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Fuzz</title>
    <script type="module" src="cdn/signing-form.js"></script>
    <script type="module" src="driver.js"></script>
  </head>
  <body></body>
</html>
`;

/** Forms at a time that one call makes: a browser answers within minutes or not at all. */
const BATCH = 20;

/** Shows `count` cases in real forms in one page of Chromium, at the demo's host with its policy. */
export async function fuzzForms(
  seed: number,
  count: number,
  deadline: number,
): Promise<{ readonly ends: readonly FormEnd[]; readonly reports: number }> {
  if (count === 0) return { ends: [], reports: 0 };
  const folder = mkdtempSync(join(tmpdir(), 'signing-form-fuzz-'));
  await bundlePageScripts(folder, { driver: 'test/hostile/driver.ts' });
  writeFileSync(join(folder, 'fuzz.html'), PAGE);
  const publicRoots = { pages: folder, cdn: join(folder, 'cdn') };
  const app = createApp({ databasePath: join(folder, 'fuzz.sqlite'), publicRoots });
  const { port, stop } = await listen(app, 0, '127.0.0.1');
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const address = `http://127.0.0.1:${String(port)}/`;
    await page.goto(`${address}fuzz.html`);
    await page.waitForFunction(() => window.fuzzForms && customElements.get('signing-form'));
    const ends: FormEnd[] = [];
    for (let first = 0; first < count && Date.now() < deadline; first += BATCH) {
      const size = Math.min(BATCH, count - first);
      ends.push(...((await page.evaluate((...given) => window.fuzzForms?.(...given), seed + first, size)) ?? []));
    }
    // What the page itself did not hear of: reports go to the host as well.
    const reports = (await (await fetch(`${address}api/csp-reports`)).json()) as readonly unknown[];
    return { ends, reports: reports.length };
  } finally {
    await browser.close();
    await stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
