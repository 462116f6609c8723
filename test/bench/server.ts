import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Pacer, type Throttle } from './throttle.js';

/** One request as the server saw it. */
export interface Hit {
  readonly path: string;
  /** The bytes asked for, where only some were. */
  readonly range: string | null;
  /** Milliseconds on the server's clock; `end` grows with each piece that leaves. */
  readonly start: number;
  end: number;
  /** Bytes of the body, as sent. */
  bytes: number;
}

const ROOTS: ReadonlyMap<string, string> = new Map([
  ['cdn', 'dist/cdn'],
  ['pdfjs', 'node_modules/pdfjs-dist/legacy/build'],
  ['pages', 'test/bench/pages'],
]);

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.pdf', 'application/pdf'],
  ['.wasm', 'application/wasm'],
]);

/** Serves the build, bare pdf.js, the bench's pages and what the bench makes, and notes down every request. */
export class BenchServer {
  url = '';
  #hits: Hit[] = [];
  readonly #made = new Map<string, Uint8Array>();
  readonly #zipped = new Map<string, Uint8Array>();
  readonly #pacer = new Pacer();
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Serves bytes that the bench made, at `path`. */
  put(path: string, bytes: Uint8Array): void {
    this.#made.set(path, bytes);
  }

  size(path: string): number {
    return this.#read(path)?.length ?? 0;
  }

  /** The text of a file that it serves. */
  text(path: string): string {
    return Buffer.from(this.#read(path) ?? []).toString('utf8');
  }

  set throttle(throttle: Throttle | null) {
    this.#pacer.throttle = throttle;
  }

  /** All requests since the log was begun, but for those of the browser itself. */
  get log(): readonly Hit[] {
    return this.#hits;
  }

  /** What had been asked for before a moment on this process' clock, with the bytes that have left until now: copies. */
  logAt(time: number): { readonly time: number; readonly hits: readonly Hit[] } {
    return { time, hits: this.#hits.filter(({ start }) => start <= time).map((hit) => ({ ...hit })) };
  }

  beginLog(): void {
    this.#hits = [];
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', this.url).pathname;
    const range = request.headers.range ?? null;
    const hit: Hit = { path, range, start: performance.now(), end: performance.now(), bytes: 0 };
    this.#hits.push(hit);
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    if (request.method === 'POST') return void response.writeHead(204).end();
    const body = this.#read(path);
    if (!body) return void response.writeHead(404).end();
    const sent = this.#writeHead(path, body, range, response);
    await this.#pacer.send(sent, (piece) => {
      if (response.destroyed) return false;
      hit.bytes += piece.length;
      hit.end = performance.now();
      response.write(piece);
      return true;
    });
    response.end();
  }

  /** Says what comes, and gives the bytes that do. */
  #writeHead(path: string, body: Uint8Array, range: string | null, response: ServerResponse): Uint8Array {
    const headers: Record<string, string> = {
      'Content-Type': TYPES.get(extname(path)) ?? 'application/octet-stream',
      'Cache-Control': 'max-age=600',
      ETag: `"${createHash('sha1').update(path).digest('hex')}"`,
    };
    if (extname(path) !== '.pdf') {
      const zipped = this.#zipped.get(path) ?? gzipSync(body, { level: 9 });
      this.#zipped.set(path, zipped);
      response.writeHead(200, { ...headers, 'Content-Encoding': 'gzip', 'Content-Length': String(zipped.length) });
      return zipped;
    }
    const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
    const last = Math.min(body.length - 1, to ? Number(to) : Infinity);
    const part = from === undefined ? body : body.subarray(Number(from), last + 1);
    response.writeHead(from === undefined ? 200 : 206, {
      ...headers,
      'Accept-Ranges': 'bytes',
      'Content-Length': String(part.length),
      ...(from !== undefined && { 'Content-Range': `bytes ${from}-${String(last)}/${String(body.length)}` }),
    });
    return part;
  }

  #read(path: string): Uint8Array | null {
    const made = this.#made.get(path);
    if (made) return made;
    const [, root = '', ...rest] = path.split('/');
    const folder = ROOTS.get(root);
    if (folder === undefined || rest.some((segment) => !/^[\w-][\w.-]*$/.test(segment))) return null;
    const file = join(folder, ...rest);
    return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : null;
  }
}
