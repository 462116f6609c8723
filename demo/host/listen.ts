import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import type { DemoApp } from './app.js';

export interface Listening {
  readonly port: number;
  /** Ends open connections, streams included, and closes the app's database. */
  stop(): Promise<void>;
}

const PORTS_TO_TRY = 20;

/**
 * Serves `app` at `port`, or at the next free one where it is taken (0: any free one). Loopback only, unless `hostname`
 * says otherwise.
 */
export async function listen(app: DemoApp, port: number, hostname = '127.0.0.1'): Promise<Listening> {
  for (let offset = 0; ; offset += 1) {
    try {
      return await listenAt(app, port === 0 ? 0 : port + offset, hostname);
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || offset === PORTS_TO_TRY) throw error;
    }
  }
}

function listenAt(app: DemoApp, port: number, hostname: string): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname }, (info) => {
      resolve({ port: info.port, stop: () => stop(server as Server, app) });
    });
    server.once('error', reject);
  });
}

async function stop(server: Server, app: DemoApp): Promise<void> {
  const closed = new Promise<void>((resolve) =>
    server.close(() => {
      resolve();
    }),
  );
  server.closeAllConnections();
  await closed;
  app.close();
}
