// `npm run screenshots [name…]`: every state of the form in light, dark, on a phone and in Arabic, into screenshots/, one PNG
// a state and look: `review.dark.png`. `npm run screenshots -- --docs`: those that the README shows, into docs/images/.
// Run `npm run build` before.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process, { argv, getuid } from 'node:process';
import puppeteer from 'puppeteer-core';
import { register } from 'tsx/esm/api';
import { findChromium, NO_BROWSER } from '../test/config/browsers/find.js';
import * as acts from './screenshots/acts.mjs';
import { DOCS, LOOKS, STATES } from './screenshots/states.mjs';

/* global document -- some of this runs in the page */

async function take(browser, address, { state, look, path }) {
  const {
    page: file = 'sign.html',
    query = {},
    given = {},
    opens = true,
    act,
    argument = null,
    wait = 700,
  } = STATES[state];
  const { viewport, scheme, query: more = {} } = look;
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await answer(page, given);
  await page.goto(`${address}${file}?${new URLSearchParams({ draft: 'session', ...query, ...more })}`, {
    waitUntil: 'domcontentloaded',
  });
  await page.evaluate(`window.acts = { ${Object.entries(acts).map(([name, run]) => `${name}: ${run}`)} }`);
  if (opens) await page.waitForFunction(isThere, { timeout: 60_000 });
  // The words in their fonts.
  await pause(900);
  if (act) await page.evaluate(`acts.${act}(document.querySelector('signing-form'), ${JSON.stringify(argument)})`);
  // What was done may have opened the form anew.
  if (opens) await page.waitForFunction(isThere, { timeout: 60_000 });
  await pause(act ? wait : 0);
  await page.screenshot({ path });
  await page.close();
}

/** Answers requests in place of the host. */
async function answer(page, given) {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    const path = Object.keys(given).find((end) => pathname.endsWith(end));
    if (path === undefined) return void request.continue();
    const what = given[path];
    if (what === 'never') return undefined;
    if (typeof what === 'number') return void request.respond({ status: what });
    const body = typeof what === 'function' ? JSON.stringify(what(sample(path))) : what;
    return void request.respond({ status: 200, contentType: 'application/octet-stream', body });
  });
}

/** A sample as the demo has it. */
function sample(path) {
  return JSON.parse(readFileSync(new URL(`../demo${path}`, import.meta.url), 'utf8'));
}

/** Whether the form is open, and its first page painted, or another screen is shown. Runs in the page. */
function isThere() {
  const form = document.querySelector('signing-form');
  if (['idle', 'loading'].includes(form.status ?? 'idle')) return false;
  const leaf = form.shadowRoot.querySelector('.leaf, .paper');
  return !leaf || form.shadowRoot.querySelector('canvas, .page-failed') !== null;
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function wanted(names) {
  if (names.includes('--docs')) {
    return Object.entries(DOCS).map(([name, shot]) => ({ ...shot, path: join('docs/images', `${name}.png`) }));
  }
  const states = Object.keys(STATES).filter((name) => names.length === 0 || names.includes(name));
  return states.flatMap((state) =>
    (STATES[state].looks ?? Object.keys(LOOKS)).map((name) => ({
      state,
      look: LOOKS[name],
      path: join('screenshots', `${state}.${name}.png`),
    })),
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
    const problem = await take(browser, `http://127.0.0.1:${port}/`, shot).catch(({ message }) => message);
    console.log(problem ? `${shot.path}: ${problem}` : shot.path);
    if (problem) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await stop();
  rmSync(data, { recursive: true, force: true });
}
