import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, type DemoOptions } from '../../demo/host/app.js';
import { listen } from '../../demo/host/listen.js';

/** The real demo host on a real port, with a SQLite file of its own. */
export interface RunningDemo {
  /** Ends in a slash. */
  readonly url: string;
  /** `fetch` by a path relative to `url`. */
  request(path: string, init?: RequestInit): Promise<Response>;
  post(event: object, path?: string): Promise<Response>;
  /** Stops the server and starts it again on the same database. */
  restart(): Promise<RunningDemo>;
  /** Stops the server and removes the database. */
  stop(): Promise<void>;
}

export async function runDemo(options: DemoOptions = {}): Promise<RunningDemo> {
  const folder = await mkdtemp(join(tmpdir(), 'signing-form-demo-'));
  return start(folder, options);
}

async function start(folder: string, options: DemoOptions): Promise<RunningDemo> {
  const app = createApp({ databasePath: join(folder, 'demo.sqlite'), ...options });
  const server = await listen(app, 0);
  const url = `http://127.0.0.1:${server.port}${options.basePath ?? ''}/`;
  const request = (path: string, init?: RequestInit): Promise<Response> => fetch(new URL(path, url), init);
  return {
    url,
    request,
    post: (event, path = 'api/events') =>
      request(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(event) }),
    async restart() {
      await server.stop();
      return start(folder, options);
    },
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true });
    },
  };
}

const KINDS = {
  viewed: ['viewed', 'opened'],
  started: ['started', 'opened'],
  completed: ['terminal', 'completed'],
  declined: ['terminal', 'declined'],
} as const;

export type EventKind = keyof typeof KINDS;

/** An event as a form sends it, with only what the host looks at. */
export function eventOf(session: string, kind: EventKind, data: object = {}): object {
  const [suffix, status] = KINDS[kind];
  return {
    event_id: `${session}_${suffix}`,
    event_type: `form.${kind}`,
    timestamp: '2026-11-23T09:00:00.000Z',
    session_id: session,
    sequence: 1,
    schema: 'signing-form/event@1',
    data: { status, values: [], ...data },
  };
}
