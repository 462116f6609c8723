import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { WireEventType } from '../../src/model/wire.js';
import { makeEvent, newSession } from '../delivery/events.js';

const FOLDER = fileURLToPath(new URL('../../docs/receivers/', import.meta.url));
const RACK_DRIVER = fileURLToPath(new URL('rack-driver.rb', import.meta.url));

interface Receiver {
  /** How to ask whether it can run here, and what it runs on. */
  readonly interpreter: string;
  /** Starts it on a port with a store of its own. */
  start(port: number, store: string): Promise<() => Promise<void>>;
  /** The bodies that it keeps. */
  kept(store: string): Promise<readonly string[]>;
}

const RECEIVERS: Readonly<Record<string, Receiver>> = {
  'receive.mjs': {
    interpreter: process.execPath,
    start: (port, store) => startProcess(port, store, process.execPath, ['receive.mjs']),
    kept: keptFiles,
  },
  'receive.py': {
    interpreter: 'python3',
    start: (port, store) => startProcess(port, join(store, 'events.sqlite'), 'python3', ['receive.py']),
    kept: keptRows,
  },
  'receive.php': {
    interpreter: 'php',
    start: (port, store) => startProcess(port, store, 'php', ['-S', `127.0.0.1:${port}`, 'receive.php']),
    kept: keptFiles,
  },
  'receive.rb': { interpreter: 'ruby', start: startRack, kept: keptFiles },
};

const TYPES: readonly WireEventType[] = ['form.viewed', 'form.started', 'form.completed'];

for (const [name, receiver] of Object.entries(RECEIVERS)) {
  describe(`docs/receivers/${name}`, () => {
    let store: string;
    let url: string;
    let stop: (() => Promise<void>) | undefined;

    before(async function () {
      const { status } = spawnSync(receiver.interpreter, ['--version']);
      if (status !== 0) {
        console.log(`  docs/receivers/${name} is not tested: there is no ${receiver.interpreter} here.`);
        this.skip();
      }
      store = await mkdtemp(join(tmpdir(), 'signing-form-receiver-'));
      const port = await freePort();
      stop = await receiver.start(port, store);
      url = `http://127.0.0.1:${port}/signing-events`;
    });

    after(async () => {
      await stop?.();
      if (store) await rm(store, { recursive: true, force: true });
    });

    function post(body: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
      return fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body });
    }

    it('keeps each event of a session once, and answers every delivery with a receipt', async () => {
      const session = newSession();
      const bodies = TYPES.map((type) => JSON.stringify(makeEvent(session, type, 'Zoë 山田')));
      for (const body of bodies) {
        const { event_id, event_type } = JSON.parse(body) as { event_id: string; event_type: string };
        for (let delivery = 1; delivery <= 2; delivery += 1) {
          const response = await post(body, { 'Idempotency-Key': event_id });
          expect(response.status).to.equal(200);
          expect(response.headers.get('content-type')).to.match(/^application\/json/);
          expect(await response.json()).to.deep.equal({ event_id, event_type });
        }
      }
      expect(ofSession(await receiver.kept(store), session)).to.have.members(bodies);
    });

    it('keeps one of several deliveries that come at once', async () => {
      const event = makeEvent(newSession(), 'form.completed');
      const body = JSON.stringify(event);
      const key = { 'Idempotency-Key': event.event_id };
      const responses = await Promise.all(Array.from({ length: 6 }, () => post(body, key)));
      expect(responses.map(({ status }) => status)).to.deep.equal(Array(6).fill(200));
      expect(ofSession(await receiver.kept(store), event.session_id)).to.deep.equal([body]);
    });

    it('lets the first end of a session stand, and says which it was', async () => {
      const session = newSession();
      const declined = makeEvent(session, 'form.declined');
      const key = { 'Idempotency-Key': declined.event_id };
      expect((await post(JSON.stringify(declined), key)).status).to.equal(200);
      const late = await post(JSON.stringify(makeEvent(session, 'form.completed')), key);
      expect(late.status).to.equal(409);
      expect(await late.json()).to.deep.equal({ event_id: declined.event_id, event_type: 'form.declined' });
      expect(ofSession(await receiver.kept(store), session)).to.deep.equal([JSON.stringify(declined)]);
    });

    it('refuses what is no event, and keeps nothing of it', async () => {
      const before = await receiver.kept(store);
      const event = makeEvent(newSession(), 'form.completed');
      const key = { 'Idempotency-Key': event.event_id };
      const wrong: readonly [status: number, body: string, headers?: Readonly<Record<string, string>>][] = [
        [400, 'garbage', key],
        [400, '', key],
        [422, '[]', key],
        [422, '"form.completed"', key],
        [422, '{}', key],
        [422, JSON.stringify({ ...event, event_type: 'form.opened' }), key],
        [422, JSON.stringify({ ...event, event_type: 'constructor' }), key],
        [422, JSON.stringify({ ...event, event_type: ['form.completed'] }), key],
        [422, JSON.stringify({ ...event, event_id: 7 }), key],
        [422, JSON.stringify({ ...event, event_id: '../../x' }), { 'Idempotency-Key': '../../x' }],
        [422, JSON.stringify({ ...event, data: 'x' }), key],
        [422, JSON.stringify(event), { 'Idempotency-Key': 'another' }],
        [422, JSON.stringify(event)],
        [415, JSON.stringify(event), { ...key, 'Content-Type': 'text/plain' }],
      ];
      for (const [status, body, headers] of wrong) {
        const response = await post(body, headers);
        expect(response.status, `${body} ${JSON.stringify(headers)}`).to.equal(status);
        const { errors } = (await response.json()) as { errors: { message: string }[] };
        expect(errors[0]?.message).to.be.a('string').that.is.not.empty;
      }
      expect(await receiver.kept(store)).to.deep.equal(before);
    });
  });
}

