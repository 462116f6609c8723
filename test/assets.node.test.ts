import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect } from 'chai';

interface Assets {
  /** Places below src/ by their sources below node_modules/, and so on: see scripts/assets.mjs. */
  readonly files: Readonly<Record<string, string>>;
  readonly besideWorker: Readonly<Record<string, string>>;
  readonly licenses: Readonly<Record<string, string>>;
}

const ROOT = new URL('../', import.meta.url);
const SRC = new URL('src/', ROOT);
const assets = JSON.parse(readFileSync(new URL('scripts/assets.json', ROOT), 'utf8')) as Assets;

/** The files that modules of src/ look up beside themselves. */
function wanted(): readonly string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => {
      const text = readFileSync(new URL(path, SRC), 'utf8');
      const found = text.matchAll(/new URL\(\s*'(\.[^']+)',\s*import\.meta\.url/g);
      return [...found].map(([, file = '']) => posix.join(posix.dirname(path.replaceAll('\\', '/')), file));
    });
}

describe('scripts/assets.json', () => {
  it('carries every file that a module looks up beside itself, and no other', () => {
    expect(Object.keys(assets.files).sort()).to.deep.equal([...new Set(wanted())].sort());
  });

  it('names what the packages really hold', () => {
    const sources = Object.values(assets).flatMap((group: Record<string, string>) => Object.values(group));
    const missing = sources.filter((source) => !existsSync(new URL(`node_modules/${source}`, ROOT)));
    expect(missing).to.deep.equal([]);
  });

  it('carries the licence of every font', () => {
    const packages = Object.values(assets.files).map((source) => source.split('/files/')[0] ?? source);
    const fonts = new Set(packages.filter((name) => name.startsWith('@fontsource/')));
    const licensed = Object.values(assets.licenses);
    expect([...fonts].filter((name) => !licensed.includes(`${name}/LICENSE`))).to.deep.equal([]);
  });
});
