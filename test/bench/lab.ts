import { getuid } from 'node:process';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { BenchServer, type Hit } from './server.js';

/** Main-thread CPU since the tab was opened, in milliseconds; bytes and counts as they are now. */
export interface Figures {
  readonly all: number;
  readonly script: number;
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

export interface TabOptions {
  readonly width?: number;
  readonly height?: number;
  readonly ratio?: number;
  /** A phone: a finger, and the screen's own width. */
  readonly touch?: boolean;
}

interface Painted {
  readonly time: number;
  readonly hits: readonly Hit[];
}

/** How long anything may take before the bench gives up on it: it must end by itself. */
const PATIENCE = 120_000;

/** The browser and the server in which everything is measured. */
export class Lab {
  readonly server = new BenchServer();
  readonly #browser: Browser;

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  static async open(): Promise<Lab> {
    const { findChromium, NO_BROWSER } = (await import('../config/browsers/find.js' as string)) as {
      findChromium(): Promise<{ executablePath: string; headless: boolean | 'shell' } | undefined>;
      NO_BROWSER: string;
    };
    const found = await findChromium();
    if (!found) throw new Error(NO_BROWSER);
    const args = [
      ...(getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--enable-blink-features=ForceEagerMeasureMemory',
    ];
    const lab = new Lab(await puppeteer.launch({ ...found, args, protocolTimeout: PATIENCE }));
    await lab.server.start();
    return lab;
  }

  get version(): Promise<string> {
    return this.#browser.version();
  }

  /** Does something in a tab of its own, with nothing in its cache, and closes it. */
  async inTab<T>(options: TabOptions, work: (tab: Tab) => Promise<T>): Promise<T> {
    const context = await this.#browser.createBrowserContext();
    try {
      // A window: a tab behind another gets no animation frames.
      const page = await context.newPage({ type: 'window' });
      return await work(await Tab.open(page, this.server, options));
    } finally {
      await context.close();
    }
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.server.stop();
  }
}

/** One page of the bench in the browser. */
export class Tab {
  readonly #page: Page;
  readonly #cdp: CDPSession;
  readonly #server: BenchServer;
  #onTold: (figures: Figures) => void = () => undefined;
  /** When the first page of the newest page had been painted, on this process' clock, and what had come; null where nobody said. */
  #painted: Painted | null = null;
  #onFailed: (error: Error) => void = () => undefined;

  private constructor(page: Page, cdp: CDPSession, server: BenchServer) {
    this.#page = page;
    this.#cdp = cdp;
    this.#server = server;
  }

  static async open(page: Page, server: BenchServer, options: TabOptions): Promise<Tab> {
    const { width = 1000, height = 800, ratio = 1, touch = false } = options;
    const cdp = await page.createCDPSession();
    const tab = new Tab(page, cdp, server);
    page.setDefaultTimeout(PATIENCE);
    await page.setViewport({ width, height, deviceScaleFactor: ratio, isMobile: touch, hasTouch: touch });
    // First a page of the same origin: what the browser does to start a process is nobody's.
    await page.goto(`${server.url}/pages/blank.html`);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await cdp.send('Runtime.enable');
    cdp.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
      tab.#onFailed(new Error(`${text} ${exception?.description ?? ''}`));
    });
    await cdp.send('Runtime.addBinding', { name: 'benchTell' });
    // At once, so that little of what comes after the moment is counted.
    cdp.on('Runtime.bindingCalled', ({ payload }) => {
      const [what, at] = payload.split(' ');
      if (what === 'painted') tab.#painted = server.logAt(Number(at) - performance.timeOrigin);
      else void tab.figures().then((figures) => tab.#onTold(figures));
    });
    return tab;
  }

  /**
   * Opens a page and gives the figures of the way to the moment at which one could begin to work with it, and when the first
   * page was there: `seen`, and what had been asked for by then: `early`.
   */
  async start(
    path: string,
  ): Promise<Figures & { readonly wall: number; readonly seen: number; readonly early: readonly Hit[] }> {
    this.#server.beginLog();
    this.#painted = null;
    const before = await this.figures();
    const begin = performance.now();
    const told = new Promise<Figures>((resolve, reject) => {
      [this.#onTold, this.#onFailed] = [resolve, reject];
      setTimeout(() => reject(new Error(`${path} did not get ready.`)), PATIENCE).unref();
    });
    const opened = this.#page.goto(`${this.#server.url}/pages/${path}`, { waitUntil: 'domcontentloaded' });
    const [after] = await Promise.all([told, opened]);
    const end = performance.now();
    const { time, hits } = this.#painted ?? this.#server.logAt(end);
    return { ...minus(after, before), wall: end - begin, seen: time - begin, early: hits };
  }

  /** Calls one of the functions that the page offers. */
  async call<T>(name: string, ...given: readonly unknown[]): Promise<T> {
    return (await this.#page.evaluate(`bench[${JSON.stringify(name)}](...${JSON.stringify(given)})`)) as T;
  }

  /** Asks the page until it says yes. */
  async until(name: string, ...given: readonly unknown[]): Promise<void> {
    await this.#page.waitForFunction(`bench[${JSON.stringify(name)}](...${JSON.stringify(given)})`);
  }

  async figures(): Promise<Figures> {
    const { metrics } = await this.#cdp.send('Performance.getMetrics');
    const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return {
      all: of('TaskDuration') * 1000,
      script: of('ScriptDuration') * 1000,
      heap: of('JSHeapUsedSize'),
      nodes: of('Nodes'),
      listeners: of('JSEventListeners'),
    };
  }

  /** The figures once what nobody needs any more is gone. */
  async figuresAfterGc(): Promise<Figures> {
    for (let turn = 0; turn < 3; turn += 1) await this.#cdp.send('HeapProfiler.collectGarbage');
    return this.figures();
  }

  /** What the main thread does during some work. */
  async costOf(work: () => Promise<unknown>): Promise<Figures> {
    const before = await this.figures();
    await work();
    return minus(await this.figures(), before);
  }

  /** Presses a key and waits for the next frames. */
  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key as never);
    await this.#page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  }

  /** Moves the pen along a line, as fast as the browser takes it, as a device does that samples faster than the screen. */
  async stroke(points: readonly (readonly [x: number, y: number])[]): Promise<void> {
    const [first, ...rest] = points;
    const send = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', [x, y]: readonly [number, number]) =>
      this.#cdp.send('Input.dispatchMouseEvent', {
        type,
        x,
        y,
        button: 'left',
        buttons: type === 'mouseReleased' ? 0 : 1,
        clickCount: 1,
      });
    if (!first) return;
    await send('mousePressed', first);
    const moves: Promise<unknown>[] = [];
    for (const point of rest) {
      moves.push(send('mouseMoved', point));
      await new Promise((resolve) => setTimeout(resolve, 4));
    }
    await Promise.all(moves);
    await send('mouseReleased', rest.at(-1) ?? first);
  }

  /** Counts each callback of a timer or frame from the next page on. */
  async countTimers(): Promise<void> {
    await this.#page.evaluateOnNewDocument(`
      window.fired = 0;
      for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback']) {
        const real = window[name].bind(window);
        window[name] = (callback, ...rest) => real((...given) => { window.fired += 1; callback(...given); }, ...rest);
      }
    `);
  }

  async read<T>(expression: string): Promise<T> {
    return (await this.#page.evaluate(expression)) as T;
  }

  get workers(): number {
    return this.#page.workers().length;
  }
}

function minus(after: Figures, before: Figures): Figures {
  return { ...after, all: after.all - before.all, script: after.script - before.script };
}
