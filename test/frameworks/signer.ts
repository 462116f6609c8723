import type { Browser, Page } from 'puppeteer-core';
import type { SigningForm } from '../../src/elements/signing-form.js';

/** Under load a first look at a page takes its time. */
const PATIENCE = 60_000;

/** A page as a signer sees it, and what it complained of. */
export interface Visit {
  readonly page: Page;
  readonly warnings: readonly string[];
  /** Errors that nobody caught, and what the console calls an error. */
  readonly errors: readonly string[];
}

export async function visit(browser: Browser, url: string): Promise<Visit> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  const warnings: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'warn') warnings.push(message.text());
    // Browsers ask for an icon that no app has.
    if (message.type() === 'error' && !message.location().url?.endsWith('/favicon.ico')) errors.push(message.text());
  });
  await page.evaluateOnNewDocument(helpers);
  await page.goto(url, { timeout: PATIENCE });
  return { page, warnings, errors };
}

/** Types the name, signs in letters, finishes, confirms the review; returns what the app then says of it. */
export async function sign({ page }: Visit): Promise<string> {
  await (await page.waitForSelector('signing-form >>> [data-field="name"] input'))?.type('Jordan Avery');
  await click(page, '[data-field="signature"] button');
  await page.waitForSelector('signing-form >>> dialog[open] .pad');
  await page.waitForFunction(() => form().shadowRoot?.querySelector<HTMLElement & { value: unknown }>('.pad')?.value);
  await clickNamed(page, 'Adopt and sign');
  await page.waitForSelector('signing-form >>> [data-field="signature"] img');
  await clickNamed(page, 'Finish');
  await page.waitForSelector('signing-form >>> [part~="summary"]');
  await clickNamed(page, 'Finish', 'dialog[open]');
  await page.waitForFunction(() => form().status === 'completed');
  await page.waitForFunction(() => document.querySelector('#signed')?.textContent);
  // What a second completion would need to be told: one more turn of everything that waits.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  return page.$eval('#signed', (element) => element.textContent.trim());
}

async function click(page: Page, selector: string): Promise<void> {
  const element = await page.waitForSelector(`signing-form >>> ${selector}`, { visible: true });
  await element?.click();
}

/** Clicks the button of this name, as one finds it who reads the page. */
async function clickNamed(page: Page, name: string, inside = ''): Promise<void> {
  await page.waitForFunction((words, within) => find(words, within) !== undefined, {}, name, inside);
  const button = await page.evaluateHandle((words, within) => find(words, within) as HTMLElement, name, inside);
  await button.click();
}

// These two stand in the page: see `helpers`.
declare function form(): SigningForm;
declare function find(name: string, inside: string): HTMLElement | undefined;

/** Put into every page before its own scripts. */
const helpers = `
  globalThis.form = () => document.querySelector('signing-form');
  globalThis.find = (name, inside) =>
    [...form().shadowRoot.querySelectorAll(inside + ' button')].find(
      (button) => button.textContent.trim() === name && button.checkVisibility() && !button.disabled,
    );`;
