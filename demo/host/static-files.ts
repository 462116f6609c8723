import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Context } from 'hono';
import { route, type HostApp } from './replies.js';
import { contentSecurityPolicy } from './security-policy.js';

/** Folders on disk whose files are public. */
export interface PublicRoots {
  /** The demo's own pages, at `/`. */
  readonly pages: string;
  /** The script-tag build, at `/cdn/`. */
  readonly cdn: string;
  /** Templates and their PDFs, at `/samples/`. */
  readonly samples: string;
}

/** Only these are ever served: sources that lie beside them (generators, notes) stay private. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.pdf', 'application/pdf'],
  ['.wasm', 'application/wasm'],
  ['.woff2', 'font/woff2'],
  ['.ttf', 'font/ttf'],
  ['.pfb', 'application/octet-stream'],
  ['.bcmap', 'application/octet-stream'],
  ['.icc', 'application/octet-stream'],
]);

/** Serves the public folders; `basePath` is where the app is mounted, without a slash at the end. */
export function addStaticFiles(app: HostApp, roots: PublicRoots, basePath: string): void {
  const serve = async (context: Context): Promise<Response> => {
    const path = context.req.path.slice(basePath.length);
    const file = locate(path, roots);
    const response = file === null ? null : await serveFile(context, file, path);
    return response ?? context.notFound();
  };
  route(app, '/*', { GET: serve });
}

/** `../` as often as it takes to get from `path` back to where the app is mounted. */
export function wayToRoot(path: string): string {
  return '../'.repeat(Math.max(0, path.split('/').length - 2));
}

function locate(path: string, { pages, cdn, samples }: PublicRoots): string | null {
  const segments = path === '/' ? ['index.html'] : path.split('/').slice(1);
  // Plain names only: no empty segment, no dot in front, nothing percent-encoded, so no way out of a folder.
  if (!segments.every((segment) => /^[\w-][\w.-]*$/.test(segment))) return null;
  if (!TYPES.has(extname(segments.at(-1) ?? ''))) return null;
  if (segments[0] === 'cdn') return join(cdn, ...segments.slice(1));
  if (segments[0] === 'samples') return join(samples, ...segments.slice(1));
  return join(pages, ...segments);
}

async function serveFile(context: Context, file: string, path: string): Promise<Response | null> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return null;
  const tag = `W/"${found.size.toString(36)}-${Math.round(found.mtimeMs).toString(36)}"`;
  context.header('Cache-Control', 'no-cache');
  context.header('ETag', tag);
  if (context.req.header('if-none-match') === tag) return context.body(null, 304);
  const type = TYPES.get(extname(file)) ?? 'application/octet-stream';
  // Scripts too: a worker lives under the policy of its own file.
  if (/^text\/(html|javascript)/.test(type)) {
    const policy = contentSecurityPolicy(`${wayToRoot(path)}api/csp-reports`);
    context.header('Content-Security-Policy', policy);
    // The same once more, in the words of a host that tries a policy out before it enforces it.
    context.header('Content-Security-Policy-Report-Only', policy);
  }
  return context.body(new Uint8Array(await readFile(file)), 200, { 'Content-Type': type });
}
