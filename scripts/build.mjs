// Fills dist/: one module a source file (tsc), the files of other packages, the script-tag builds in dist/cdn/, pdf.js.
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { build } from 'vite';
import { copyAssets, copyBesideWorker } from './assets.mjs';
import { bundlePdfjs, CHANGED, POLYFILLS } from './trim-pdfjs.mjs';

rmSync('dist', { recursive: true, force: true });
const compiler = ['node_modules/@typescript/native/bin/tsc', '-p', 'tsconfig.build.json'];
const { status } = spawnSync(process.execPath, compiler, { stdio: 'inherit' });
if (status !== 0) process.exit(1);
copyAssets('dist');
await build();
// After the script-tag builds: their map tells pdf.js' own lines.
await bundlePdfjs('dist/pdf/pdfjs-display.js', CHANGED);
await bundlePdfjs('dist/pdf/pdfjs-polyfills.js', POLYFILLS);
copyBesideWorker('dist/cdn/assets');
cpSync('dist/licenses', 'dist/cdn/licenses', { recursive: true });
