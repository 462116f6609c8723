import { importsOf, isClientDirective, isDefineCall, isImportOrExport, statementsOf } from './source-imports.js';
import type { SourceFile, SourceImport } from './source-imports.js';

/** The rooms of src/ from left to right: a file imports from its own room or from one further left. */
const LAYERS: readonly string[] = [
  'model',
  'text',
  'rules',
  'fields',
  'session',
  'pdf',
  'adapters',
  'seal',
  'delivery',
  'styles',
  'controllers',
  'elements',
  'builder',
  'frameworks',
];
/** Beside the layers: `host` reaches up to `seal`, but not to `pdf`, and nothing reaches it. */
const HOST_REACHES: ReadonlySet<string> = new Set(['model', 'text', 'rules', 'fields', 'session', 'adapters', 'seal']);
const WITHOUT_LIT: ReadonlySet<string> = new Set(['model', 'text', 'rules', 'session', 'delivery', 'host']);
/** The base on which all rooms but those stand; every other package enters through one file. */
const BASE = 'lit';
const ONLY_ON_DEMAND = 'pdfjs-dist';
const NODE_CODE = 'host/stores/';
const MAX_LINES = 300;

interface Use extends SourceImport {
  readonly specifier: string;
  /** The importing module, from src/ on. */
  readonly from: string;
}

/** A sentence for every breach of the rules of the house (docs: the rooms and their layers); empty when all is well. */
export function brokenRules(files: readonly SourceFile[]): readonly string[] {
  // Declaration files name packages without loading them.
  const modules = files.filter(({ path }) => !path.endsWith('.d.ts'));
  const imports = modules.flatMap((file) => importsOf(file).map((one) => ({ ...one, from: file.path })));
  const uses = imports.filter((one): one is Use => one.specifier !== null);
  return [
    ...files.flatMap(strangeRoom),
    ...files.flatMap(tooLong),
    ...files.flatMap(busyDoor),
    ...imports.flatMap(computedImport),
    ...uses.flatMap(wrongDirection),
    ...uses.flatMap(outOfPlace),
    ...secondImporters(uses),
    ...tooEarly(uses),
  ];
}

function strangeRoom({ path }: SourceFile): string[] {
  const room = roomOf(path);
  return room === null || room === 'host' || LAYERS.includes(room) ? [] : [`${path}: there is no room "${room}"`];
}

function tooLong({ path, text }: SourceFile): string[] {
  const lines = text.trimEnd().split('\n').length;
  return lines > MAX_LINES ? [`${path}: ${lines} lines, more than ${MAX_LINES}`] : [];
}

function busyDoor(file: SourceFile): string[] {
  if (roomOf(file.path) !== null) return [];
  const rest = statementsOf(file).filter((statement) => !isImportOrExport(statement) && !isClientDirective(statement));
  return rest.length === 0 || (rest.length === 1 && rest.every(isDefineCall))
    ? []
    : [`${file.path}: a door only imports, exports and makes one define call`];
}

function computedImport({ from, specifier }: SourceImport & { readonly from: string }): string[] {
  return specifier === null ? [`${from}: a dynamic import without a literal address, which no bundler follows`] : [];
}

function wrongDirection({ from, specifier }: Use): string[] {
  if (!specifier.startsWith('.')) return [];
  const target = targetOf(from, specifier);
  if (target === null) return [`${from}: ${specifier} leads out of src/`];
  const [room, other] = [roomOf(from), roomOf(target)];
  if (other === null) return [`${from}: ${specifier} is a door, and nothing imports a door`];
  return room === null || reaches(room, other) ? [] : [`${from}: ${room} may not import from ${other} (${specifier})`];
}

function outOfPlace({ from, specifier }: Use): string[] {
  const [room, name] = [roomOf(from), packageOf(specifier)];
  if (name === BASE && room !== null && WITHOUT_LIT.has(room)) return [`${from}: ${room} knows no lit`];
  if (name === 'node:' && !from.startsWith(NODE_CODE)) return [`${from}: ${specifier} belongs below ${NODE_CODE}`];
  return [];
}

function secondImporters(uses: readonly Use[]): string[] {
  const importers = new Map<string, Set<string>>();
  for (const { from, specifier } of uses) {
    const name = packageOf(specifier);
    if (name === null || name === BASE || name === 'node:') continue;
    // What the build makes of a package beside its main part, `?polyfills`, has a file of its own.
    const part = `${name}${/\?.*$/.exec(specifier)?.[0] ?? ''}`;
    importers.set(part, (importers.get(part) ?? new Set()).add(from));
  }
  return [...importers].flatMap(([name, files]) =>
    files.size > 1 ? [`${name} is imported by several files: ${[...files].sort().join(', ')}`] : [],
  );
}

/** What throws without a DOM may be imported by a module that is imported on demand itself. */
function tooEarly(uses: readonly Use[]): string[] {
  const early = uses.filter(({ kind }) => kind === 'static');
  const importers = early.filter(({ specifier }) => packageOf(specifier) === ONLY_ON_DEMAND);
  const modules = new Set(importers.map(({ from }) => from.replace(/\.ts$/, '.js')));
  const through = early.filter(({ from, specifier }) => modules.has(targetOf(from, specifier) ?? ''));
  return [...importers.filter(({ from }) => roomOf(from) === null), ...through].map(
    ({ from, specifier }) => `${from}: import ${specifier} dynamically; it throws without a DOM`,
  );
}

function reaches(room: string, other: string): boolean {
  if (room === other) return true;
  if (room === 'host') return HOST_REACHES.has(other);
  return other !== 'host' && LAYERS.indexOf(other) < LAYERS.indexOf(room);
}

/** The folder directly below src/; null for a door, which lies in src/ itself. */
function roomOf(path: string): string | null {
  const slash = path.indexOf('/');
  return slash < 0 ? null : path.slice(0, slash);
}

/** The package of a bare specifier, `node:` for any of Node's own modules, null for a relative one. */
function packageOf(specifier: string): string | null {
  if (specifier.startsWith('.')) return null;
  if (specifier.startsWith('node:')) return 'node:';
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

/** The imported module's path from src/ on; null when it lies outside. */
function targetOf(from: string, specifier: string): string | null {
  const path: string[] = from.split('/').slice(0, -1);
  for (const step of specifier.split('/')) {
    if (step === '..' && path.pop() === undefined) return null;
    if (step !== '..' && step !== '.') path.push(step);
  }
  return path.join('/');
}
