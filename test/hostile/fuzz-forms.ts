import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getuid } from 'node:process';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { createApp } from '../../demo/host/app.js';
import { listen } from '../../demo/host/listen.js';
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

/** The page's script; the form itself is the script-tag build. */
async function bundle(folder: string): Promise<void> {
  await build({
    configFile: false,
    base: './',
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: { input: { driver: 'test/hostile/driver.ts' }, output: { entryFileNames: '[name].js' } },
    },
  });
  writeFileSync(join(folder, 'fuzz.html'), PAGE);
  cpSync('dist/cdn', join(folder, 'cdn'), { recursive: true });
}

/** Shows `count` cases in real forms in one page of Chromium, at the demo's host with its policy. */
export async function fuzzForms(
  seed: number,
  count: number,
  deadline: number,
): Promise<{ readonly ends: readonly FormEnd[]; readonly reports: number }> {
  if (count === 0) return { ends: [], reports: 0 };
  const folder = mkdtempSync(join(tmpdir(), 'signing-form-fuzz-'));
  await bundle(folder);
  const { findChromium, NO_BROWSER } = (await import('../config/browsers/find.js' as string)) as {
    findChromium(): Promise<{ executablePath: string; headless: boolean | 'shell' } | undefined>;
    NO_BROWSER: string;
  };
  const found = await findChromium();
  if (!found) throw new Error(NO_BROWSER);
  const publicRoots = { pages: folder, cdn: join(folder, 'cdn') };
  const app = createApp({ databasePath: join(folder, 'fuzz.sqlite'), publicRoots });
  const { port, stop } = await listen(app, 0, '127.0.0.1');
  const browser = await puppeteer.launch({ ...found, args: getuid?.() === 0 ? ['--no-sandbox'] : [] });
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
