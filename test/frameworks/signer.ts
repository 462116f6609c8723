import type { Browser, ConsoleMessage, HTTPResponse, Page } from 'puppeteer-core';
import type { SigningForm } from '../../src/elements/signing-form.js';
import { LEASE_ANSWERS } from '../support/lease-answers.js';

/** Under load a first look at a page takes its time. */
const PATIENCE = 60_000;

/** A page as a signer sees it, and what it complained of. */
export interface Visit {
  readonly page: Page;
  readonly warnings: readonly string[];
  /** Errors that nobody caught, and what the console calls an error. */
  readonly errors: readonly string[];
  /** What the page wrote by `console.log`. */
  readonly logs: readonly ConsoleMessage[];
  readonly responses: readonly HTTPResponse[];
}

export async function visit(browser: Browser, url: string): Promise<Visit> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  const warnings: string[] = [];
  const errors: string[] = [];
  const logs: ConsoleMessage[] = [];
  const responses: HTTPResponse[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'warn') warnings.push(message.text());
    if (message.type() === 'log') logs.push(message);
    // Browsers ask for an icon that no app has.
    if (message.type() === 'error' && !message.location().url?.endsWith('/favicon.ico'))
      errors.push(`${message.text()} ${message.location().url ?? ''}`);
  });
  page.on('response', (response) => responses.push(response));
  await page.evaluateOnNewDocument(helpers);
  await page.goto(url, { timeout: PATIENCE });
  return { page, warnings, errors, logs, responses };
}

/** Types the name, signs in letters, finishes, confirms the review; returns what the app then says of it. */
export async function sign({ page }: Visit): Promise<string> {
  await (await page.waitForSelector('signing-form >>> [data-field="name"] input'))?.type('Jordan Avery');
  await adopt(page, 'Signature');
  await finish(page);
  await page.waitForFunction(() => document.querySelector('#signed')?.textContent);
  await settle(page);
  return page.$eval('#signed', (element) => element.textContent.trim());
}

/** Has the sample lease's answers filled in, signs it in letters, finishes, confirms the review. */
export async function signLease({ page }: Visit): Promise<void> {
  await page.waitForFunction(() => form()?.status === 'ready');
  await page.evaluate((answers) => form()?.setValues(answers), LEASE_ANSWERS);
  await adopt(page, "Tenant's initials", 'JA');
  await adopt(page, "Tenant's signature", 'Jordan Avery');
  await finish(page);
  await settle(page);
}

/** Opens the dialog of a mark, writes the letters if it does not know them, and takes what it shows. */
async function adopt(page: Page, name: string, letters?: string): Promise<void> {
  await click(page, `[data-name="${name}"] button`);
  await page.waitForSelector('signing-form >>> dialog[open] .pad');
  if (letters !== undefined) await write(page, 'dialog[open] .pad >>> input[type="text"]', letters);
  await page.waitForFunction(() => form()?.shadowRoot?.querySelector<HTMLElement & { value: unknown }>('.pad')?.value);
  await clickNamed(page, 'Adopt and sign');
  await page.waitForSelector(`signing-form >>> [data-name="${name}"] img`);
}

async function finish(page: Page): Promise<void> {
  await clickNamed(page, 'Finish');
  await page.waitForSelector('signing-form >>> [part~="summary"]');
  await clickNamed(page, 'Finish', 'dialog[open]');
  await page.waitForFunction(() => form()?.status === 'completed');
}

/** What a second completion would need to be told: one more turn of everything that waits. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}

/** Replaces what stands in a text box. */
async function write(page: Page, selector: string, text: string): Promise<void> {
  const box = await page.waitForSelector(`signing-form >>> ${selector}`, { visible: true });
  await box?.click({ count: 3 });
  await box?.type(text);
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
declare function form(): SigningForm | null;
declare function find(name: string, inside: string): HTMLElement | undefined;

/** Put into every page before its own scripts. */
const helpers = `
  globalThis.form = () => document.querySelector('signing-form');
  globalThis.find = (name, inside) =>
    [...form().shadowRoot.querySelectorAll(inside + ' button')].find(
      (button) => button.textContent.trim() === name && button.checkVisibility() && !button.disabled,
    );`;
