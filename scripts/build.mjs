// Fills dist/: one module a source file (tsc), the files of other packages, then the script-tag builds in dist/cdn/.
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { build } from 'vite';
import { copyAssets, copyBesideWorker } from './assets.mjs';

rmSync('dist', { recursive: true, force: true });
const compiler = ['node_modules/@typescript/native/bin/tsc', '-p', 'tsconfig.build.json'];
const { status } = spawnSync(process.execPath, compiler, { stdio: 'inherit' });
if (status !== 0) process.exit(1);
copyAssets('dist');
await build();
copyBesideWorker('dist/cdn/assets');
cpSync('dist/licenses', 'dist/cdn/licenses', { recursive: true });
