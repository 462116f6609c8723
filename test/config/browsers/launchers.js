// The three engines as launchers of @web/test-runner.
import { env, getuid } from 'node:process';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { webkitLauncher } from '../webkit/launcher.js';
import { findChromium, findFirefox, findMiniBrowser, NO_BROWSER } from './find.js';

const MISSING = {
  chromium: NO_BROWSER,
  firefox: 'No Firefox found. Install it (Debian: sudo apt-get install -y firefox-esr) or set FIREFOX_PATH.',
  webkit: 'No WebKitGTK found. Install it (Debian: sudo apt-get install -y webkit2gtk-driver xvfb).',
};

const LAUNCHERS = { chromium, firefox, webkit };

/**
 * Launchers by engine name: those named (comma separated), else every engine found on this machine.
 * Throws, saying how to install one, where a named one or every one is missing.
 */
export async function chooseLaunchers(named) {
  const names = named ? named.split(',') : Object.keys(LAUNCHERS);
  const chosen = {};
  for (const name of names) {
    if (!LAUNCHERS[name]) throw new Error(`BROWSERS: "${name}" is none of ${Object.keys(LAUNCHERS).join(', ')}.`);
    const launcher = await LAUNCHERS[name]();
    if (launcher) chosen[name] = launcher;
    else if (named) throw new Error(MISSING[name]);
  }
  if (Object.keys(chosen).length === 0) throw new Error(NO_BROWSER);
  return chosen;
}

async function chromium() {
  const found = await findChromium();
  // `launchOptions.browser` stays unset: naming it switches coverage off.
  return found && chromeLauncher({ createPage: newWindow, launchOptions: { ...found, args: chromiumArguments() } });
}

function firefox() {
  const executablePath = findFirefox();
  return executablePath && chromeLauncher({ puppeteer, launchOptions: { browser: 'firefox', executablePath } });
}

function webkit() {
  const miniBrowser = findMiniBrowser();
  return miniBrowser && webkitLauncher({ miniBrowser });
}

// In Chrome's new headless mode a tab behind another gets no animation frames, and pdf.js waits for one to paint.
const newWindow = ({ context }) => context.newPage({ type: 'window' });

function chromiumArguments() {
  const sandbox = getuid?.() === 0 || env['CI'] ? ['--no-sandbox'] : [];
  return [...sandbox, '--disable-background-networking', '--disable-component-update', '--font-render-hinting=none'];
}
