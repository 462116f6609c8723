/** `npm run size`: writes docs/size.md, what a signer's page loads when (run `npm run build` before). */
import { writeFileSync } from 'node:fs';
import { register } from 'tsx/esm/api';

register();
const { sizeDocument } = await import('../test/support/sizes.ts');
writeFileSync('docs/size.md', sizeDocument());
