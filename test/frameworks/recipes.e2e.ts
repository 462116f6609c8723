import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kill } from 'node:process';
import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { packPackage } from '../package/packed.js';
import { launchChromium } from '../support/chromium.js';
import { recipe } from '../support/readme.js';
import { serveSite } from './site.js';
import { signLease, visit, type Visit } from './signer.js';
import { run } from './workplace.js';

const MINUTE = 60_000;
const SERVE = 'npx vite';

/** By the heading above a recipe: how a reader adds the endpoint to the element. */
const RECIPES: Readonly<Record<string, string>> = {
  'Any bundler, no framework': 'submit-url="/api/events"',
  React: 'submitUrl="/api/events"',
  Vue: 'submit-url="/api/events"',
};

describe('the README, followed word for word in an empty folder:', function () {
  this.timeout(5 * MINUTE);
  let tarball: string;
  let browser: Browser;
  let folder: string;

  before(async () => {
    ({ tarball } = packPackage('recipes'));
    browser = await launchChromium();
  });

  after(() => browser.close());

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'signing-form-recipe-'));
  });

  afterEach(async () => {
    for (const page of await browser.pages()) await page.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** A line of the README in the reader's shell; what is not published yet comes from its tarball. */
  async function follow(line: string): Promise<void> {
    const words = line.replace(/^npm install signing-form\b/, `npm install --prefer-offline '${tarball}'`);
    await run(['sh', '-c', words], folder);
  }

  async function write(files: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, code] of Object.entries(files)) await writeFile(join(folder, name), code);
  }

  /** Runs a server as a reader does and hands over what it prints as its address, until the work is done. */
  async function withServer(line: string, address: RegExp, work: (url: string) => Promise<void>): Promise<void> {
    // A group of its own: what npx starts ends with it.
    const server = spawn('sh', ['-c', line], { cwd: folder, env: { ...process.env, NO_COLOR: '1' }, detached: true });
    try {
      await work(
        await new Promise<string>((resolve, reject) => {
          let said = '';
          for (const stream of [server.stdout, server.stderr]) {
            stream.on('data', (text: Buffer) => {
              said += text.toString();
              const [url] = address.exec(said) ?? [];
              if (url !== undefined) resolve(url);
            });
          }
          server.on('close', () => reject(new Error(`${line} ended: ${said}`)));
        }),
      );
    } finally {
      server.removeAllListeners('close');
      if (server.pid !== undefined && server.exitCode === null) kill(-server.pid);
    }
  }

  async function signAt(url: string): Promise<Visit> {
    // A first look: a development server bundles what it is asked for and loads the page again.
    const first = await visit(browser, url);
    await first.page.waitForSelector('signing-form >>> .paper canvas');
    await first.page.close();
    const visited = await visit(browser, url);
    await signLease(visited);
    expect(visited.errors).to.deep.equal([]);
    return visited;
  }

  /** The example logs what was completed, once. */
  async function expectOneLog({ logs }: Visit): Promise<void> {
    expect(logs.map((message) => message.text())).to.have.length(1);
    const told = JSON.stringify(await logs[0]?.args()[0]?.jsonValue());
    expect(told).to.contain('"field":"Tenant\'s signature"').and.to.contain('Jordan Avery');
  }

  function expectFonts({ responses }: Visit): void {
    const asked = responses.filter((response) => response.url().includes('/signing-assets/'));
    const types = asked.map((response) => `${String(response.status())} ${response.headers()['content-type'] ?? ''}`);
    expect(asked.map((response) => response.url()).join(' ')).to.contain('/signing-assets/standard_fonts/');
    expect(types.filter((type) => !/^(200|304) (?!text\/html)/.test(type))).to.deep.equal([]);
  }

  it('the ten lines', async () => {
    await write(recipe('Ten lines that work').files);
    await follow('npm install signing-form');
    await withServer('python3 -u -m http.server 0 --bind 127.0.0.1', /http:\/\/[\d.]+:\d+\//, async (url) => {
      await expectOneLog(await signAt(url));
    });
  });

  for (const [heading, endpoint] of Object.entries(RECIPES)) {
    it(`${heading}: signs as served by Vite, and as built for production with an endpoint`, async () => {
      const { files, commands } = recipe(heading);
      expect(commands.at(-1)).to.equal(SERVE);
      await write(files);
      for (const line of commands.slice(0, -1)) await follow(line);
      await withServer(SERVE, /http:\/\/localhost:\d+\//, async (url) => {
        const visited = await signAt(url);
        await expectOneLog(visited);
        expectFonts(visited);
      });

      const told = Object.entries(files).map(([name, code]) => [
        name,
        code.replace('submitter="Tenant"', `$& ${endpoint}`),
      ]);
      await write(Object.fromEntries(told) as Record<string, string>);
      await follow('npx vite build');
      const site = await serveSite({ '/': join(folder, 'dist') });
      try {
        const visited = await signAt(site.url);
        await expectOneLog(visited);
        expectFonts(visited);
        const ends = site.events.filter(({ event_type }) => event_type === 'form.completed');
        expect(ends.map(({ data }) => data.role)).to.deep.equal(['Tenant']);
      } finally {
        await site.close();
      }
    });
  }
});
