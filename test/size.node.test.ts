import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';

/** What a signer's page may load before pdf.js is asked for, in bytes of gzip. */
const BUDGET = 45_000;
const STATIC_IMPORT = /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{][^;"'()]*?from\s*)?["'](\.[^"']+)["']/g;

/** A built script and all that it imports statically: what the browser fetches before any of it runs. */
async function closure(url: URL, seen = new Map<string, number>()): Promise<ReadonlyMap<string, number>> {
  if (seen.has(url.href)) return seen;
  const code = await readFile(url, 'utf8').catch(() => {
    throw new Error(`${url.pathname} is missing: run \`npm run build\` first.`);
  });
  seen.set(url.href, gzipSync(code, { level: 9 }).length);
  for (const [, path] of code.matchAll(STATIC_IMPORT)) await closure(new URL(path ?? '', url), seen);
  return seen;
}

describe('the size of the script-tag build', () => {
  it('stays within what a page may load before pdf.js', async () => {
    const files = await closure(new URL('../dist/cdn/signing-form.js', import.meta.url));
    const total = [...files.values()].reduce((sum, bytes) => sum + bytes, 0);
    expect(files.size, 'the entry and what it imports').to.be.greaterThan(1);
    expect(total).to.be.greaterThan(10_000).and.at.most(BUDGET);
    for (const file of files.keys())
      expect(file, 'never before it is needed').not.to.match(/pdf\.min|app-|jsep|big-|build-/);
  });
});
