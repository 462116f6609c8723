import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { polyfillNames, polyfillsOf, trimPdfjs } from '../../scripts/trim-pdfjs.mjs';
import { NEEDED } from '../../src/pdf/older-browsers.js';
import { weightOf } from '../support/sizes.js';

const BUILD = 'node_modules/pdfjs-dist/legacy/build';
const CHUNKS = 'dist/cdn/chunks';

const code = readFileSync(`${BUILD}/pdf.mjs`, 'utf8');

/** Polyfills of pdf.js for what each of its browsers has, in a way that is good enough here. */
const EVERYWHERE = [
  'es_array_includes',
  'es_array_push',
  'es_json_parse',
  'es_json_stringify',
  'es_set_difference_v2',
  'es_set_intersection_v2',
  'es_set_is_disjoint_from_v2',
  'es_set_is_subset_of_v2',
  'es_set_is_superset_of_v2',
  'es_set_symmetric_difference_v2',
  'es_set_union_v2',
  'es_typed_array_with',
  'web_dom_exception_stack',
];

/** As core-js names a thing, of whatever standard. */
const snake = (name: string): string => name.replace(/(?<=[a-z\d])(?=[A-Z])/g, '_').toLowerCase();

describe('pdf.js without what edits annotations', () => {
  it('keeps every line on its line, and what it exports', () => {
    const exported = (text: string): string | undefined => text.split('\n').find((line) => line.startsWith('export {'));
    const trimmed = trimPdfjs(code);
    expect(trimmed.split('\n')).to.have.length(code.split('\n').length);
    expect(exported(trimmed)).to.equal(exported(code));
    expect(exported(code)).to.include('getDocument');
  });

  it('makes nothing global, and no editor', () => {
    const trimmed = trimPdfjs(code);
    for (const taken of ['globalThis.pdfjsLib = {', '_resizeWithKeyboard(']) {
      expect(code).to.include(taken);
      expect(trimmed).to.not.include(taken);
    }
  });

  it('looks for nothing that older browsers lack, and has that apart', () => {
    const calls = polyfillNames(code).map((name) => `${name}_namespaceFn();`);
    const [lines, apart] = [trimPdfjs(code).split('\n'), polyfillsOf(code)];
    for (const call of calls) {
      expect(code.split('\n')).to.include(call);
      expect(lines).to.not.include(call);
    }
    expect(apart.endsWith(calls.join(' '))).to.equal(true);
    expect(apart).to.not.include('getDocument');
    expect(trimPdfjs(code)).to.not.include('__webpack_require__(');
  });

  it('leaves out no polyfill that a browser may need and nobody asks for', () => {
    const asked = Object.entries(NEEDED).flatMap(([owner, names]) =>
      names.map((name) => `${owner === 'URL' ? 'web' : 'es'}_${snake(owner)}_${snake(name)}`),
    );
    // Who has its methods has it itself.
    const known = [...asked, 'es_iterator_constructor', ...EVERYWHERE];
    expect([...polyfillNames(code)].sort()).to.deep.equal(known.sort());
  });

  it('is half as large in the script-tag build as the file that pdf.js ships', () => {
    const chunks = readdirSync(CHUNKS).filter((name) => /^pdfjs-display-[\w-]+\.js$/.test(name));
    expect(chunks).to.have.length(1);
    const weight = weightOf(chunks.map((name) => `${CHUNKS}/${name}`));
    expect(weight).to.be.lessThan(weightOf([`${BUILD}/pdf.min.mjs`]) * 0.6);
  });

  it('comes to those who bundle the modules, and nothing else of pdf.js', () => {
    expect(weightOf(['dist/pdf/pdfjs-display.js'])).to.be.lessThan(weightOf([`${BUILD}/pdf.min.mjs`]) * 0.8);
    const modules = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));
    expect(modules).to.include('pdf/pdfjs-display.js');
    for (const path of modules)
      expect(readFileSync(`dist/${path}`, 'utf8'), path).to.not.match(/(from|import\(|import) ?['"]pdfjs-dist/);
    expect(readFileSync('dist/pdf/pdfjs-polyfills.js', 'utf8')).to.include('es_promise_try_namespaceFn();');
  });

  it('says so when pdf.js is built in another way', () => {
    for (const other of ['class AnnotationEditor {}', code.replaceAll('globalThis.pdfjsLib', 'globalThis.pdfjs')])
      expect(() => trimPdfjs(other)).to.throw('built in another way');
  });
});
