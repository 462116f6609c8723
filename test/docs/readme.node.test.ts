import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import puppeteer, { type Browser, type ConsoleMessage, type Page } from 'puppeteer-core';
import { contentSecurityPolicy } from '../../demo/host/security-policy.js';
import { LEASE_ANSWERS } from '../support/lease-answers.js';
import { README, recipe } from '../support/readme.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MINUTE = 60_000;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
};

/** A folder with nothing but the given files and the package in `node_modules`, behind a plain static server. */
async function serve(files: Readonly<Record<string, string | Buffer>>): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const path = pathname === '/' ? 'index.html' : pathname.slice(1);
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    void read(path, files).then(
      (body) => response.writeHead(200, { 'Content-Type': type }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, server };
}

async function read(path: string, files: Readonly<Record<string, string | Buffer>>): Promise<string | Buffer> {
  const own = files[path];
  if (own !== undefined) return own;
  const inPackage = /^node_modules\/signing-form\/((?:dist|demo\/samples)\/[\w./-]+)$/.exec(path)?.[1];
  if (inPackage === undefined || inPackage.includes('..')) throw new Error('not there');
  return readFile(join(ROOT, inPackage));
}

/** What the tenant answers, by field name; the marks are pictures of one pixel. */
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const ANSWERS = {
  ...LEASE_ANSWERS,
  "Tenant's initials": PIXEL,
  "Tenant's signature": PIXEL,
};

describe('the README', () => {
  let browser: Browser | undefined;

  before(async function () {
    this.timeout(2 * MINUTE);
    // By a variable: this script of the runner has no types.
    const script = new URL('../config/browsers/find.js', import.meta.url).href;
    const { findChromium } = (await import(script)) as { findChromium(): Promise<object | undefined> };
    const found = await findChromium();
    if (found) browser = await puppeteer.launch({ ...found, args: ['--no-sandbox'] });
  });

  after(() => browser?.close());

  async function open(files: Readonly<Record<string, string | Buffer>>, look: (page: Page) => Promise<void>) {
    const { url, server } = await serve(files);
    const page = await browser?.newPage();
    if (!page) throw new Error('No Chromium was found.');
    try {
      await page.evaluateOnNewDocument(() => {
        const heard: string[] = [];
        Object.assign(globalThis, { heard });
        for (const type of ['form-viewed', 'form-completed', 'form-error']) {
          addEventListener(type, ({ detail }: CustomEventInit) =>
            heard.push(`${type} ${String(detail.message ?? '')}`),
          );
        }
      });
      await page.goto(url);
      await look(page);
    } finally {
      await page.close();
      server.closeAllConnections();
      server.close();
    }
  }

  it('has a script-tag example that works when pasted, to form-completed once', async function () {
    this.timeout(4 * MINUTE);
    await open(recipe('Ten lines that work').files, async (page) => {
      const logged: ConsoleMessage[] = [];
      page.on('console', (message) => message.type() === 'log' && logged.push(message));
      await heard(page, 'form-viewed');
      await page.evaluate((answers) => {
        document.querySelector('signing-form')?.setValues(answers);
      }, ANSWERS);
      await press(page, '.frame [part~="finish"]');
      await press(page, 'dialog[open] button.primary');
      await heard(page, 'form-completed');
      expect(await page.evaluate(() => document.querySelector('signing-form')?.status)).to.equal('completed');
      expect(await page.evaluate('heard.map((text) => text.trim())')).to.deep.equal(['form-viewed', 'form-completed']);
      const events = await Promise.all(
        logged.map((message) => message.args()[0]?.evaluate((event) => (event as { event_type?: string }).event_type)),
      );
      expect(events.filter(Boolean)).to.deep.equal(['form.completed']);
    });
  });

  it('has an example for bundlers that works', async function () {
    this.timeout(4 * MINUTE);
    const imports = { 'signing-form/define': '/node_modules/signing-form/dist/cdn/signing-form.js' };
    const files = {
      'index.html': `<!doctype html><script type="importmap">${JSON.stringify({ imports })}</script>
        <signing-form submitter="Tenant" loading="eager"></signing-form><script type="module" src="main.js"></script>`,
      'main.js': recipe('Any bundler, no framework').files['main.js'] ?? '',
      'lease.json': await readFile(join(ROOT, 'demo/samples/lease.json')),
      'lease.pdf': await readFile(join(ROOT, 'demo/samples/lease.pdf')),
    };
    await open(files, async (page) => {
      await heard(page, 'form-viewed');
      const values = await page.evaluate(() => document.querySelector('signing-form')?.getValues());
      expect(values?.find(({ field }) => field === "Tenant's full name")?.value).to.equal('Jordan Avery');
    });
  });

  it("states the demo's policy", () => {
    const [, stated] = /^```\n(default-src[\s\S]*?)^```$/m.exec(README) ?? [];
    const policy = contentSecurityPolicy('x').replace(/; report-uri x$/, '');
    expect(stated?.trim().split(/;\s*/)).to.deep.equal(policy.split('; '));
  });

  it('and every other page link to files that are there', () => {
    const pages = [
      'README.md',
      'CONTRIBUTING.md',
      'llms.txt',
      ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`),
    ];
    const missing = pages
      .filter((page) => /\.(?:md|txt)$/.test(page))
      .flatMap((page) =>
        [...readFileSync(join(ROOT, page), 'utf8').matchAll(/(?:\]\(|<img src=")([^)#:\s"]+)/g)]
          .map(([, path]) => join(dirname(page), path ?? ''))
          .filter((path) => !existsSync(join(ROOT, path)))
          .map((path) => `${page}: ${path}`),
      );
    expect(missing).to.deep.equal([]);
  });
});

async function heard(page: Page, type: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const { heard: all } = globalThis as unknown as { heard: string[] };
      const error = all.find((text) => text.startsWith('form-error'));
      if (error) throw new Error(error);
      return all.some((text) => text.startsWith(wanted));
    },
    { timeout: 2 * MINUTE },
    type,
  );
}

/** Presses a button inside the form with the mouse. */
async function press(page: Page, selector: string): Promise<void> {
  const button = await page.waitForSelector(`signing-form >>> ${selector}`, { visible: true, timeout: MINUTE });
  await button?.click();
}
