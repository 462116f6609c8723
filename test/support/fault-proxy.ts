import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FaultStep, SeenRequest } from './fault-plan.js';

interface Scenario {
  steps: FaultStep[];
  readonly seen: SeenRequest[];
  readonly held: Set<() => void>;
  readonly watching: Set<() => void>;
}

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** What koa gives a middleware, as far as it is used here. */
interface Context {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  respond?: boolean;
  status: number;
}

/**
 * An answer whose body never comes. A connection that is cut before any answer would not reach the page every time: browsers
 * repeat a request by themselves when that happens on a connection used before.
 */
const LOST = 'HTTP/1.1 200 OK\r\nContent-Length: 7\r\nConnection: close\r\n\r\n';

/**
 * A proxy that fails on purpose, as a middleware of the test server. `/faulty/<scenario>/<path>` goes to `<target>/<path>` on
 * the same server, where posts and puts go by the scenario's steps; `/faulty-control/<scenario>` takes a list of steps (PUT), lets go of what is held (POST), and tells what
 * came in (GET; `?at-least=<n>` waits for so many).
 */
export function faultProxy(target = '/demo-app'): (context: Context, next: () => Promise<unknown>) => Promise<unknown> {
  const scenarios = new Map<string, Scenario>();
  return async (context, next) => {
    const [, kind, id, rest] = /^\/(faulty|faulty-control)\/([\w-]+)(.*)$/.exec(context.req.url ?? '') ?? [];
    if (kind === undefined || id === undefined) return next();
    const scenario = scenarios.get(id) ?? { steps: [], seen: [], held: new Set(), watching: new Set() };
    scenarios.set(id, scenario);
    context.respond = false;
    context.status = 200; // the runner reports what koa believes, and would believe 404
    const work =
      kind === 'faulty' ? proxy(scenario, target, rest ?? '', context) : control(scenario, rest ?? '', context);
    return work.catch(() => context.res.destroy());
  };
}

async function control(scenario: Scenario, rest: string, { req, res }: Context): Promise<void> {
  if (req.method === 'PUT') scenario.steps = JSON.parse(String(await bytesOf(req))) as FaultStep[];
  if (req.method === 'POST') for (const release of scenario.held) release();
  const least = Number(new URLSearchParams(rest.slice(1)).get('at-least') ?? 0);
  while (scenario.seen.length < least) await new Promise<void>((resolve) => scenario.watching.add(resolve));
  res.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(scenario.seen));
}

async function proxy(scenario: Scenario, target: string, path: string, { req, res }: Context): Promise<void> {
  const body = await bytesOf(req);
  const counts = req.method === 'POST' || req.method === 'PUT';
  const step = counts ? nextStep(scenario) : {};
  const request = { method: req.method ?? '', path, headers: flat(req), body: body.toString() };
  const seen = (): void => (counts ? note(scenario, request) : undefined);
  if (step.hold === 'before') await released(scenario, seen);
  let reply: Reply = { status: 200, headers: {}, body: Buffer.alloc(0) };
  for (let times = step.forward ?? 1; times > 0; times -= 1) reply = await forward(req, target + path, body);
  if (step.hold === 'after') await released(scenario, seen);
  if (step.hold === undefined) seen();
  answer(res, step, reply);
}

function nextStep({ steps }: Scenario): FaultStep {
  const [step, ...others] = steps;
  if (!step) return {};
  const times = step.times ?? 1;
  if (times > 1) steps[0] = { ...step, times: times - 1 };
  else steps.splice(0, steps.length, ...others);
  return step;
}

function note(scenario: Scenario, request: SeenRequest): void {
  scenario.seen.push(request);
  for (const tell of scenario.watching) tell();
  scenario.watching.clear();
}

/** A held request counts as seen once it is held: whoever waited for it may let it go at once. */
function released({ held }: Scenario, seen: () => void): Promise<void> {
  return new Promise((resolve) => {
    held.add(resolve);
    seen();
  });
}

async function forward(req: IncomingMessage, path: string, body: Buffer): Promise<Reply> {
  const { localAddress = '127.0.0.1', localPort } = req.socket;
  const host = localAddress.includes(':') ? `[${localAddress}]` : localAddress;
  const { host: _host, connection: _connection, 'content-length': _length, ...headers } = flat(req);
  const response = await fetch(`http://${host}:${String(localPort)}${path}`, {
    method: req.method ?? 'GET',
    headers,
    redirect: 'manual',
    ...(req.method !== 'GET' && req.method !== 'HEAD' && { body: new Uint8Array(body) }),
  });
  const type = response.headers.get('content-type');
  return {
    status: response.status,
    headers: type === null ? {} : { 'Content-Type': type },
    body: Buffer.from(await response.arrayBuffer()),
  };
}

function answer(res: ServerResponse, step: FaultStep, reply: Reply): void {
  if (step.end === 'lost') {
    res.socket?.end(LOST);
    return;
  }
  const own = step.junk === undefined ? step.body : 'x'.repeat(step.junk);
  const body = own === undefined ? reply.body : Buffer.from(own);
  const headers = { ...(own === undefined && reply.headers), ...step.headers };
  // Nothing on the way makes "taken" of what the host refused.
  const falsified = step.status !== undefined && step.status < 300 && step.forward !== 0 && reply.status >= 400;
  if (falsified) return answer(res, {}, reply);
  const status = step.status ?? reply.status;
  if (step.end === undefined || step.end === 'whole') {
    res.writeHead(status, headers).end(status === 204 || status === 304 ? undefined : body);
    return;
  }
  res.writeHead(status, { ...headers, 'Content-Length': String(body.length) });
  const part = step.end === 'stalled' ? body.subarray(0, 1) : body.subarray(0, body.length / 2);
  res.write(part, () => {
    if (step.end === 'truncated') res.destroy();
  });
}

async function bytesOf(req: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function flat(req: IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(req.headers).map(([name, value]) => [name, String(value)]));
}
