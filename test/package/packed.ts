import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Manifest {
  readonly version: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly sideEffects: readonly string[];
}

/** The package as it would be published. */
export interface PackedPackage {
  /** The tarball's path. */
  readonly tarball: string;
  /** Where it lies unpacked: below node_modules/, so that its dependencies are found as in a project that installed it. */
  readonly folder: string;
  readonly manifest: Manifest;
  readonly files: readonly { readonly path: string; readonly size: number }[];
  /** Bytes packed and unpacked. */
  readonly size: number;
  readonly unpackedSize: number;
}

/** Packs what `npm run build` has made and unpacks it into a folder of this name, which is made anew. */
export function packPackage(name: string): PackedPackage {
  const place = `${ROOT}node_modules/.cache/${name}`;
  const modules = `${place}/node_modules`;
  rmSync(place, { recursive: true, force: true });
  mkdirSync(modules, { recursive: true });
  const [packed] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', place], ROOT)) as [
    Omit<PackedPackage, 'tarball' | 'folder' | 'manifest'> & { readonly filename: string },
  ];
  execFileSync('tar', ['-xzf', `${place}/${packed.filename}`, '-C', modules]);
  const folder = `${modules}/signing-form`;
  renameSync(`${modules}/package`, folder);
  const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Manifest;
  return { ...packed, tarball: `${place}/${packed.filename}`, folder, manifest };
}

/** Runs npm in a folder and returns what it prints; what it complains of comes with the error. */
function npm(words: readonly string[], cwd: string): string {
  const [program = '', ...rest] = npmCommand(words);
  const shell = process.platform === 'win32' && program === 'npm';
  return execFileSync(program, rest, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 26,
    shell,
  });
}

/** The program and words that run npm: under `npm run` it says where it is itself; on Windows its own name is no program. */
export function npmCommand(words: readonly string[]): readonly string[] {
  const self = process.env['npm_execpath'];
  return self?.endsWith('npm-cli.js') ? [process.execPath, self, ...words] : ['npm', ...words];
}
