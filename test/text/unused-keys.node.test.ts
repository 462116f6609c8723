import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import english from '../../src/text/locales/en.js';

const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url));
const LOCALES = join('text', 'locales');

const sources = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.startsWith(LOCALES))
  .map((path) => ({ path, text: readFileSync(join(SOURCE, path), 'utf8') }));

const keys = new Map(Object.entries(english));

/** All that a pattern's first group finds in the sources, each with where. */
function found(pattern: RegExp): { readonly word: string; readonly path: string }[] {
  return sources.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].map((match) => ({ word: match[1] ?? '', path })),
  );
}

describe('the texts', () => {
  it('are all used: every key stands somewhere in quotes, in t(…) or in a table', () => {
    const quoted = new Set(found(/['"`](\w+)['"`]/g).map(({ word }) => word));
    const unused = [...keys.keys()].filter((key) => !quoted.has(key));
    expect(unused, `not used: ${unused.join(', ')}`).to.deep.equal([]);
  });

  it('all exist: every t(…) with a literal names a key', () => {
    const unknown = found(/\bt\(\s*['"`](\w+)['"`]/g).filter(({ word }) => !keys.has(word));
    expect(unknown, unknown.map(({ word, path }) => `${word} in ${path}`).join(', ')).to.deep.equal([]);
  });

  it('get the values that they need: no t(…) without any where the text has placeholders', () => {
    const bare = found(/\bt\(\s*['"`](\w+)['"`],?\s*\)/g).filter(({ word }) => {
      const entry = keys.get(word);
      return entry !== undefined && /\{\w+\}/.test(typeof entry === 'string' ? entry : entry.other);
    });
    expect(bare, bare.map(({ word, path }) => `${word} in ${path}`).join(', ')).to.deep.equal([]);
  });
});
