import { spawnSync } from 'node:child_process';
import { expectAllImport } from '../package/import-all.js';
import { npmCommand, packPackage } from '../package/packed.js';

const MINUTE = 60_000;

/** The Node that npm has of this version, or why there is none. */
function findNode(version: string): { readonly path: string } | { readonly reason: string } {
  const words = [
    'exec',
    '--yes',
    `--package=node@${version}`,
    '--',
    'node',
    '-p',
    'process.version + process.execPath',
  ];
  const [program = '', ...rest] = npmCommand(words);
  const { stdout, stderr, error } = spawnSync(program, rest, { encoding: 'utf8', timeout: 4 * MINUTE });
  const [, path] = new RegExp(`^v${version}\\.[\\d.]+(.+)$`, 'm').exec(stdout) ?? [];
  return path === undefined ? { reason: String(error ?? (stderr || stdout)) } : { path };
}

describe('the packed package in Node 24', function () {
  this.timeout(6 * MINUTE);

  it('imports without a DOM, whatever the entry', function () {
    const node = findNode('24');
    if ('reason' in node) {
      console.log(`    Node 24 cannot be had: ${node.reason}`);
      this.skip();
    }
    expectAllImport(packPackage('node-24'), node.path);
  });
});
