import { existsSync, readdirSync } from 'node:fs';
import type { PackedPackage } from './packed.js';

/** One thing that may be imported: `signing-form/locales/de`, and the file that this is. */
export interface Entry {
  readonly specifier: string;
  /** From the package's folder on. */
  readonly file: string;
}

/** Every entry of the exports map, patterns written out by the files that fit them. */
export function entriesOf({ manifest, folder }: PackedPackage): readonly Entry[] {
  return Object.entries(manifest.exports).flatMap(([path, target]) => {
    const file = typeof target === 'string' ? target : (target['default'] ?? '');
    const specifier = path.replace('.', 'signing-form');
    return path.includes('*') ? matches(folder, specifier, file) : [{ specifier, file }];
  });
}

function matches(folder: string, specifier: string, file: string): readonly Entry[] {
  const [start = '', end = ''] = file.split('*');
  const place = start.slice(0, start.lastIndexOf('/'));
  return readdirSync(`${folder}/${place}`)
    .filter((name) => name.endsWith(end))
    .map((name) => name.slice(0, -end.length))
    .map((name) => ({ specifier: specifier.replace('*', name), file: file.replace('*', name) }));
}

/** The files that the exports map names, types too, which are not there. */
export function missingFiles({ manifest, folder }: PackedPackage): readonly string[] {
  const targets = Object.values(manifest.exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  return targets.filter((target) => !target.includes('*') && !existsSync(`${folder}/${target}`));
}
