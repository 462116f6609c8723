import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { closureOf, modulesIn, sizeDocument, weightOf } from './support/sizes.js';

/** What no signer's page needs before its form is shown, whoever builds it. */
const LATER =
  /pdfjs-dist|signature_pad|libphonenumber|jsep|big\.(m?js|js$)|re2js|(^|\/)idb(\/|$)|(builder|seal|host|adapters)\/|form\/app\.js|pad\/modes\.js|delivery\/delivery\.js|locales\/(?!en\/first)/;

/** Bytes of gzip of each script-tag build and all that it imports statically: what comes before pdf.js is asked for. */
const SCRIPT_BUDGETS = { 'dist/cdn/signing-form.js': 45_000 };

/** The same of the ES entries' own modules as they are published: not minified, comments and all. */
const MODULE_BUDGETS = {
  'dist/index.js': 90_000,
  'dist/define.js': 90_000,
  'dist/react.js': 90_000,
  'dist/vue.js': 1000,
  'dist/svelte.js': 1000,
  'dist/solid.js': 1000,
  'dist/jsx.js': 1000,
  'dist/text/locales/de.js': 12_000,
};

describe('the size of', () => {
  for (const [entry, budget] of Object.entries(SCRIPT_BUDGETS)) {
    it(`${entry} stays within what a page may load before pdf.js`, () => {
      const { files, packages } = closureOf(entry);
      expect(packages, 'nothing is left to be found').to.deep.equal([]);
      expect(files, 'one file: all that it needs at once').to.have.length(1);
      expect(weightOf(files)).to.be.greaterThan(10_000).and.at.most(budget);
      const modules = files.flatMap(modulesIn);
      expect(modules).to.include('define.js');
      expect(modules.filter((module) => LATER.test(module))).to.deep.equal([]);
    });
  }

  for (const [entry, budget] of Object.entries(MODULE_BUDGETS)) {
    it(`${entry} stays within its budget, and brings in nothing early`, () => {
      const { files, packages } = closureOf(entry);
      expect(weightOf(files)).to.be.at.most(budget);
      const own = entry.replace(/\.js$/, '');
      const early = [...files, ...packages].filter((one) => LATER.test(one) && !one.startsWith(own));
      expect(early).to.deep.equal([]);
    });
  }

  it('everything is in docs/size.md (else run `npm run size`)', () => {
    expect(readFileSync('docs/size.md', 'utf8')).to.equal(sizeDocument());
  }).timeout(60_000);
});
