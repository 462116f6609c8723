import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin, type Rolldown } from 'vite';

// The script-tag builds, made from the compiled modules. An application build, not library mode: that one would write every
// `new URL('./file', import.meta.url)` into the code as base64.

/** A build's name, and the door it starts from. */
const entries: readonly (readonly [name: string, door: string])[] = [
  ['signing-form', 'dist/define.js'],
  ['signing-builder', 'dist/builder/define.js'],
];

/** What a form loads before its first page: together, for every request is a way there and back, and small files pack badly. */
const FORM = [
  'dist/elements/form/app.js',
  'dist/pdf/document.js',
  'dist/pdf/page-views.js',
  'dist/delivery/delivery.js',
  'dist/delivery/draft-store.js',
];

/** Whether one of these modules needs another at once: it, or what it imports, imports that statically. */
function isNeededBy(modules: readonly string[], moduleId: string, context: Rolldown.ChunkingContext): boolean {
  const users = new Set([moduleId]);
  for (const user of users) for (const importer of context.getModuleInfo(user)?.importers ?? []) users.add(importer);
  return [...users].some((user) => modules.some((module) => user.endsWith(`/${module}`)));
}

/**
 * Most of what these chunks hold runs before the first page: with this hint V8 compiles it while it comes, in a thread beside,
 * and not function by function as each is called first. In the written files: an output's `banner` is lost to the minifier,
 * `postBanner` to the map, and a bundle that is changed before it is written gets a map with holes.
 */
function compileAtOnce(names: readonly string[]): Plugin {
  return {
    name: 'compile-at-once',
    writeBundle({ dir = '' }, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !names.includes(chunk.name) || chunk.isEntry) continue;
        rewrite(join(dir, chunk.fileName), (code) => `//# allFunctionsCalledOnLoad\n${code}`);
        rewrite(join(dir, `${chunk.fileName}.map`), shifted);
      }
    },
  };
}

function rewrite(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

/** A source map for the same code one line further down. */
function shifted(map: string): string {
  const content = JSON.parse(map) as { mappings: string };
  return JSON.stringify({ ...content, mappings: `;${content.mappings}` });
}

export default defineConfig({
  base: './',
  logLevel: 'warn',
  publicDir: false,
  plugins: [compileAtOnce(['signing-form', 'form'])],
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    emptyOutDir: false,
    sourcemap: true,
    modulePreload: false,
    assetsInlineLimit: 0,
    license: { fileName: 'licenses/bundled.md' },
    rolldownOptions: {
      input: Object.fromEntries(entries.filter(([, door]) => existsSync(door))),
      // No chunk ever imports an entry: fetched a second time as `signing-form.js?v=2` it would be another copy.
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        // No hash: pdf.js finds its data beside its worker, and both may be served from elsewhere (`asset-base`).
        assetFileNames: 'assets/[name][extname]',
        // All that a door needs at once in one chunk; a page with both builds loads what they share once.
        codeSplitting: {
          groups: [...entries.map(([name, door]): [string, string[]] => [name, [door]]), ['form', FORM] as const].map(
            ([name, modules], index, all) => ({
              debugName: name,
              name: (moduleId: string, context: Rolldown.ChunkingContext) =>
                isNeededBy(modules, moduleId, context) ? name : null,
              priority: all.length - index,
            }),
          ),
        },
      },
    },
  },
});
