import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../', import.meta.url);

const read = (path) => readFileSync(new URL(path, ROOT), 'utf8');
const readJson = (path) => JSON.parse(read(path));

/** Everything that the generated files are made of. */
export function readSources() {
  const { version } = readJson('package.json');
  const manifest = readJson('custom-elements.json');
  const words = unionsIn(ROOT);
  const elements = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .map((element) => described(element, words));
  return { version, elements, errors: errorCodes(), event: readJson('schema/event.json') };
}

/** An element of the manifest with what a user has to do with: a member without a description is not meant for users. */
function described(element, words) {
  const own = element.members.filter((member) => member.description && !member.static);
  const spelled = (item) => ({ ...item, type: spellOut(item.type?.text, words), default: item.default });
  return {
    ...element,
    slots: element.slots ?? [],
    cssStates: element.cssStates ?? [],
    attributes: element.attributes.map(spelled),
    fields: own.filter(({ kind }) => kind === 'field').map(spelled),
    methods: own.filter(({ kind }) => kind === 'method'),
  };
}

/** A type that is a choice of words, by the words: `Layout` tells a reader less than `'auto' | 'document' | 'steps'`. */
function spellOut(type = '', words) {
  return words.get(type) ?? type;
}

/** The exported types in src/ that are nothing but a choice of words. */
function unionsIn(root) {
  const files = readdirSync(fileURLToPath(new URL('src/', root)), { recursive: true }).filter((file) =>
    file.endsWith('.ts'),
  );
  const found = files.flatMap((file) => [
    ...read(`src/${file}`).matchAll(/^export type (\w+) =((?:\s*\|?\s*'[\w-]+')+);/gm),
  ]);
  return new Map(found.map(([, name, union]) => [name, (union.match(/'[\w-]+'/g) ?? []).join(' | ')]));
}

/** The codes of `form-error` with what src/model/errors.ts says of each. */
function errorCodes() {
  const [, union] = /export type ErrorCode =([\s\S]*?);\n\n/.exec(read('src/model/errors.ts'));
  const codes = [...union.matchAll(/(?:\/\*\* (.+?) \*\/\s*)?\| '(\w+)'/g)].map(([, meaning, code]) => ({
    code,
    meaning,
  }));
  const silent = codes.filter(({ meaning }) => !meaning).map(({ code }) => code);
  if (silent.length > 0) throw new Error(`src/model/errors.ts says nothing of ${silent.join(', ')}.`);
  return codes;
}
