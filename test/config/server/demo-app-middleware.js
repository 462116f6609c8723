import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { tsImport } from 'tsx/esm/api';

const BASE_PATH = '/demo-app';

/**
 * The demo's real host under /demo-app/, on the origin of the tests, with a fresh database for the run. All browsers of a
 * run share it, so a test makes sessions of its own. Events are held against schema/event.json on their way in. Its pages load
 * the script-tag build: run `npm run build` before.
 */
export function demoAppMiddleware() {
  let app;
  return async (context, next) => {
    if (!context.path.startsWith(`${BASE_PATH}/`)) return next();
    app ??= startApp();
    return answer(context, await (await app)(requestOf(context)));
  };
}

async function startApp() {
  const folder = mkdtempSync(join(tmpdir(), 'signing-form-demo-'));
  const { createApp } = await tsImport('../../../demo/host/app.ts', import.meta.url);
  const { refuseInvalidEvent } = await tsImport('../../support/checked-events.ts', import.meta.url);
  const app = createApp({ databasePath: join(folder, 'demo.sqlite'), basePath: BASE_PATH });
  process.once('exit', () => {
    app.close();
    rmSync(folder, { recursive: true });
  });
  return async (request) => (await refuseInvalidEvent(request)) ?? app.fetch(request);
}

function requestOf({ req, href, method }) {
  const headers = Object.entries(req.headers).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
  const body = method === 'GET' || method === 'HEAD' ? null : Readable.toWeb(req);
  return new Request(href, { method, headers, body, duplex: 'half' });
}

function answer(context, response) {
  context.status = response.status;
  for (const [name, value] of response.headers) context.append(name, value);
  // A stream, since it may be one without an end (events); koa would turn null into a 204.
  context.body = response.body ? Readable.fromWeb(response.body) : Buffer.alloc(0);
}
