import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { brokenRules } from './support/architecture.js';
import type { SourceFile } from './support/source-imports.js';

const SRC = new URL('../src/', import.meta.url);

function sources(): readonly SourceFile[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path, text: readFileSync(new URL(path, SRC), 'utf8') }));
}

/** What the rules say to modules given as `{ 'room/file.ts': text }`. */
function judge(modules: Readonly<Record<string, string>>): readonly string[] {
  return brokenRules(Object.entries(modules).map(([path, text]) => ({ path, text })));
}

describe('architecture', () => {
  it('holds in src/', () => {
    expect(brokenRules(sources())).to.deep.equal([]);
  }).timeout(30_000);

  describe('directions', () => {
    const allowed: readonly (readonly [path: string, specifier: string])[] = [
      ['elements/a.ts', '../model/b.js'],
      ['fields/a.ts', './b.js'],
      ['text/locales/de.ts', '../dictionary.js'],
      ['host/a.ts', '../seal/b.js'],
      ['host/stores/a.ts', '../../session/b.js'],
      ['index.ts', './builder/a.js'],
      ['frameworks/a.ts', '../builder/b.js'],
    ];
    for (const [path, specifier] of allowed) {
      it(`lets ${path} import ${specifier}`, () => {
        expect(judge({ [path]: `import { x } from '${specifier}';` })).to.deep.equal([]);
      });
    }

    const refused: readonly (readonly [path: string, text: string, said: string])[] = [
      ['model/a.ts', "import { x } from '../fields/b.js';", 'model may not import from fields (../fields/b.js)'],
      ['session/a.ts', "import type { X } from '../delivery/b.js';", 'session may not import from delivery'],
      ['pdf/a.ts', "const b = await import('../elements/b.js');", 'pdf may not import from elements'],
      ['text/a.ts', "export * from '../rules/b.js';", 'text may not import from rules'],
      ['rules/a.ts', "let x: import('../session/b.js').X;", 'rules may not import from session'],
      ['text/locales/de.ts', "import '../../styles/b.js';", 'text may not import from styles'],
      ['host/a.ts', "import { x } from '../pdf/b.js';", 'host may not import from pdf'],
      ['host/a.ts', "import { x } from '../delivery/b.js';", 'host may not import from delivery'],
      ['host/a.ts', "import { x } from '../elements/b.js';", 'host may not import from elements'],
      ['elements/a.ts', "import { x } from '../frameworks/b.js';", 'elements may not import from frameworks'],
      ['builder/a.ts', "import { x } from '../host/b.js';", 'builder may not import from host'],
      ['elements/a.ts', "import { x } from '../define.js';", '../define.js is a door'],
      ['define.ts', "import { x } from './index.js';", './index.js is a door'],
      ['model/a.ts', "import { x } from '../../test/b.js';", '../../test/b.js leads out of src/'],
      ['helpers/a.ts', '', 'there is no room "helpers"'],
      ['text/a.ts', 'await import(`./locales/${lang}.js`);', 'a dynamic import without a literal address'],
    ];
    for (const [path, text, said] of refused) {
      it(`refuses ${text || 'anything'} in ${path}`, () => {
        const problems = judge({ [path]: text });
        expect(problems).to.have.length(1);
        expect(problems[0]).to.contain(`${path}: ${said}`);
      });
    }
  });

  describe('packages', () => {
    it('lets one file import a package, by several paths', () => {
      const text = "import a from 'big.js';\nimport type { B } from 'big.js/x';";
      expect(judge({ 'rules/a.ts': text })).to.deep.equal([]);
    });

    it('refuses a second importer of a package, types too', () => {
      const problems = judge({ 'pdf/a.ts': "import('@x/y/z');", 'pdf/b.ts': "import type { Y } from '@x/y';" });
      expect(problems).to.deep.equal(['@x/y is imported by several files: pdf/a.ts, pdf/b.ts']);
    });

    it('lets one file import each part that is made of a package', () => {
      const modules = { 'pdf/a.ts': "import('@x/y/z');", 'pdf/b.ts': "import '@x/y/z?part';" };
      expect(judge(modules)).to.deep.equal([]);
      const problems = judge({ ...modules, 'pdf/c.ts': "import '@x/y/z?part';" });
      expect(problems).to.deep.equal(['@x/y?part is imported by several files: pdf/b.ts, pdf/c.ts']);
    });

    it('lets any room with a view import lit', () => {
      const text = "import { html } from 'lit';\nimport { property } from 'lit/decorators.js';";
      expect(judge({ 'fields/a.ts': text, 'elements/a.ts': text, 'builder/a.ts': text })).to.deep.equal([]);
    });

    for (const room of ['model', 'text', 'rules', 'session', 'delivery', 'host']) {
      it(`refuses lit in ${room}`, () => {
        const problems = judge({ [`${room}/a.ts`]: "import type { TemplateResult } from 'lit/html.js';" });
        expect(problems).to.deep.equal([`${room}/a.ts: ${room} knows no lit`]);
      });
    }

    it('refuses a static import of pdfjs-dist in a door', () => {
      const problems = judge({ 'a.ts': "import { type A } from 'pdfjs-dist/legacy/build/pdf.mjs';" });
      expect(problems).to.deep.equal([
        'a.ts: import pdfjs-dist/legacy/build/pdf.mjs dynamically; it throws without a DOM',
      ]);
    });

    it('refuses a static import of what imports pdfjs-dist statically', () => {
      const problems = judge({
        'pdf/a.ts': "export { A } from 'pdfjs-dist';",
        'pdf/b.ts': "import { A } from './a.js';",
      });
      expect(problems).to.deep.equal(['pdf/b.ts: import ./a.js dynamically; it throws without a DOM']);
    });

    it('lets it be imported on demand and for its types', () => {
      const text = "import type * as a from './a.js';\nconst load = () => import('./a.js');";
      expect(judge({ 'pdf/a.ts': "export { A } from 'pdfjs-dist';", 'pdf/b.ts': text })).to.deep.equal([]);
    });

    it('lets pdfjs-dist be imported on demand and for its types', () => {
      const text =
        "import type { A } from 'pdfjs-dist';\nconst load = () => import('pdfjs-dist/legacy/build/pdf.mjs');";
      expect(judge({ 'pdf/a.ts': text })).to.deep.equal([]);
    });

    it('lets a declaration file describe a package', () => {
      const text = "declare module 'pdfjs-dist/x' {\n  export * from 'pdfjs-dist';\n}";
      expect(judge({ 'pdf/x.d.ts': text, 'pdf/a.ts': "import('pdfjs-dist/x');" })).to.deep.equal([]);
    });

    it("refuses Node's own modules outside host/stores", () => {
      const text = "import { readFile } from 'node:fs/promises';";
      expect(judge({ 'host/stores/a.ts': text })).to.deep.equal([]);
      expect(judge({ 'host/a.ts': text })).to.deep.equal(['host/a.ts: node:fs/promises belongs below host/stores/']);
    });
  });

  describe('sizes', () => {
    it('lets a file have 300 lines', () => {
      expect(judge({ 'text/locales/de.ts': '// line\n'.repeat(300) })).to.deep.equal([]);
    });

    it('refuses 301, in locales too', () => {
      const problems = judge({ 'text/locales/de.ts': '// line\n'.repeat(301) });
      expect(problems).to.deep.equal(['text/locales/de.ts: 301 lines, more than 300']);
    });
  });

  describe('doors', () => {
    it('lets a door re-export and define', () => {
      const text = "// A door.\nimport { define } from './elements/define.js';\nexport { define };\ndefine();";
      expect(judge({ 'define.ts': text })).to.deep.equal([]);
    });

    it("lets a door be a boundary of React's client", () => {
      expect(judge({ 'react.ts': "'use client';\n\ndefine();" })).to.deep.equal([]);
    });

    for (const work of [
      'export const x = 1;',
      'define();\ndefine();',
      'start();',
      'if (x) define();',
      "'use strict';",
      'function f() {}',
    ]) {
      it(`refuses ${JSON.stringify(work)} in a door`, () => {
        const problems = judge({ 'index.ts': work });
        expect(problems).to.deep.equal(['index.ts: a door only imports, exports and makes one define call']);
      });
    }
  });
});
