import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { trimPdfjs } from '../../scripts/trim-pdfjs.mjs';
import { weightOf } from '../support/sizes.js';

const BUILD = 'node_modules/pdfjs-dist/legacy/build';
const CHUNKS = 'dist/cdn/chunks';

const code = readFileSync(`${BUILD}/pdf.mjs`, 'utf8');

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
      expect(readFileSync(`dist/${path}`, 'utf8'), path).to.not.match(/(from|import\() ?['"]pdfjs-dist/);
  });

  it('says so when pdf.js is built in another way', () => {
    for (const other of ['class AnnotationEditor {}', code.replaceAll('globalThis.pdfjsLib', 'globalThis.pdfjs')])
      expect(() => trimPdfjs(other)).to.throw('built in another way');
  });
});
