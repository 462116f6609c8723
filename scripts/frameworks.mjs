// `npm run test:frameworks`: packs what `npm run build` has made, installs the apps of demo/frameworks/ from the tarball into a
// temporary folder, builds them and signs in each with a real browser; then follows the README's recipes in empty folders, and imports
// the package in Node 24. The last line sums up: `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'signing-form-counts-'));
// Where `npm test -- --long` looks for them, else for the line below only.
const counts = process.env['TEST_COUNTS'] ?? join(folder, 'counts.json');
const words = ['--no-config', '--node-option', 'import=tsx', '--exit', '--forbid-only'];
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/mocha/bin/mocha.js',
    ...words,
    '--reporter',
    'test/config/reporters/named-counts.cjs',
    'test/frameworks/*.e2e.ts',
    ...process.argv.slice(2),
  ],
  { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, TEST_COUNTS: counts } },
);
const { passed, failures } = readCounts();
rmSync(folder, { recursive: true });
console.log(`${passed} passed, ${status === 0 ? failures.length : Math.max(1, failures.length)} failed`);
process.exitCode = status === 0 ? 0 : 1;

function readCounts() {
  try {
    return JSON.parse(readFileSync(counts, 'utf8'));
  } catch {
    return { passed: 0, failures: [] }; // it broke before it could count
  }
}
