import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { build, type Rolldown } from 'vite';
import { entriesOf, missingFiles } from './entries.js';
import { expectAllImport, importAll } from './import-all.js';
import { packPackage, type PackedPackage } from './packed.js';

/** Bytes: a new font or decoder is a reason to raise them, an accident is not. */
const PACKED_BUDGET = 8_100_000;
const UNPACKED_BUDGET = 20_000_000;

/** What a user needs, and nothing else. */
const WANTED: readonly RegExp[] = [
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|llms\.txt)$/,
  /^docs\/([\w-]+\.md|receivers\/receive\.(mjs|py|php|rb))$/,
  /^demo\/samples\/lease\.(json|pdf)$/,
  /^(custom-elements|web-types|vscode\.html-custom-data)\.json$/,
  /^(dist\/)?schema\/[\w.-]+\.json$/,
  /^dist\/(?!cdn\/)[\w/-]+\.(js|d\.ts)$/,
  /^dist\/cdn\/(chunks\/)?[\w.-]+\.js(\.map)?$/,
  /^dist\/(pdf|cdn\/assets)\/pdf\.(worker|renderer)\.min(\.mjs|\.mjs\.map)$/,
  /^dist\/(pdf|cdn\/assets)\/(cmaps|standard_fonts|wasm|iccs)\/[\w.-]+$/,
  /^dist\/(elements\/pad\/fonts|cdn\/assets)\/[\w-]+\.woff2$/,
  /^dist\/(cdn\/)?licenses\/[\w.-]+$/,
];

/** The scripts that a bundler makes of a page whose own only says `import '<specifier>'`; that one first. */
async function bundle(pack: PackedPackage, specifier: string): Promise<readonly string[]> {
  const entry = `${pack.folder}/../../${specifier.replace('/', '-')}.js`;
  writeFileSync(entry, `import '${specifier}';\n`);
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, modulePreload: false, minify: false, rolldownOptions: { input: entry } },
  })) as Rolldown.RolldownOutput;
  const chunks = output.flatMap((one) => (one.type === 'chunk' ? [one] : []));
  return chunks.sort((a, b) => Number(b.isEntry) - Number(a.isEntry)).map(({ code }) => code);
}

/** Runs a tool of node_modules/ and returns what it prints, and whether it was content. */
function run(tool: string, ...words: readonly string[]): { readonly said: string; readonly content: boolean } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [`node_modules/${tool}`, ...words], {
    encoding: 'utf8',
  });
  return { said: `${stdout}${stderr}`, content: status === 0 };
}

describe('the packed package', () => {
  let pack: PackedPackage;

  before(function () {
    this.timeout(180_000);
    if (!existsSync('dist/cdn/signing-form.js')) throw new Error('dist/ is missing: run `npm run build` first.');
    pack = packPackage('packed');
  });

  it('holds what users need and nothing else', () => {
    const unwanted = pack.files.map(({ path }) => path).filter((path) => !WANTED.some((wanted) => wanted.test(path)));
    expect(unwanted).to.deep.equal([]);
  });

  it('keeps its size', () => {
    expect(pack.size, 'bytes packed').to.be.at.most(PACKED_BUDGET);
    expect(pack.unpackedSize, 'bytes unpacked').to.be.at.most(UNPACKED_BUDGET);
  });

  it('has every file that it exports', () => {
    expect(missingFiles(pack)).to.deep.equal([]);
    const files = new Set(pack.files.map(({ path }) => `./${path}`));
    expect(entriesOf(pack).filter(({ file }) => !files.has(file))).to.deep.equal([]);
  });

  it('keeps the directive that React wants first in its client modules', () => {
    const door = readFileSync(`${pack.folder}/dist/react.js`, 'utf8');
    expect(door.startsWith("'use client';\n")).to.equal(true);
  });

  it('imports in Node without a DOM, whatever the entry', () => {
    expectAllImport(pack);
  }).timeout(180_000);

  it('gives no access to what is not exported', () => {
    const inside = ['signing-form/dist/index.js', 'signing-form/elements/signing-form.js'];
    for (const { specifier, error } of importAll(pack, inside)) expect(error, specifier).to.contain('not defined by');
  });

  it('leaves nothing of itself in a bundle that only imports it', async () => {
    const [[kept], [dropped]] = await Promise.all([bundle(pack, 'signing-form/define'), bundle(pack, 'signing-form')]);
    expect(kept).to.contain('signing-');
    expect(dropped?.trim()).to.equal('');
  }).timeout(180_000);

  it('leaves what older browsers lack in a script of its own, which nothing takes for unused', async () => {
    const chunks = await bundle(pack, 'signing-form/define');
    const polyfills = chunks.filter((code) => code.includes('es_promise_try_namespaceFn();'));
    expect(polyfills).to.have.length(1);
    expect(polyfills[0]).to.not.contain('getDocument');
  }).timeout(180_000);

  it('satisfies publint', async () => {
    const { messages, pkg } = await publint({ pkgDir: pack.folder, pack: false, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).to.deep.equal([]);
  }).timeout(180_000);

  it('has types that resolve, whoever looks them up', () => {
    const words = [pack.tarball, '--profile', 'esm-only', '--no-color', '--format', 'ascii'];
    const { said, content } = run('@arethetypeswrong/cli/dist/index.js', ...words);
    expect(content, said).to.equal(true);
  }).timeout(180_000);

  for (const project of ['tsconfig.json', 'tsconfig.solid.json']) {
    it(`has types as test/package/types/${project} uses them`, () => {
      const { said, content } = run('@typescript/native/bin/tsc', '-p', `test/package/types/${project}`);
      expect(content, said).to.equal(true);
    }).timeout(180_000);
  }
});
