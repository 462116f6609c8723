/**
 * `npm run bench`: measures the built form in Chromium beside bare pdf.js, and exits with 1 when a goal's gate fails.
 * `-- --only start,ink` measures some groups of goals, `-- --write` puts the table into docs/performance.md.
 */
import { existsSync } from 'node:fs';
import { register } from 'tsx/esm/api';

if (!existsSync('dist/cdn/signing-form.js')) {
  console.error('The form is not built: run npm run build first.');
  process.exit(1);
}
register();
await import('../test/bench/bench.ts');
