// `npm run screenshots [name…]`: every state of the form in light, dark, on a phone and in Arabic, into screenshots/ (run
// `npm run build` before). One PNG a state and look: `review.dark.png`.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, getuid } from 'node:process';
import puppeteer from 'puppeteer-core';
import { register } from 'tsx/esm/api';
import { findChromium, NO_BROWSER } from '../test/config/browsers/find.js';

const FOLDER = 'screenshots';
const DESKTOP = { width: 1280, height: 800, deviceScaleFactor: 1 };
const PHONE = { width: 390, height: 844, deviceScaleFactor: 2, hasTouch: true, isMobile: true };

/** What a picture is taken in. */
const LOOKS = {
  light: { viewport: DESKTOP, scheme: 'light' },
  dark: { viewport: DESKTOP, scheme: 'dark' },
  phone: { viewport: PHONE, scheme: 'light' },
  arabic: { viewport: DESKTOP, scheme: 'light', query: { lang: 'ar' } },
};

/** A state: how the demo is opened, and what is done there, in the page, with the form. */
const STATES = {
  document: { query: { layout: 'document' } },
  steps: { query: { layout: 'steps' } },
  filled: { query: { layout: 'document' }, act: fill },
  signature: {
    act: (form) => form.shadowRoot.querySelector('[data-type="signature"] button, .step button').click(),
    query: { layout: 'document' },
  },
  errors: { act: press, argument: 'finish' },
  fields: { act: openDialog, argument: 'fields' },
  menu: { act: (form) => form.shadowRoot.querySelector('[popovertarget]').click() },
  shortcuts: { act: openDialog, argument: 'shortcuts' },
  clear: { act: openDialog, argument: 'clear' },
  later: { act: openDialog, argument: 'later' },
  review: { act: review },
  decline: { act: press, argument: 'decline' },
  'consent-dialog': { query: { consent: 'dialog' }, act: press, argument: 'finish' },
  'consent-bar': { query: { consent: 'bar', layout: 'document' } },
  loading: { query: { src: 'never.json' }, waits: false },
  failed: { query: { src: 'samples/nowhere.json' } },
  sending: { query: { 'submit-url': 'api/events?fail=503' }, act: (form) => void form.decline('No'), wait: 2500 },
  stopped: { query: { 'submit-url': 'api/events?fail=403' }, act: (form) => void form.decline('No'), wait: 2500 },
  completed: { act: complete },
  declined: { act: (form) => form.decline('The rent is too high.') },
  expired: { act: request, argument: { submission: { id: 1, status: 'pending', expire_at: '2026-01-31T12:00:00Z' } } },
  awaiting: { act: request, argument: { submitter: { id: 2, status: 'awaiting' } } },
  'completed-before': {
    act: request,
    argument: { submitter: { id: 2, status: 'completed', completed_at: '2026-11-02T09:30:00Z' } },
  },
  'declined-before': {
    act: request,
    argument: { submitter: { id: 2, status: 'declined', declined_at: '2026-11-02T09:30:00Z' } },
  },
  readonly: { query: { mode: 'readonly', layout: 'document' } },
  preview: { query: { mode: 'preview', layout: 'document' } },
};

// These run in the page.
/* global document, window */
function press(form, part) {
  form.shadowRoot.querySelector(`[part~="${part}"]`).click();
}

function openDialog(form, name) {
  const root = form.shadowRoot;
  const order = ['later', 'clear', 'shortcuts'];
  if (name === 'fields') return void root.querySelector('.tools > .icon-button:not(.wide-only)').click();
  root.querySelectorAll('.menu-item:not(.narrow-only)')[order.indexOf(name)].click();
}

async function fill(form) {
  const canvas = Object.assign(document.createElement('canvas'), { width: 480, height: 140 });
  const pen = canvas.getContext('2d');
  Object.assign(pen, { lineWidth: 6, lineCap: 'round', strokeStyle: '#12215a' });
  pen.beginPath();
  for (let t = 0; t <= 1; t += 0.005) pen.lineTo(40 + t * 400, 70 + 45 * Math.sin(t * 26) * Math.cos(t * 5));
  pen.stroke();
  const mark = canvas.toDataURL();
  form.setValues({
    "Tenant's full name": 'Jordan Avery',
    'Date of birth': '1990-04-12',
    Phone: '+1 555 0100',
    Email: 'jordan.avery@example.com',
    'Number of occupants': '2',
    'Move-in date': '2027-01-15',
    'Emergency contact': 'Sam Avery',
    'Emergency phone': '+1 555 0199',
    'House Rules received': true,
    'Disclosures received': true,
    "Tenant's initials": mark,
    "Tenant's signature": mark,
  });
}

async function review(form) {
  await window.fillForm(form);
  form.shadowRoot.querySelector('[part~="finish"]').click();
}

async function complete(form) {
  await window.fillForm(form);
  await form.complete();
}

async function request(form, more) {
  const address = new URL('samples/lease.json', document.baseURI);
  const template = await (await fetch(address)).json();
  for (const item of template.documents) item.url = new URL(item.url, address).href;
  form.template = { template, ...more };
}

async function take(browser, address, state, look) {
  const { query = {}, act, argument, wait = 700, waits = true } = STATES[state];
  const { viewport, scheme, query: more = {} } = LOOKS[look];
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  if (!waits) await stallRequests(page, query.src);
  await page.goto(`${address}sign.html?${new URLSearchParams({ draft: 'none', ...query, ...more })}`, {
    waitUntil: 'domcontentloaded',
  });
  await page.evaluate(`window.fillForm = ${fill}`);
  const isThere = () => !['idle', 'loading'].includes(document.querySelector('signing-form').status ?? 'idle');
  if (waits) await page.waitForFunction(isThere, { timeout: 20_000 });
  // The first page's picture and the words.
  await pause(waits ? 900 : 1500);
  if (act) {
    await page.evaluate(`(${act})(document.querySelector('signing-form'), ${JSON.stringify(argument ?? null)})`);
    await pause(wait);
  }
  await page.screenshot({ path: join(FOLDER, `${state}.${look}.png`) });
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
mkdirSync(FOLDER, { recursive: true });
try {
  const names = argv.slice(2);
  for (const state of Object.keys(STATES).filter((name) => names.length === 0 || names.includes(name))) {
    for (const look of Object.keys(LOOKS)) await take(browser, `http://127.0.0.1:${port}/`, state, look);
    console.log(state);
  }
} finally {
  await browser.close();
  await stop();
  rmSync(data, { recursive: true, force: true });
}
