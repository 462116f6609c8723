import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { build, parseAst } from 'vite';

/**
 * pdf.js' display layer comes as one file that holds on to all of itself: half of it edits annotations, which no form does.
 * Gives its text with what holds on taken away, so that a bundler finds by itself what is not needed:
 *
 * - it makes itself a global, of which a host's page may have another version;
 * - of each value that is kept for printing it asks whether an editor made it: here none did;
 * - a class that sets static fields counts as one that does something, and stays;
 * - it looks for what older browsers lack, at the cost of a third of the time in which it is started: see `polyfillsOf`.
 *
 * Every line stays on its line, so that the map to the file stays true.
 *
 * @param {string} code of `pdfjs-dist/legacy/build/pdf.mjs`
 * @returns {string}
 * @throws {Error} when pdf.js is built in another way than here: look at what is left of it, and how large it is.
 */
export function trimPdfjs(code) {
  const { body } = parseAst(code);
  const globals = body.filter((node) => setsGlobal(code.slice(node.start, node.end)));
  const editor = body.find((node) => nameOf(node) === 'AnnotationEditor')?.body;
  if (globals.length !== 2 || !editor) throw new Error('pdf.js is built in another way: see trim-pdfjs.mjs.');
  const classes = body.filter((node) => nameOf(node) && node.body.body.some(runsAtOnce) && node.body !== editor);
  const blank = (start, end) => ({ start, end, text: code.slice(start, end).replace(/[^\n]/g, ' ') });
  return replaceAll(code, [
    ...[...globals, ...polyfills(code, body)].map(({ start, end }) => blank(start, end)),
    blank(editor.start + 1, editor.end - 1),
    ...classes.flatMap((node) => [
      { start: node.start, end: node.start, text: `const ${nameOf(node)} = /* @__PURE__ */ (() => { ` },
      { start: node.end, end: node.end, text: ` return ${nameOf(node)}; })();` },
    ]),
  ]);
}

/**
 * What `trimPdfjs` takes away, for browsers that need it: the polyfills (core-js) that stand before pdf.js' own code, and all
 * their calls after them. All else stays on its line.
 *
 * @param {string} code of `pdfjs-dist/legacy/build/pdf.mjs`
 * @returns {string}
 * @throws {Error} when pdf.js is built in another way than here.
 */
export function polyfillsOf(code) {
  const calls = polyfillCalls(code, parseAst(code).body);
  return code.slice(0, calls[0].start) + calls.map(({ start, end }) => code.slice(start, end)).join(' ');
}

/**
 * The polyfills that pdf.js has, by the names of core-js, as `es_promise_try`.
 *
 * @param {string} code of `pdfjs-dist/legacy/build/pdf.mjs`
 * @returns {string[]}
 */
export function polyfillNames(code) {
  return polyfillCalls(code, parseAst(code).body).map(({ start, end }) => POLYFILL.exec(code.slice(start, end))[1]);
}

const POLYFILL = /^((?:es|esnext|web)_\w+)_namespaceFn\(\);$/;

/** The polyfills, and what calls them. */
function polyfills(code, body) {
  const calls = polyfillCalls(code, body);
  return [...body.filter(({ start }) => start < calls[0].start), ...calls];
}

function polyfillCalls(code, body) {
  const calls = body.filter(({ start, end }) => POLYFILL.test(code.slice(start, end)));
  if (calls.length === 0) throw new Error('pdf.js is built in another way: see trim-pdfjs.mjs.');
  return calls;
}

const FILE = /pdfjs-dist[/\\]legacy[/\\]build[/\\]pdf\.(min\.)?mjs(\?polyfills)?$/;

/** For Vite: puts a part of pdf.js in the place of its small file, which is as large as what it is made of. */
export function trimmedPdfjs() {
  return {
    name: 'trimmed-pdfjs',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!FILE.test(source)) return null;
      return this.resolve(source.replace('.min.', '.'), importer, { skipSelf: true });
    },
    // No map: the file's own stays true.
    transform(code, id) {
      if (!FILE.test(id)) return null;
      return { code: id.endsWith('?polyfills') ? polyfillsOf(code) : trimPdfjs(code), map: null };
    },
  };
}

/** Code of others that is not as it came says so, and whose it is: Apache-2.0, 4 (b) and (c). */
export const CHANGED =
  '/*! pdf.js, copyright 2024 Mozilla Foundation, Apache-2.0; changed: without what edits annotations, and polyfills. */';

/** Whose the polyfills are: licenses/core-js.txt. */
export const POLYFILLS =
  '/*! core-js, (c) 2013-2025 Denis Pushkarev, 2025-2026 CoreJS Company, MIT; out of pdf.js, (c) Mozilla Foundation, Apache-2.0. */';

/**
 * Puts a part of pdf.js into a compiled module that exports what is needed of it: so it comes to those who bundle the
 * modules too, and in the version of the worker beside it.
 *
 * @param {string} file below dist/
 * @param {string} banner its first line: whose it is
 */
export async function bundlePdfjs(file, banner) {
  const outDir = `${dirname(file)}/bundled`;
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [trimmedPdfjs()],
    build: {
      target: 'es2022',
      outDir,
      minify: false,
      // A library: so that comments stay by which bundlers know what to leave alone.
      lib: { entry: file, formats: ['es'], fileName: 'pdfjs' },
      rolldownOptions: { output: { charset: 'ascii', banner } },
    },
  });
  await rename(`${outDir}/pdfjs.js`, file);
  await rm(outDir, { recursive: true });
  // Its types stay in pdf.js' package, which has them for the other build only.
  const types = file.replace(/\.js$/, '.d.ts');
  const declared = (await readFile(types, 'utf8')).replace(/^import .*\?polyfills';$/m, 'export {};');
  await writeFile(types, declared.replace(/pdfjs-dist\/[\w/.]+/g, 'pdfjs-dist'));
}

const nameOf = (node) => (node.type === 'ClassDeclaration' ? node.id.name : null);

const setsGlobal = (statement) => /^\{?\s*globalThis\.(pdfjsLib|_pdfjsTestingUtils) = /.test(statement);

/** Of a class' members: whether it does something when the class is made. */
const runsAtOnce = ({ type, static: isStatic, value }) =>
  type === 'StaticBlock' || (isStatic && value && type === 'PropertyDefinition');

function replaceAll(code, changes) {
  const last = [...changes].sort((a, b) => b.start - a.start);
  return last.reduce((text, { start, end, text: now }) => text.slice(0, start) + now + text.slice(end), code);
}
