import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import english from '../../src/text/locales/en.js';
import firstWords from '../../src/text/locales/en/first.js';
import { importsOf, type SourceFile } from '../support/source-imports.js';

const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url));

const read = (path: string): SourceFile => ({ path, text: readFileSync(SOURCE + path, 'utf8') });

/** The modules that are there before any that is fetched later. */
function modulesOf(entry: string): readonly SourceFile[] {
  const found = new Map([[entry, read(entry)]]);
  for (const file of found.values()) {
    for (const { specifier, kind } of importsOf(file)) {
      if (kind !== 'static' || !specifier?.startsWith('.')) continue;
      const path = posix.join(posix.dirname(file.path), specifier.replace(/js$/, 'ts'));
      if (!found.has(path)) found.set(path, read(path));
    }
  }
  return [...found.values()];
}

describe('the first words of English', () => {
  it('are all that can be said before the others have come', () => {
    const said = modulesOf('define.ts')
      .filter(({ path }) => !path.startsWith('text/'))
      .flatMap(({ text }) => [...text.matchAll(/['"`](\w+)['"`]/g)].map(([, word]) => word ?? ''))
      .filter((word) => Object.hasOwn(english, word));
    // Only of a form that is open, and then all words are there.
    const later = new Set(said.filter((word) => !Object.hasOwn(firstWords, word)));
    expect([...later]).to.deep.equal(['summaryItem']);
  });
});
