import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

const CDN = 'dist/cdn';
const STATIC_IMPORT = /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{][^;"'()]*?from\s*)?["']([^"']+)["']/g;

/** A module and all that it imports statically: what is fetched before any of it runs. */
export interface Closure {
  /** Files, as paths from the project's root. */
  readonly files: readonly string[];
  /** Packages that are imported by name. */
  readonly packages: readonly string[];
}

/** @throws Error when a file is missing, which says what to do. */
export function closureOf(entry: string): Closure {
  const files = new Set([entry]);
  const packages = new Set<string>();
  for (const file of files) {
    for (const [, specifier = ''] of read(file).toString().matchAll(STATIC_IMPORT)) {
      if (specifier.startsWith('.')) files.add(posix.join(dirname(file), specifier));
      else packages.add(specifier);
    }
  }
  return { files: [...files], packages: [...packages] };
}

/** What a file, or several, weigh on the wire, in bytes of gzip. */
export function weightOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0);
}

const known = new Map<string, readonly string[]>();

/** The modules that a built script was made of, as its source map names them: paths without what leads up to them. */
export function modulesIn(script: string): readonly string[] {
  const found = known.get(script) ?? readModules(script);
  known.set(script, found);
  return found;
}

function readModules(script: string): readonly string[] {
  if (!existsSync(`${script}.map`)) return [];
  const { sources } = JSON.parse(read(`${script}.map`).toString()) as { readonly sources: readonly string[] };
  return sources.map((source) => source.replace(/^(\.\.\/)+/, ''));
}

/** The chunk of the script-tag build that holds a module, and what that chunk imports, without what the page has already. */
function chunkWith(module: string, loaded: readonly string[]): readonly string[] {
  const chunks = readdirSync(join(CDN, 'chunks')).filter((name) => name.endsWith('.js'));
  const chunk = chunks.find((name) => modulesIn(`${CDN}/chunks/${name}`).some((source) => source.endsWith(module)));
  if (!chunk) throw new Error(`No chunk holds ${module}.`);
  return closureOf(`${CDN}/chunks/${chunk}`).files.filter((file) => !loaded.includes(file));
}

/** One row of docs/size.md: what is loaded when, and what it weighs. */
export interface Row {
  readonly when: string;
  readonly what: string;
  readonly bytes: number;
}

/** What a signer's page loads from the script-tag build, in the order in which it is needed. */
export function rows(): readonly Row[] {
  const start = closureOf(`${CDN}/signing-form.js`).files;
  const pad = chunkWith('pad/modes.js', start);
  const form = [...start, ...pad, ...chunkWith('/form/app.js', start)];
  const row = (when: string, what: string, files: readonly string[]): Row => ({ when, what, bytes: weightOf(files) });
  const later = (when: string, what: string, ...modules: readonly string[]): Row =>
    row(when, what, [...new Set(modules.flatMap((module) => chunkWith(module, form)))]);
  return [
    row('the script tag', 'both elements, the loading screen', start),
    row(
      'a form comes near the viewport',
      'the form: fields, pages, steps, review; documents, the outbox, drafts',
      chunkWith('/form/app.js', start),
    ),
    later('the same', 'all words of English', 'locales/en.js'),
    later('the same', 'pdf.js', 'build/pdf.mjs'),
    later('the same, in an older browser', 'what it lacks of what pdf.js calls', 'build/pdf.mjs?polyfills'),
    row('the same', "pdf.js' worker", [`${CDN}/assets/pdf.worker.min.mjs`]),
    row('a page is a heavy drawing', "pdf.js' renderer", [`${CDN}/assets/pdf.renderer.min.mjs`]),
    later('the first dialog', 'dialogs, consent', '/form/dialogs.js'),
    row('the same, or a pad of its own', 'ways to sign', pad),
    later('the first drawn signature', 'the pen', 'pad/pen.js'),
    later('the first uploaded signature', 'what finds its ink', 'pad/uploaded-value.js'),
    later('it is cropped', 'frame and sliders', 'pad/crop-view.js'),
    later('the search is opened', 'the search of the text', '/form/search.js'),
    later('there is an upload address', 'uploads', 'delivery/upload.js'),
    later('a template with a formula', 'the parser and decimals', 'jsep.js', 'big.mjs'),
    later('a template with a pattern', 'the bounded matcher', 're2js/build/index.js'),
    later('a phone field', "countries' numbers", 'libphonenumber-js/metadata.min.json.js'),
    heaviestLanguage(),
    heaviestFont(),
  ];
}

function heaviestLanguage(): Row {
  const names = readdirSync('dist/text/locales').filter((name) => name.endsWith('.js') && name !== 'en.js');
  const weights = names.map((name) => weightOf(chunkWith(`text/locales/${name}`, [])));
  return { when: 'another language', what: 'its words (the heaviest)', bytes: Math.max(...weights) };
}

function heaviestFont(): Row {
  const fonts = readdirSync(`${CDN}/assets`).filter((name) => name.endsWith('.woff2'));
  const weights = fonts.map((name) => read(`${CDN}/assets/${name}`).length);
  return {
    when: 'a style of lettering is shown',
    what: 'its font, for one script (the heaviest)',
    bytes: Math.max(...weights),
  };
}

/** Rounded up, so that a changed word changes no document: to 1 kB below 10, 5 below 100, 10 above. */
export function atMost(bytes: number): string {
  const step = bytes < 10_000 ? 1000 : bytes < 100_000 ? 5000 : 10_000;
  return `${String((Math.ceil(bytes / step) * step) / 1000)} kB`;
}

/** docs/size.md as it should be. */
export function sizeDocument(): string {
  const lines = rows().map(({ when, what, bytes }) => `| ${when} | ${what} | ${atMost(bytes)} |`);
  return `# What is loaded when

Made by \`npm run size\` from the script-tag build; a test holds it true, and the first row below 45 kB. Figures are gzip, at most: rounded
up. Everything after the first row is loaded on demand, in parallel, from beside the script;
what an older browser lacks comes before pdf.js.

| when | what | at most |
|---|---|---|
${lines.join('\n')}
`;
}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new Error(`${path} is missing: run \`npm run build\` first.`);
  }
}