describe('docs/receiving-events.md', () => {
  it('shows every receiver as it is', async () => {
    const page = await readFile(join(FOLDER, '../receiving-events.md'), 'utf8');
    for (const name of await readdir(FOLDER)) {
      const [, shown] = new RegExp(`\\(receivers/${name}\\)[^\`]*\`\`\`\\w+\n([\\s\\S]*?)\`\`\``).exec(page) ?? [];
      expect(shown, name).to.equal(await readFile(join(FOLDER, name), 'utf8'));
    }
  });
});

async function startProcess(
  port: number,
  store: string,
  command: string,
  args: readonly string[],
): Promise<() => Promise<void>> {
  const env = { ...process.env, PORT: String(port), STORE: store, PHP_CLI_SERVER_WORKERS: '' };
  const child = spawn(command, args, { cwd: FOLDER, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`${args.join(' ')} ended: ${said}`);
  }
  return () => end(child);
}

async function end(child: ChildProcess): Promise<void> {
  const closed = once(child, 'close');
  child.kill();
  await closed;
}

/** A Rack app needs a server: this one runs it once a request, by way of a driver that is not part of the example. */
async function startRack(port: number, store: string): Promise<() => Promise<void>> {
  const server = createServer((request, response) => {
    void runRack(request, store).then(({ status, body }) => {
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(body);
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return () => new Promise((resolve) => void server.close(() => resolve()));
}

async function runRack(request: IncomingMessage, store: string): Promise<{ status: number; body: string }> {
  const env = {
    ...process.env,
    STORE: store,
    REQUEST_METHOD: request.method,
    CONTENT_TYPE: request.headers['content-type'],
    HTTP_IDEMPOTENCY_KEY: request.headers['idempotency-key']?.toString(),
  };
  const child = spawn('ruby', [RACK_DRIVER, join(FOLDER, 'receive.rb')], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  request.pipe(child.stdin);
  let output = '';
  for await (const text of child.stdout.setEncoding('utf8')) output += String(text);
  const [status = '', body = ''] = output.split(/\n(.*)/s);
  return { status: Number(status), body };
}

async function freePort(): Promise<number> {
  const server: Server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Whether something listens there; asks again from the event loop, since a process tells nobody when it does. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => setImmediate(resolve, false));
  });
}

async function keptFiles(store: string): Promise<readonly string[]> {
  const names = (await readdir(store)).sort();
  expect(names.filter((name) => !name.endsWith('.json'))).to.deep.equal([]);
  return Promise.all(names.map((name) => readFile(join(store, name), 'utf8')));
}

async function keptRows(store: string): Promise<readonly string[]> {
  const { default: Database } = await import('better-sqlite3');
  const database = new Database(join(store, 'events.sqlite'), { readonly: true });
  const rows = database.prepare<[], { body: Buffer }>('SELECT body FROM events ORDER BY event_id').all();
  database.close();
  return rows.map(({ body }) => body.toString());
}

function ofSession(bodies: readonly string[], session: string): readonly string[] {
  return bodies.filter((body) => (JSON.parse(body) as { session_id: string }).session_id === session);
}
