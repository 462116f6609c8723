import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { addEventRoutes } from './event-routes.js';
import { refusal, type HostApp } from './replies.js';
import { addReportRoutes, contentSecurityPolicy } from './security-policy.js';
import { addStaticFiles, wayToRoot, type PublicRoots } from './static-files.js';
import { openStore } from './store.js';
import { addUploadRoutes } from './upload-routes.js';

export interface DemoOptions {
  /** The SQLite file, made when missing. Default: `demo/.data/demo.sqlite`. */
  readonly databasePath?: string;
  /** Folders to serve instead of the repository's own. */
  readonly publicRoots?: Partial<PublicRoots>;
  /** Where the app is mounted, such as `/demo-app`. Default: at the root. */
  readonly basePath?: string;
}

/** A Hono app (`fetch(Request) → Response`) that holds a database; `close` lets go of it. */
export type DemoApp = HostApp & { close(): void };

/** The demo's host: receives events and uploads, serves the pages under the strict policy. */
export function createApp(options: DemoOptions = {}): DemoApp {
  const { databasePath = inRepository('demo/.data/demo.sqlite'), publicRoots, basePath = '' } = options;
  const store = openStore(databasePath);
  const app: HostApp = new Hono().basePath(basePath);
  app.use(async (context, next) => {
    await next();
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'same-origin');
  });
  addEventRoutes(app, store);
  addUploadRoutes(app, store);
  addReportRoutes(app);
  app.all('/api/*', (context) => refusal(context, 404, 'There is nothing at this address.'));
  addStaticFiles(app, { ...defaultRoots(), ...publicRoots }, basePath);
  app.notFound((context) => {
    const up = wayToRoot(context.req.path.slice(basePath.length));
    context.header('Content-Security-Policy', contentSecurityPolicy(`${up}api/csp-reports`));
    return context.html(notFoundPage(up), 404);
  });
  app.onError((_error, context) => refusal(context, 500, 'The demo host failed; nothing was stored.'));
  return Object.assign(app, {
    close: () => {
      store.close();
    },
  });
}

function defaultRoots(): PublicRoots {
  return { pages: inRepository('demo/pages'), samples: inRepository('demo/samples'), cdn: inRepository('dist/cdn') };
}

function inRepository(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

function notFoundPage(up: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Not found – signing-form demo</title>
    <link rel="icon" href="${up}icon.svg">
    <link rel="stylesheet" href="${up}site.css">
  </head>
  <body>
    <main class="narrow">
      <h1>There is no page at this address</h1>
      <p><a href="${up}index.html">Go to the start of the demo</a></p>
    </main>
  </body>
</html>
`;
}
