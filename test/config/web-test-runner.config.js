import { availableParallelism } from 'node:os';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { tsImport } from 'tsx/esm/api';
import { chooseLaunchers } from './browsers/launchers.js';
import { browserCounts } from './reporters/browser-counts.js';
import { faultTable } from './reporters/fault-table.js';
import { slowest } from './reporters/slowest.js';
import { assetsMiddleware } from './server/assets-middleware.js';
import { bundledPackagesPlugin } from './server/bundled-packages-plugin.js';
import { demoAppMiddleware } from './server/demo-app-middleware.js';
import { garbagePlugin } from './server/garbage-plugin.js';
import { mediaPlugin } from './server/media-plugin.js';
import { PURE_TESTS, pureTestsPlugin } from './server/pure-tests-plugin.js';
import { requestLog } from './server/request-log.js';
import { sandboxMiddleware } from './server/sandbox-middleware.js';
import { testPage } from './server/test-page.js';
import { touchPlugin } from './server/touch-plugin.js';
import { trimmedPdfjsPlugin } from './server/trimmed-pdfjs-plugin.js';
import { filesOf } from './test-groups.js';

const { faultProxy } = await tsImport('../support/fault-proxy.ts', import.meta.url);
const { trickleServer } = await tsImport('../support/trickle-server.ts', import.meta.url);

// BROWSERS=chromium,firefox,webkit names them; without it every engine found here is used.
const launchers = await chooseLaunchers(env['BROWSERS']).catch(({ message }) => giveUp(message));
// Without Chromium there is nothing to measure, and the runner would call that a pass.
if (process.argv.includes('--coverage') && !launchers.chromium) {
  giveUp('Coverage is measured in Chromium: add it to BROWSERS, or run without --coverage.');
}

// One line, where the runner would show a stack.
function giveUp(message) {
  console.error(message);
  process.exit(1);
}

const requests = requestLog();

export default {
  files: filesOf(env['TEST_GROUP'], [PURE_TESTS, 'test/**/*.browser.test.ts']),
  nodeResolve: true,
  browsers: Object.values(launchers),
  // One page at a time in each browser: keyboard focus and animation frames need a page in front.
  concurrency: 1,
  concurrentBrowsers: Math.min(3, Math.max(2, availableParallelism())),
  browserStartTimeout: 120_000,
  testsStartTimeout: 180_000,
  testsFinishTimeout: 900_000,
  // A test may wait for several things, each as long as a busy machine needs. `npm test` takes no half run: a forgotten `.only`
  // fails.
  testFramework: { config: { timeout: '120000', forbidOnly: 'TEST_COUNTS' in env } },
  testRunnerHtml: testPage,
  filterBrowserLogs: ({ args }) =>
    !args.some((text) => typeof text === 'string' && text.includes('Lit is in dev mode')),
  reporters: [defaultReporter(), browserCounts(), faultTable(), slowest()],
  middleware: [
    requests.middleware,
    sandboxMiddleware(),
    assetsMiddleware(),
    faultProxy(),
    trickleServer(),
    demoAppMiddleware(),
  ],
  plugins: [
    pureTestsPlugin(),
    bundledPackagesPlugin(),
    trimmedPdfjsPlugin(),
    // One target, so that what is compiled for one browser serves the others.
    esbuildPlugin({
      ts: true,
      target: 'esnext',
      tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
    }),
    touchPlugin(),
    mediaPlugin(),
    a11ySnapshotPlugin(),
    garbagePlugin(),
    requests.plugin,
  ],
  coverageConfig: {
    include: ['src/**/*.ts'],
    threshold: { statements: 80, branches: 75, functions: 75, lines: 80 },
    reporters: ['lcovonly', 'text-summary'],
  },
};
