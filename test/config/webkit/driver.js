// One WebKitWebDriver process with one session, spoken to in plain W3C WebDriver.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

const ELEMENT_KEY = 'element-6066-11e4-a52e-4f735466cecf'; // W3C WebDriver, "web element identifier"
const START_TRIES = 200;

export class Driver {
  #process;
  #port;
  #session;

  static async start({ miniBrowser, env }) {
    const driver = new Driver();
    driver.#port = await freePort();
    driver.#process = spawn('WebKitWebDriver', [`--port=${driver.#port}`], { stdio: 'ignore', env });
    await driver.#untilReady();
    const browser = { binary: miniBrowser, args: ['--automation'] };
    const { sessionId } = await driver.#call('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': browser } },
    });
    driver.#session = `/session/${sessionId}`;
    await driver.command('POST', '/timeouts', { script: 120_000, pageLoad: 120_000 });
    return driver;
  }

  /** One WebDriver command of the session; throws what the driver answers as an error. */
  command(method, path, body) {
    return this.#call(method, this.#session + path, body);
  }

  actions(...sources) {
    return this.command('POST', '/actions', { actions: sources });
  }

  evaluate(script, ...args) {
    return this.command('POST', '/execute/sync', { script, args });
  }

  /** PNG of the window, or of one element. */
  async screenshot(element) {
    const path = element ? `/element/${element[ELEMENT_KEY]}/screenshot` : '/screenshot';
    return Buffer.from(await this.command('GET', path), 'base64');
  }

  async stop() {
    await this.#call('DELETE', this.#session).catch(() => undefined); // the browser may be gone already
    this.#process.kill();
  }

  async #call(method, path, body) {
    const response = await fetch(`http://127.0.0.1:${this.#port}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${value?.error} ${value?.message ?? ''}`);
    return value;
  }

  async #untilReady() {
    for (let tries = 0; tries < START_TRIES; tries += 1) {
      const ready = await fetch(`http://127.0.0.1:${this.#port}/status`).catch(() => null);
      if (ready) return;
      await delay(50);
    }
    throw new Error('WebKitWebDriver does not answer');
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
