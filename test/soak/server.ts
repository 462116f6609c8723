import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { createApp } from '../../demo/host/app.js';
import { refuseInvalidEvent } from '../support/checked-events.js';
import { faultProxy } from '../support/fault-proxy.js';

const PAGE =
  '<!doctype html><html lang="en"><title>Soak</title><script type="module" src="/driver.js"></script></html>';

/** The demo's real host under /demo-app/, the faults in front of it under /faulty/, and the page that drives the sessions. */
export async function serveSoak(folder: string, cdn: string): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const app = createApp({
    databasePath: join(folder, 'soak.sqlite'),
    basePath: '/demo-app',
    publicRoots: { pages: folder, cdn },
  });
  const proxy = faultProxy();
  const host = getRequestListener(async (request) => (await refuseInvalidEvent(request)) ?? app.fetch(request));
  const server = createServer((req, res) => {
    void proxy({ req, res, status: 404 }, async () => {
      if (req.url?.startsWith('/demo-app/')) return host(req, res);
      const script = /^\/(?:assets\/)?[\w-]+\.js$/.exec(req.url ?? '')?.[0];
      res.writeHead(200, { 'Content-Type': script ? 'text/javascript' : 'text/html' });
      res.end(script ? readFileSync(join(folder, script)) : PAGE);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      app.close();
    },
  };
}
