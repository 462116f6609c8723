// `npm run check`: everything that judges the code without running it. All at once; what fails shows its output.
import { spawn } from 'node:child_process';

const CHECKS = {
  lock: ['scripts/check-lock.mjs'],
  types: ['node_modules/@typescript/native/bin/tsc', '-p', 'tsconfig.json'],
  // Without the types of Node and mocha, which modules for browsers have no business with.
  'types of the build': ['node_modules/@typescript/native/bin/tsc', '-p', 'tsconfig.build.json', '--noEmit'],
  lint: ['node_modules/eslint/bin/eslint.js', '--config', 'test/config/eslint.config.js', '--max-warnings', '0', '.'],
  format: ['node_modules/prettier/bin/prettier.cjs', '--check', '--cache', '--log-level', 'warn', '.'],
  // Files, exports and dependencies that nothing uses, and packages that are used but not listed.
  unused: ['node_modules/knip/bin/knip.js', '--config', 'test/config/knip.json', '--no-progress', '--no-config-hints'],
  templates: [
    'node_modules/lit-analyzer/cli.js',
    'src/**/*.ts',
    '--strict',
    '--maxWarnings',
    '0',
    ...litAnalyzerRules(),
  ],
};

// It knows the platform of 2022, and not that `nothing` fits any attribute.
function litAnalyzerRules() {
  const outdated = ['no-invalid-css', 'no-unknown-attribute', 'no-incompatible-type-binding'];
  return outdated.flatMap((rule) => [`--rules.${rule}`, 'off']);
}

function run([name, command]) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('close', (code) => {
      if (code !== 0) console.log(`check: ${name} failed\n${output}`);
      resolve({ name, passed: code === 0 });
    });
  });
}

const results = await Promise.all(Object.entries(CHECKS).map(run));
const failed = results.filter(({ passed }) => !passed).map(({ name }) => name);
console.log(failed.length > 0 ? `check: failed in ${failed.join(', ')}` : 'check: all passed');
process.exitCode = failed.length > 0 ? 1 : 0;
