import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';

const ROOT = new URL('../../', import.meta.url);

const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

describe('what is generated from the manifest', () => {
  it('is what the sources say (else run `npm run analyze`)', async () => {
    // By a variable, since a script has no types.
    const script = new URL('scripts/docs.mjs', ROOT).href;
    const { generated } = (await import(script)) as { generated(): Readonly<Record<string, string>> };
    for (const [path, text] of Object.entries(generated())) expect(read(path), path).to.equal(text);
  });

  it('names every --signing-* property that a style sheet reads', () => {
    const page = read('docs/api.md');
    const files = readdirSync(new URL('src/', ROOT), { recursive: true, encoding: 'utf8' });
    const sources = files.filter((file) => file.endsWith('.ts')).map((file) => read(`src/${file}`));
    const used = new Set(
      sources.flatMap((source) => [...source.matchAll(/var\((--signing-[\w-]+)/g)].map(([, name]) => name)),
    );
    expect(used).not.to.be.empty;
    for (const name of used) expect(page).to.contain(`| \`${String(name)}\` |`);
  });

  it('describes whatever it names', () => {
    const manifest = JSON.parse(read('custom-elements.json')) as {
      modules: { declarations: Record<string, unknown>[] }[];
    };
    const lists = ['attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'];
    for (const element of manifest.modules.flatMap(({ declarations }) => declarations)) {
      for (const item of lists.flatMap((list) => (element[list] ?? []) as { name: string; description?: string }[])) {
        expect(item.description, `${String(element['tagName'])}: ${item.name}`).to.be.a('string').that.is.not.empty;
      }
    }
  });
});
