// Writes what is said of the elements in other forms: docs/api.md, and the files that make editors know the tags. All of it
// comes from custom-elements.json, the schemas and the sources' own words; `npm run analyze` runs this after the manifest.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { apiPage } from './docs/api.mjs';
import { vscodeData, webTypes } from './docs/editors.mjs';
import { readSources } from './docs/sources.mjs';

/** The text of every generated file, by its path. */
export function generated() {
  const sources = readSources();
  return {
    'docs/api.md': apiPage(sources),
    'vscode.html-custom-data.json': `${JSON.stringify(vscodeData(sources), null, 2)}\n`,
    'web-types.json': `${JSON.stringify(webTypes(sources), null, 2)}\n`,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of Object.entries(generated())) writeFileSync(new URL(`../${path}`, import.meta.url), text);
}
