import { getuid } from 'node:process';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { findChromium, NO_BROWSER } from '../config/browsers/find.js';

/** The Chromium that is found here, driven from Node; throws where there is none. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const found = await findChromium();
  if (!found) throw new Error(NO_BROWSER);
  return puppeteer.launch({ ...found, args: getuid?.() === 0 ? ['--no-sandbox'] : [], ...options });
}
