// `npm run test:journeys`, `test:pages`, `test:experience`, `test:safety`, `test:scale`, `test:faults`: one group of the long browser
// tests, in every browser that is here.
// Run `npm run build` before: some of them load what is published.
// `npm run test:faults -- --write` puts the rows of the fault matrix into docs/reliability.md.
import { spawn } from 'node:child_process';
import { argv, env, execPath, exit } from 'node:process';

const [group, ...flags] = argv.slice(2);
const runner = ['node_modules/@web/test-runner/dist/bin.js', '--config', 'test/config/web-test-runner.config.js'];
const child = spawn(execPath, runner, {
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...env, TEST_GROUP: group, FAULT_TABLE: flags.includes('--write') ? 'write' : '' },
});
// What ends this ends the runner, which closes its browsers then.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill('SIGINT'));
child.on('close', (code) => exit(code ?? 1));
