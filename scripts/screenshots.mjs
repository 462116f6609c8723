// `npm run screenshots [name…]`: every state of the form in light, dark, on a phone and in Arabic, into screenshots/, one PNG
// a state and look: `review.dark.png`. `npm run screenshots -- --docs`: those that the README shows, into docs/images/.
// Run `npm run build` before.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, getuid } from 'node:process';
import puppeteer from 'puppeteer-core';
import { register } from 'tsx/esm/api';
import { findChromium, NO_BROWSER } from '../test/config/browsers/find.js';
import * as acts from './screenshots/acts.mjs';
import { DOCS, LOOKS, looksOf, STATES } from './screenshots/states.mjs';

/* global document -- some of this runs in the page */

async function take(browser, address, { state, look, path }) {
  const { query = {}, act, argument, file, wait = 700, waits = true } = STATES[state];
  const { viewport, scheme, query: more = {} } = look;
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  if (!waits) await stallRequests(page, query.src);
  await page.goto(`${address}sign.html?${new URLSearchParams({ draft: 'none', ...query, ...more })}`, {
    waitUntil: 'domcontentloaded',
  });
  await page.evaluate(`window.acts = { ${Object.entries(acts).map(([name, run]) => `${name}: ${run}`)} }`);
  const isThere = () => !['idle', 'loading'].includes(document.querySelector('signing-form').status ?? 'idle');
  if (waits) await page.waitForFunction(isThere, { timeout: 60_000 });
  const isPainted = () => {
    const paper = document.querySelector('signing-form').shadowRoot?.querySelector('.paper');
    return !paper || paper.querySelector('canvas') !== null;
  };
  if (waits) await page.waitForFunction(isPainted, { timeout: 60_000 });
  // The words in their fonts.
  await pause(waits ? 900 : 1500);
  if (act) {
    const given = file ? [...readFileSync(new URL(file, new URL('screenshots/', import.meta.url)))] : argument;
    await page.evaluate(`window.acts.${act}(document.querySelector('signing-form'), ${JSON.stringify(given ?? null)})`);
    await pause(wait);
  }
  await page.screenshot({ path });
  await page.close();
}

/** Requests for one file are never answered: what is loading stays so. */
async function stallRequests(page, file) {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!new URL(request.url()).pathname.endsWith(file)) void request.continue();
  });
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function wanted(names) {
  if (names.includes('--docs')) {
    return Object.entries(DOCS).map(([name, shot]) => ({ ...shot, path: join('docs/images', `${name}.png`) }));
  }
  const states = Object.keys(STATES).filter((name) => names.length === 0 || names.includes(name));
  return states.flatMap((state) =>
    looksOf(state).map((name) => ({ state, look: LOOKS[name], path: join('screenshots', `${state}.${name}.png`) })),
  );
}

const found = await findChromium();
if (!found) throw new Error(NO_BROWSER);
register();
const [{ createApp }, { listen }] = await Promise.all([
  import('../demo/host/app.ts'),
  import('../demo/host/listen.ts'),
]);
const data = mkdtempSync(join(tmpdir(), 'signing-form-screenshots-'));
const { port, stop } = await listen(createApp({ databasePath: join(data, 'demo.sqlite') }), 0, '127.0.0.1');
const browser = await puppeteer.launch({ ...found, args: getuid?.() === 0 ? ['--no-sandbox'] : [] });
for (const folder of ['screenshots', 'docs/images']) mkdirSync(folder, { recursive: true });
try {
  for (const shot of wanted(argv.slice(2))) {
    await take(browser, `http://127.0.0.1:${port}/`, shot);
    console.log(shot.path);
  }
} finally {
  await browser.close();
  await stop();
  rmSync(data, { recursive: true, force: true });
}
