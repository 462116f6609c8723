import { readFileSync } from 'node:fs';

export default {
  globs: ['src/elements/**/*.ts', 'src/builder/**/*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicContract()],
};

/** Keeps what a user of the elements may rely on: tags and their public members, by the paths of the built package. */
function publicContract() {
  return {
    name: 'public-contract',
    packageLinkPhase({ customElementsManifest: manifest }) {
      manifest.modules = manifest.modules
        .map(withElementsOnly)
        .filter(({ declarations }) => declarations.length > 0)
        .sort((one, other) => (one.path < other.path ? -1 : 1));
      Object.assign(manifest, JSON.parse(JSON.stringify(manifest), forUsers));
    },
  };
}

function withElementsOnly(module) {
  const declarations = (module.declarations ?? []).filter(({ tagName }) => tagName);
  const names = new Set(declarations.map(({ name }) => name));
  const exported = (module.exports ?? []).filter(({ declaration }) => names.has(declaration.name));
  return { ...module, declarations: declarations.map(forContract), exports: exported };
}

function forContract(declaration) {
  const isPublic = ({ name, privacy }) => !name?.startsWith('#') && (privacy ?? 'public') === 'public';
  return {
    ...declaration,
    cssProperties: cssProperties(),
    members: (declaration.members ?? []).filter(isPublic),
    // One that no `@fires` describes is only what the analyzer made of a variable.
    events: declaration.events.filter(({ description }) => description),
  };
}

/** Every element takes the same `--signing-*` properties: said and defaulted in one file. */
function cssProperties() {
  const source = readFileSync('src/styles/tokens.ts', 'utf8');
  const defaults = new Map(
    [...source.matchAll(/var\((--signing-[\w-]+), (.+)\);$/gm)].map(([, name, value]) => [name, value]),
  );
  const descriptions = [...source.matchAll(/@cssprop (--[\w-]+) - (.+)$/gm)].map(([, name, words]) => [name, words]);
  return descriptions.map(([name, description]) => ({ name, default: defaults.get(name), description }));
}

// Base classes are no part of the contract; paths are those of the package.
function forUsers(key, value) {
  if (key === 'inheritedFrom' || key === 'superclass') return undefined;
  return typeof value === 'string' ? value.replace(/^\/?src\/(.+)\.(?:ts|js)$/, 'dist/$1.js') : value;
}
