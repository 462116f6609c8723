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

/** A script with the letters that its escapes stand for. */
const unescaped = (script: string): string =>
  script.replace(/\\u([0-9a-f]{4})/gi, (_, unit: string) => String.fromCharCode(parseInt(unit, 16)));

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

  for (const [place, source] of Object.entries(assets.files).filter(([file]) => file.endsWith('.mjs'))) {
    it(`gives ${place} as its package has it, but in ASCII, and says so`, () => {
      const built = readFileSync(new URL(`dist/${place}`, ROOT), 'latin1');
      const original = readFileSync(new URL(`node_modules/${source}`, ROOT), 'utf8');
      expect(built).to.match(/^[\0-\x7f]*$/);
      expect(original).to.match(/[^\0-\x7f]/);
      const changed = '\n// Changed for signing-form: letters beyond ASCII are escaped.\n';
      expect(unescaped(built) === unescaped(original) + changed, 'the same script').to.equal(true);
    });
  }
});
