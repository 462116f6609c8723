import type { Context, Handler, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** The demo's app, mounted at any path. */
export type HostApp = ReturnType<Hono['basePath']>;

/** An answer in the shape that the form reads and shows: `{errors: [{message}]}`. */
export function refusal(context: Context, status: ContentfulStatusCode, message: string): Response {
  return context.json({ errors: [{ message }] }, status);
}

type Method = 'GET' | 'POST' | 'PUT';

/** Registers what a path can do; every other method is answered with 405 and `Allow`. */
export function route(app: HostApp, path: string, handlers: Readonly<Partial<Record<Method, Handler>>>): void {
  const methods = Object.keys(handlers).flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
  for (const [method, handler] of Object.entries(handlers)) app.on(method, path, handler);
  app.all(path, (context) => {
    context.header('Allow', methods.join(', '));
    return refusal(context, 405, `${context.req.method} is not possible here, only ${methods.join(', ')}.`);
  });
}
