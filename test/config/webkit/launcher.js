// A browser launcher of @web/test-runner for WebKitGTK: MiniBrowser under Xvfb, driven through WebKitWebDriver.
import { openDisplay } from './display.js';
import { Driver } from './driver.js';
import { Page } from './page.js';

// What the puppeteer launchers set before each test file.
const VIEWPORT = { width: 800, height: 600 };

export function webkitLauncher({ miniBrowser }) {
  const active = new Map();
  const idle = [];
  let display;

  async function newPage() {
    display ??= openDisplay();
    const { env } = await display;
    return new Page(await Driver.start({ miniBrowser, env }));
  }

  return {
    name: 'WebKit',
    type: 'puppeteer', // so that the command plugins ask for getPage()
    concurrency: 1,
    async startSession(id, url) {
      const page = idle.pop() ?? (await newPage());
      active.set(id, page);
      await page.setViewport(VIEWPORT);
      await page.open(url);
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id)?.driver.command('GET', '/url'),
    getPage(id) {
      const page = active.get(id);
      if (!page) throw new Error(`no page for session ${id}`);
      return page;
    },
    async stopSession(id) {
      const page = active.get(id);
      active.delete(id);
      await page.open('about:blank');
      idle.push(page);
      return {};
    },
    async stop() {
      await Promise.all([...active.values(), ...idle].map((page) => page.driver.stop()));
      (await display)?.close();
    },
    async startDebugSession() {
      throw new Error('The WebKit launcher has no debug mode');
    },
  };
}
