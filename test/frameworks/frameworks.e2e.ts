import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { packPackage, type PackedPackage } from '../package/packed.js';
import { launchChromium } from '../support/chromium.js';
import { PAGES, PLACES } from './apps.js';
import { serveSite, type Folders, type Site } from './site.js';
import { sign, visit, type Visit } from './signer.js';
import { openWorkplace, type Workplace } from './workplace.js';

const MINUTE = 60_000;

describe('the packed package in', function () {
  this.timeout(3 * MINUTE);
  let pack: PackedPackage;
  let browser: Browser;
  let site: Site | undefined;

  before(async () => {
    if (!existsSync('dist/cdn/signing-form.js')) throw new Error('dist/ is missing: run `npm run build` first.');
    pack = packPackage('frameworks');
    browser = await launchChromium();
  });

  after(() => browser.close());

  afterEach(async () => {
    for (const page of await browser.pages()) await page.close();
    await site?.close();
    site = undefined;
  });

  /** Signs at the site and expects exactly one ending, at the app and at the host. */
  async function signAt(folders: Folders, render?: () => string): Promise<Visit> {
    site = await serveSite(folders, render);
    const visited = await visit(browser, site.url);
    const said = await sign(visited);
    const completed = site.events.filter((event) => event.event_type === 'form.completed');
    expect(completed).to.have.length(1);
    expect(completed[0]?.data.values.map(({ field, value }) => [field, typeof value])).to.deep.equal([
      ['Full name', 'string'],
      ['Signature', 'string'],
    ]);
    expect(said).to.equal(`1: ${completed[0]?.event_id ?? ''}`);
    expect(site.events.filter((event) => event.event_type === 'form.viewed')).to.have.length(1);
    expect(visited.errors).to.deep.equal([]);
    return visited;
  }

  for (const [name, places] of Object.entries(PAGES)) {
    it(`${name}: signs, and tells of it once`, async () => {
      const copies = places.map((place) => [`/${place}/`, `${pack.folder}/dist/cdn`]);
      const { warnings } = await signAt({ '/': `demo/frameworks/${name}`, ...Object.fromEntries(copies) });
      const complaints = warnings.filter((text) => text.includes('second copy'));
      expect(complaints, 'warnings of a second copy').to.have.length(places.length - 1);
    });
  }

  describe('an app of', () => {
    let workplace: Workplace;

    before(async function () {
      this.timeout(6 * MINUTE);
      workplace = await openWorkplace(pack);
    });

    after(() => workplace.remove());

    for (const app of Object.values(PLACES).flat()) {
      for (const mode of app.modes) {
        it(`${app.name}, ${mode}: signs, and its own callback hears of it once`, async () => {
          const built = await workplace.build(app, mode);
          await signAt({ '/': built }, app.rendered ? await renderer(built) : undefined);
        });
      }
    }
  });
});

/** The app's own server part, in Node without a DOM. */
async function renderer(built: string): Promise<() => string> {
  const address = pathToFileURL(`${built}/../dist-server/server.js`);
  const { render } = (await import(`${address.href}?${built}`)) as { render(): string };
  expect(render(), 'what the server sends').to.match(/<signing-form><a href/);
  return render;
}
