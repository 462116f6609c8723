// `npm test`: check, build, the tests in Node, the tests in browsers. `npm test -- --long` goes on with what takes too long for
// every change. Every stage runs, whatever became of the one before; at the end every failed test is named once more, and the last
// line sums up: `N passed, N failed`. A stage that fails without a failed test counts as one failure.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MINUTE = 60_000;
const STAGES = [
  { name: 'check', command: ['scripts/check.mjs'], limit: 5 * MINUTE },
  { name: 'build', command: ['scripts/build.mjs'], limit: 2 * MINUTE },
  {
    name: 'node tests',
    command: ['node_modules/mocha/bin/mocha.js', '--config', 'test/config/mocharc.json', '--forbid-only'],
    limit: 8 * MINUTE,
    counts: true,
  },
  {
    name: 'browser tests',
    command: [
      'node_modules/@web/test-runner/dist/bin.js',
      '--config',
      'test/config/web-test-runner.config.js',
      '--coverage',
    ],
    limit: 30 * MINUTE,
    counts: true,
  },
];
// Whole signings and pages in every engine; the others in one, for their length: run by themselves they take every engine that is here.
const LONG = [
  longTests('journeys', {}),
  longTests('pages', {}),
  longTests('experience'),
  longTests('scale'),
  longTests('faults'),
  longTests('safety'),
  { name: 'frameworks', command: ['scripts/frameworks.mjs'], limit: 20 * MINUTE, counts: true },
];

function longTests(group, env = { BROWSERS: 'chromium' }) {
  return { name: `${group} tests`, command: ['scripts/long-tests.mjs', group], limit: 20 * MINUTE, counts: true, env };
}

const NONE = { passed: 0, failures: [] };
const folder = mkdtempSync(join(tmpdir(), 'signing-form-counts-'));

async function runStage(stage) {
  console.log(`\n── ${stage.name}`);
  const started = Date.now();
  const path = join(folder, `${stage.name}.json`);
  const ending = await finish(stage, { ...process.env, ...stage.env, TEST_COUNTS: path });
  const { passed, failures } = stage.counts ? readCounts(path) : NONE;
  const problem = ending ?? (stage.counts && passed + failures.length === 0 ? 'no test ran' : null);
  const failed = problem ? Math.max(1, failures.length) : failures.length;
  const seconds = Math.round((Date.now() - started) / 1000);
  const line = `${failed > 0 ? '✖' : '✔'} ${stage.name}: ${problem ?? 'done'}, ${seconds} s`;
  return { passed, failed, failures, line };
}

/** How the stage ended if not well. */
function finish({ command, limit }, env) {
  return new Promise((resolve) => {
    // SIGINT, on which the test runner closes its browsers.
    const options = { stdio: ['ignore', 'inherit', 'inherit'], env, timeout: limit, killSignal: 'SIGINT' };
    const child = spawn(process.execPath, command, options);
    child.on('close', (code, signal) => resolve(code === 0 ? null : `ended with ${signal ?? `code ${code}`}`));
  });
}

function readCounts(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return NONE; // the stage broke before it could count
  }
}

const stages = process.argv.includes('--long') ? [...STAGES, ...LONG] : STAGES;
const results = [];
for (const stage of stages) results.push(await runStage(stage));
rmSync(folder, { recursive: true });

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
// The record of a long run may hold no more than its end.
for (const { failures } of results) for (const failure of failures) console.log(`\n✖ ${failure}`);
console.log(`\n${results.map(({ line }) => line).join('\n')}`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
