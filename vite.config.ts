import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { defineConfig, type Plugin, type Rolldown } from 'vite';
import { CHANGED, POLYFILLS, trimmedPdfjs } from './scripts/trim-pdfjs.mjs';

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
 * Most of what these chunks hold runs before the form is there: with this hint V8 compiles them while they come, in a thread
 * beside, and not function by function as each is called first. It saves a fifth of the main thread's time until then, and costs
 * a megabyte of memory.
 */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad';

const FIRST_LINES: ReadonlyMap<string, readonly string[]> = new Map([
  ['signing-form', [COMPILE_AT_ONCE]],
  ['form', [COMPILE_AT_ONCE]],
  ['en', [COMPILE_AT_ONCE]],
  ['pdfjs-display', [COMPILE_AT_ONCE, CHANGED]],
  ['pdfjs-polyfills', [POLYFILLS]],
]);

/** Where a door leaves for its chunks what they need of it. */
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const SHARED = `globalThis[Symbol.for("signing-form ${version}")]`;

/** What rolldown writes where a chunk needs something of its door, or of its own few lines; and at a door's end. */
const DOOR_IMPORT = /import\{([^}]*)\}from"\.\.\/signing-[a-z]+\.js";/;
const RUNTIME_IMPORT = /import\{(\w+) as (\w+)\}from"\.\/(rolldown-runtime-[\w-]+\.js)";/;
const RUNTIME_EXPORT = /export\{(\w+)(?: as \w+)?\};/;
const DOOR_EXPORT = /export\{([^}]*)\};/;

/**
 * A door is one file, so that it comes in one request, and its chunks need much of it. They must not import it: a page may
 * have loaded it as `signing-form.js?v=2`, and then it would come a second time, with a Lit and a worker of its own. So the
 * door leaves what is asked for where its chunks find it. In the written files, for what changes a bundle before it is written
 * leaves its map with holes.
 */
function shareTheDoor(): Plugin {
  return {
    name: 'share-the-door',
    writeBundle({ dir = '' }, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const path = join(dir, chunk.fileName);
        if (chunk.isEntry) rewrite(path, withShared);
        prepend(path, [...(FIRST_LINES.get(chunk.name) ?? []), ...(chunk.isEntry ? [] : takeOver(path))]);
        if (chunk.name.startsWith('pdfjs-')) rewrite(`${path}.map`, withoutText);
      }
    },
  };
}

/** The door's inner names, which its chunks ask for by a letter or two, are no exports of the package. */
function withShared(code: string): string {
  return code.replace(DOOR_EXPORT, (_, list: string) => {
    const names = list.split(',');
    const inner = names.filter((name) => / as [\w$]{1,2}$/.test(name));
    const shared = inner.map((name) => name.split(' as ').reverse().join(':'));
    return `${SHARED}??={${shared.join()}};export{${names.filter((name) => !inner.includes(name)).join()}};`;
  });
}

/**
 * Takes a chunk's import of its door away, and that of rolldown's own few lines, which would be one more request; gives the lines
 * that stand for them. Nothing moves, so that the map stays true.
 */
function takeOver(path: string): readonly string[] {
  const code = readFileSync(path, 'utf8');
  const [ofDoor = '', list = ''] = DOOR_IMPORT.exec(code) ?? [];
  const [ofRuntime = '', , local = '', runtime = ''] = RUNTIME_IMPORT.exec(code) ?? [];
  const blank = (text: string, statement: string): string => text.replace(statement, ' '.repeat(statement.length));
  writeFileSync(path, [ofDoor, ofRuntime].reduce(blank, code));
  const lines = ofDoor === '' ? [] : [`const{${list.replaceAll(' as ', ':')}}=${SHARED};`];
  if (ofRuntime === '') return lines;
  const helper = readFileSync(join(dirname(path), runtime), 'utf8').replace(RUNTIME_EXPORT, 'return $1;');
  return [...lines, `const ${local}=(()=>{${helper.replace(/\n[^]*/, '')}})();`];
}

/** The map of pdf.js tells its lines; the megabyte of text that they lie in is in pdf.js' own package. */
const withoutText = (map: string): string => JSON.stringify({ ...(JSON.parse(map) as object), sourcesContent: [] });

/** Puts lines before a script, and into its map. */
function prepend(path: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  rewrite(path, (code) => [...lines, code].join('\n'));
  rewrite(`${path}.map`, (map) => {
    const content = JSON.parse(map) as { mappings: string };
    return JSON.stringify({ ...content, mappings: ';'.repeat(lines.length) + content.mappings });
  });
}

function rewrite(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

export default defineConfig({
  base: './',
  logLevel: 'warn',
  publicDir: false,
  plugins: [trimmedPdfjs(), shareTheDoor()],
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
      preserveEntrySignatures: 'allow-extension',
      output: {
        // One letter beyond Latin-1 doubles what a script takes in memory as long as the page lives.
        charset: 'ascii',
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        // No hash: pdf.js finds its data beside its worker, and both may be served from elsewhere (`asset-base`).
        assetFileNames: 'assets/[name][extname]',
        // All that a door needs at once is in it, what a form needs in one chunk.
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
