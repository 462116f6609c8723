import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/**
 * Bundles the scripts of test pages into a folder, each by its own name, and puts the script-tag build into `cdn/` beside them:
 * a copy, so that a build meanwhile does not change what is tested.
 */
export async function bundlePageScripts(folder: string, scripts: Readonly<Record<string, string>>): Promise<void> {
  await build({
    configFile: false,
    base: './',
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: { input: scripts, output: { entryFileNames: '[name].js' } },
    },
  });
  cpSync('dist/cdn', join(folder, 'cdn'), { recursive: true });
}
