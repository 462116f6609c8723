// The files of other packages that the built package carries. scripts/assets.json names them: `files` by their place below
// src/ or dist/, where the code says `new URL('./file', import.meta.url)`; `besideWorker` the folders that pdf.js looks up
// beside its worker; `licenses` the texts that go with them. Sources are below node_modules/, but for the texts in
// scripts/licenses/, of packages that come inside of others.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';

export const assets = JSON.parse(readFileSync(new URL('assets.json', import.meta.url), 'utf8'));

/** Copies all of it to the places where the compiled modules look for it. */
export function copyAssets(dist) {
  for (const [place, source] of Object.entries(assets.files)) {
    copy(source, `${dist}/${place}`);
    if (place.endsWith('.mjs')) writeInAscii(`${dist}/${place}`);
  }
  copyBesideWorker(`${dist}/pdf`);
  for (const [name, source] of Object.entries(assets.licenses)) copy(source, `${dist}/licenses/${name}`);
  cpSync('scripts/licenses', `${dist}/licenses`, { recursive: true });
}

/** Copies the folders that pdf.js looks up beside its worker; bundlers know nothing of them. */
export function copyBesideWorker(folder) {
  for (const [name, source] of Object.entries(assets.besideWorker)) copy(source, `${folder}/${name}`);
}

/** Where the asset at a path below src/ really lies, as a path from the project's root; undefined for anything else. */
export function sourceOfAsset(path) {
  const file = assets.files[path];
  if (file) return `node_modules/${file}`;
  const [, folder, rest] = /^pdf\/([^/]+)\/(.+)$/.exec(path) ?? [];
  return folder in assets.besideWorker ? `node_modules/${assets.besideWorker[folder]}/${rest}` : undefined;
}

/**
 * One letter beyond Latin-1 doubles what a script takes in memory as long as it runs: of pdf.js' worker that is more than a
 * megabyte. Escapes mean the same everywhere in a script but in comments.
 */
function writeInAscii(path) {
  const escaped = readFileSync(path, 'utf8').replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  // Apache-2.0, 4 (b): a changed file says so.
  writeFileSync(path, `${escaped}\n// Changed for signing-form: letters beyond ASCII are escaped.\n`);
}

const copy = (source, target) => cpSync(`node_modules/${source}`, target, { recursive: true });
