/** `npm start`: serves the demo; builds the script-tag files first where they are missing. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

const repository = fileURLToPath(new URL('../', import.meta.url));

if (!existsSync(`${repository}dist/cdn/signing-form.js`)) {
  console.error('dist/cdn is not there yet: running the build once.');
  // The build's own lines go to stderr: stdout carries the address and nothing else.
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: repository, stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
}

register();
await import('../demo/host/server.ts');
