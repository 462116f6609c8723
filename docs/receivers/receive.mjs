// Receives the events of signing-form and keeps each exactly once, as a file. Node 20 or later, nothing to install:
//   PORT=3000 STORE=./events node receive.mjs
import { createHash, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';

const STORE = process.env.STORE ?? './events';
const MAX_BYTES = 25 * 1024 * 1024; // pictures and files may travel inside an event
const ENDINGS = new Map([
  ['form.viewed', '_viewed'],
  ['form.started', '_started'],
  ['form.completed', '_terminal'],
  ['form.declined', '_terminal'],
]);

/** Keeps the body under its id and gives the type of what is kept there: of an earlier event, if there was one. */
async function keepOnce({ event_id, event_type }, body) {
  const file = join(STORE, `${createHash('sha256').update(event_id).digest('hex')}.json`);
  const draft = join(STORE, `${randomUUID()}.tmp`);
  await writeFile(draft, body, { flush: true });
  try {
    await link(draft, file); // all of it or nothing, and never over another
    return event_type; // here, and only here, the event is new: update your records
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return JSON.parse(await readFile(file, 'utf8')).event_type;
  } finally {
    await rm(draft);
  }
}

async function receive(request) {
  if (request.method !== 'POST') return [405, 'Only POST is possible here.'];
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
    return [415, 'Events are application/json.'];
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MAX_BYTES) return [413, 'The event is too large.'];
    chunks.push(chunk);
  }
  const body = Buffer.concat(chunks);
  let event;
  try {
    event = JSON.parse(body);
  } catch {
    return [400, 'The body is no JSON.'];
  }
  const { event_id, event_type, data } = event ?? {};
  const ending = ENDINGS.get(event_type);
  const known =
    typeof event_id === 'string' &&
    ending !== undefined &&
    event_id.endsWith(ending) &&
    typeof data === 'object' &&
    data !== null;
  if (!known || event_id !== request.headers['idempotency-key']) return [422, 'This is no event of signing-form.'];
  const kept = await keepOnce(event, body);
  // Completed and declined share an id, and the first one stands: 409 tells a second tab which it was.
  return [kept === event_type ? 200 : 409, { event_id, event_type: kept }];
}

await mkdir(STORE, { recursive: true });
createServer(async (request, response) => {
  const [status, answer] = await receive(request).catch(() => [500, 'The event could not be kept.']);
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(typeof answer === 'string' ? { errors: [{ message: answer }] } : answer));
}).listen(Number(process.env.PORT ?? 3000));
