import { readFileSync } from 'node:fs';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { expect } from 'chai';

const COMMITTED = new URL('../custom-elements.json', import.meta.url);
const CONFIG = 'test/config/custom-elements-manifest.config.js';

describe('custom-elements.json', () => {
  it('says what the elements say (else run `npm run analyze`)', async () => {
    const fresh: unknown = await cli({ argv: ['analyze', '--config', CONFIG, '--quiet'], noWrite: true });
    expect(JSON.parse(readFileSync(COMMITTED, 'utf8'))).to.deep.equal(fresh);
  });
});
