import { mkdtempSync, rmSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from '../support/chromium.js';
import { bundlePageScripts } from '../support/page-scripts.js';
import { Chance } from './chance.js';
import { serveSoak } from './server.js';
import type { SoakResult } from './session.js';

const { values } = parseArgs({
  options: {
    sessions: { type: 'string', default: '1000' },
    first: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '30' },
    lanes: { type: 'string', default: '4' },
  },
});
const [sessions, start, seed, minutes, lanes] = [
  values.sessions,
  values.first,
  values.seed,
  values.minutes,
  values.lanes,
].map(Number) as [number, number, number, number, number];

/** Sessions a page: a fresh one now and then, as a browser's memory has an end. */
const BATCH = 40;

/** Runs the sessions in a page of their own; now and then the page crashes in their midst. */
async function runBatch(
  browser: Browser,
  url: string,
  numbers: readonly number[],
  crash: Chance,
): Promise<SoakResult[]> {
  const results = new Map<number, SoakResult>();
  for (let left = [...numbers]; left.length > 0; left = left.filter((number) => !results.has(number))) {
    if (Date.now() > deadline) break;
    const page = await browser.newPage();
    await page.setViewport({ width: 1500, height: 1000 });
    const crashAfter = crash.hits(0.3) ? Math.ceil(crash.next() * left.length * 0.8) : Infinity;
    let told = 0;
    await page.exposeFunction('tell', (result: SoakResult & { number: number }) => {
      results.set(result.number, result);
      told += 1;
      if (told >= crashAfter) void crashPage(page);
    });
    await page.goto(url);
    await Promise.race([
      page.evaluate((...given) => window.soak(...given), seed, left, lanes),
      new Promise((resolve) => page.once('error', resolve)),
      new Promise((resolve) => page.once('close', resolve)),
      new Promise((resolve) => setTimeout(resolve, Math.max(0, deadline - Date.now())).unref()),
    ]).catch((thrown: unknown) => {
      if (told < crashAfter) throw thrown;
    });
    await page.close().catch(() => undefined);
  }
  return [...results.values()];
}

async function crashPage(page: Page): Promise<void> {
  const protocol = await page.createCDPSession();
  await protocol.send('Page.crash').catch(() => undefined);
}

const deadline = Date.now() + minutes * 60_000;
const folder = mkdtempSync(join(tmpdir(), 'signing-form-soak-'));
await bundlePageScripts(folder, { driver: 'test/soak/driver.ts', 'visit-page': 'test/soak/visit-page.ts' });
cpSync('test/soak/visit.html', join(folder, 'visit.html'));
const server = await serveSoak(folder, join(folder, 'cdn'));
// A batch is one call, and takes as long as it takes: the deadline is what bounds it.
const browser = await launchChromium({ protocolTimeout: 0 });

const results: SoakResult[] = [];
const crash = new Chance(seed);
for (let first = 0; first < sessions && Date.now() < deadline; first += BATCH) {
  const numbers = Array.from({ length: Math.min(BATCH, sessions - first) }, (_, index) => start + first + index);
  const batch = await runBatch(browser, server.url, numbers, crash);
  results.push(...batch);
  for (const { session, problems } of batch) for (const problem of problems) console.log(`${session}: ${problem}`);
  console.log(`${String(results.length)} of ${String(sessions)} sessions`);
}
await browser.close();
await server.stop();
rmSync(folder, { recursive: true });

const sum = (count: (result: SoakResult) => number): number =>
  results.reduce((total, result) => total + count(result), 0);
const lost = sum((result) => result.lost);
const duplicated = sum((result) => result.duplicated);
const falseCompletions = sum((result) => result.falseCompletions);
console.log(
  `seed ${String(seed)}: ${String(results.length)} sessions, ${String(lost)} lost, ${String(duplicated)} duplicated, ${String(falseCompletions)} false completions`,
);
process.exitCode = results.length === 0 || lost + duplicated + falseCompletions > 0 ? 1 : 0;
