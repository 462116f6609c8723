import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PackedPackage } from '../package/packed.js';
import { npmCommand } from '../package/packed.js';
import { PLACES, type App } from './apps.js';

const DEMOS = 'demo/frameworks';
/** No lock is written: the apps' own package.json files name exact versions. */
const INSTALL = ['install', '--no-package-lock', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel', 'error'];

/** A temporary folder in which the apps are installed and built as in projects of their own. */
export interface Workplace {
  readonly folder: string;
  /** Builds an app and returns the folder of its files. */
  build(app: App, mode: string): Promise<string>;
  remove(): Promise<void>;
}

/** Installs every app with the tarball of the package. */
export async function openWorkplace({ tarball }: PackedPackage): Promise<Workplace> {
  const folder = await mkdtemp(join(tmpdir(), 'signing-form-frameworks-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    await Promise.all(Object.entries(PLACES).map(([place, apps]) => install(join(folder, place), apps, tarball)));
  } catch (error) {
    await remove();
    throw error;
  }
  return { folder, build: (app, mode) => build(folder, app, mode), remove };
}

async function install(place: string, apps: readonly App[], tarball: string): Promise<void> {
  await mkdir(place);
  await cp(tarball, join(place, 'signing-form.tgz'));
  for (const { name } of apps) await cp(`${DEMOS}/${name}`, join(place, name), { recursive: true });
  const manifest = { private: true, workspaces: apps.map(({ name }) => name) };
  await writeFile(join(place, 'package.json'), JSON.stringify(manifest));
  await run(npmCommand(INSTALL), place);
}

async function build(folder: string, app: App, mode: string): Promise<string> {
  const place = Object.keys(PLACES).find((one) => PLACES[one]?.includes(app)) ?? '';
  const home = join(folder, place, app.name);
  await run(npmCommand(['run', '--silent', 'build']), home, { NODE_ENV: mode });
  const built = join(home, `built-${mode}`);
  await cp(join(home, 'dist'), built, { recursive: true });
  return built;
}

/** Runs a program to its end; rejects with what it printed when it fails. */
export function run([program, ...words]: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program ?? '', words, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && program === 'npm',
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${words.join(' ')} failed in ${cwd}:\n${said}`));
    });
  });
}
