import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { WireEvent } from '../../src/model/wire.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** What every app asks for besides its own files. */
const SHARED: Readonly<Record<string, string>> = {
  '/agreement.json': 'demo/frameworks/shared/agreement.json',
  '/agreement.pdf': 'demo/samples/lease.pdf',
};

export interface Site {
  readonly url: string;
  /** The events that the endpoint has acknowledged. */
  readonly events: readonly WireEvent[];
  close(): Promise<void>;
}

/** Folders by the paths under which they are served; `/` is the app's own. */
export type Folders = Readonly<Record<string, string>>;

/** Serves files, and takes events at `/api/events`. `render` writes the markup into the page that is sent. */
export async function serveSite(folders: Folders, render: () => string = () => ''): Promise<Site> {
  const events: WireEvent[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const answer = path === '/api/events' ? take(request, response, events) : send(path, response, folders, render);
    answer.catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    events,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function take(request: IncomingMessage, response: ServerResponse, events: WireEvent[]): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const event = JSON.parse(Buffer.concat(chunks).toString()) as WireEvent;
  events.push(event);
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ event_id: event.event_id }));
}

async function send(path: string, response: ServerResponse, folders: Folders, render: () => string): Promise<void> {
  const file = fileOf(path, folders);
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) return void response.writeHead(404).end();
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'Content-Type': type });
  response.end(file.endsWith('index.html') ? bytes.toString().replace('<!--markup-->', render) : bytes);
}

function fileOf(path: string, folders: Folders): string {
  const shared = SHARED[path];
  if (shared) return shared;
  const inside = normalize(path.endsWith('/') ? `${path}index.html` : path);
  const root = Object.keys(folders).find((one) => one !== '/' && inside.startsWith(one)) ?? '/';
  return join(folders[root] ?? '', inside.slice(root.length));
}
