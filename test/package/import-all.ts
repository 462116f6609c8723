import { spawnSync } from 'node:child_process';
import { expect } from 'chai';
import { entriesOf } from './entries.js';
import type { PackedPackage } from './packed.js';

export interface Imported {
  readonly specifier: string;
  readonly error?: string;
  readonly names?: readonly string[];
}

/** Imports each in a Node of its own, without a DOM and without anything of the tests. `node` is its program, else ours. */
export function importAll(
  pack: PackedPackage,
  specifiers: readonly string[],
  node = process.execPath,
): readonly Imported[] {
  const script = `
    const found = [];
    for (const specifier of ${JSON.stringify(specifiers)}) {
      try {
        const how = specifier.endsWith('.json') ? { with: { type: 'json' } } : {};
        found.push({ specifier, names: Object.keys(await import(specifier, how)) });
      } catch (error) {
        found.push({ specifier, error: String(error) });
      }
    }
    console.log(JSON.stringify(found));
    if ('document' in globalThis || 'HTMLElement' in globalThis) throw new Error('A DOM came from somewhere.');`;
  const words = ['--no-warnings', '--input-type=module', '--eval', script];
  const cwd = pack.folder.replace(/\/node_modules\/signing-form$/, '');
  const { stdout, stderr, status } = spawnSync(node, words, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Imported[];
}

/** Every entry of the package imports; `node` as for `importAll`. */
export function expectAllImport(pack: PackedPackage, node?: string): void {
  const specifiers = entriesOf(pack).map(({ specifier }) => specifier);
  expect(specifiers).to.include.members(['signing-form', 'signing-form/define', 'signing-form/react']);
  expect(specifiers.filter((specifier) => specifier.startsWith('signing-form/locales/'))).to.have.length(18);
  const imported = importAll(pack, specifiers, node);
  expect(imported.filter(({ error }) => error !== undefined)).to.deep.equal([]);
  expect(imported.map(({ specifier }) => specifier)).to.deep.equal(specifiers);
}
