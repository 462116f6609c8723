// Finds browsers for the tests. Nothing is downloaded: what is installed, else the Chromium that `npm ci` brought.
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { arch, env, platform } from 'node:process';

const first = (paths) => paths.find((path) => path && existsSync(path));

const CHROMIUM_PATHS = {
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
    .filter(Boolean)
    .flatMap((folder) => [
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]),
  // Not /usr/bin/chromium-browser: on Ubuntu that is a stub which asks for a snap.
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge-stable',
    '/usr/bin/microsoft-edge',
    '/opt/google/chrome/chrome',
  ],
};

const FIREFOX_PATHS = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

const MINI_BROWSER_PATHS = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
];

/** What to tell who has no browser at all. */
export const NO_BROWSER =
  'No Chrome, Chromium or Edge found. Install one (Debian: sudo apt-get install -y chromium; macOS: brew install --cask google-chrome) or set CHROME_PATH.';

/** Launch options for Chromium, or undefined where there is none. */
export async function findChromium() {
  const installed = first([env['CHROME_PATH'], env['PUPPETEER_EXECUTABLE_PATH'], ...(CHROMIUM_PATHS[platform] ?? [])]);
  if (installed) return { executablePath: installed, headless: true };
  const packed = await packedChromium();
  return packed && { executablePath: packed, headless: 'shell' };
}

/** Path of Firefox, or undefined. */
export const findFirefox = () => first([env['FIREFOX_PATH'], ...FIREFOX_PATHS]);

/** Path of WebKitGTK's MiniBrowser where everything the launcher needs is there, or undefined. */
export const findMiniBrowser = () =>
  existsSync('/usr/bin/WebKitWebDriver') && (env['DISPLAY'] || existsSync('/usr/bin/Xvfb'))
    ? first(MINI_BROWSER_PATHS)
    : undefined;

/** The browser inside @sparticuz/chromium (Linux x64 only), unpacked to the temporary folder on first use. */
async function packedChromium() {
  if (platform !== 'linux' || arch !== 'x64') return undefined;
  const sparticuz = await import('@sparticuz/chromium').catch(() => undefined);
  if (!sparticuz) return undefined;
  if (!hasNss()) await unpackLibraries(sparticuz);
  return sparticuz.default.executablePath();
}

const hasNss = () =>
  ['/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/lib/x86_64-linux-gnu', '/usr/lib'].some(
    (folder) => existsSync(folder) && readdirSync(folder).some((file) => file.startsWith('libnss3.so')),
  );

// A bare Linux lacks shared libraries of Chromium; the same package carries them.
async function unpackLibraries({ inflate, setupLambdaEnvironment }) {
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  await inflate(join(dirname(main), '..', 'bin', 'al2023.tar.br'));
  setupLambdaEnvironment(join(tmpdir(), 'al2023', 'lib'));
}
