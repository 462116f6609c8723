/**
 * `npm run fuzz`: opens, fills and shows templates that are wrong in every way that chance finds, and counts what is neither a
 * form nor one error. `-- --cases 200000 --seed 1 --minutes 20 --forms 300` are the defaults; forms are shown in Chromium.
 */
import { existsSync } from 'node:fs';
import { register } from 'tsx/esm/api';

if (!existsSync('dist/cdn/signing-form.js')) {
  console.error('The form is not built: run npm run build first.');
  process.exit(1);
}
register();
await import('../test/hostile/fuzz.ts');
