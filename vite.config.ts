import { existsSync } from 'node:fs';
import { defineConfig, type Rolldown } from 'vite';

// The script-tag builds, made from the compiled modules. An application build, not library mode: that one would write every
// `new URL('./file', import.meta.url)` into the code as base64.

/** A build's name, and the door it starts from. */
const entries: readonly (readonly [name: string, door: string])[] = [
  ['signing-form', 'dist/define.js'],
  ['signing-builder', 'dist/builder/define.js'],
];

/** Whether `door` needs a module at once: it, or what it imports, imports the module statically. */
function isNeededBy(door: string, moduleId: string, context: Rolldown.ChunkingContext): boolean {
  const users = new Set([moduleId]);
  for (const user of users) for (const importer of context.getModuleInfo(user)?.importers ?? []) users.add(importer);
  return [...users].some((user) => user.endsWith(`/${door}`));
}

export default defineConfig({
  base: './',
  logLevel: 'warn',
  publicDir: false,
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
          groups: entries.map(([name, door], index) => ({
            debugName: name,
            name: (moduleId, context) => (isNeededBy(door, moduleId, context) ? name : null),
            priority: entries.length - index,
          })),
        },
      },
    },
  },
});
