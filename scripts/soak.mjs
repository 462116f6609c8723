/**
 * `npm run soak`: signs again and again in Chromium while the network, the host and the browser fail by chance, and counts
 * what was lost, stored twice or falsely called done. `-- --sessions 1000 --seed 1 --minutes 30 --lanes 4` are the defaults; a
 * session of a seed can be looked at again with `-- --first 141 --sessions 1`.
 */
import { existsSync } from 'node:fs';
import { register } from 'tsx/esm/api';

if (!existsSync('dist/cdn/signing-form.js')) {
  console.error('The form is not built: run npm run build first.');
  process.exit(1);
}
register();
await import('../test/soak/soak.ts');
