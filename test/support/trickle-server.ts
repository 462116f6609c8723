import type { IncomingMessage, ServerResponse } from 'node:http';

/** What koa gives a middleware, as far as it is used here. */
interface Context {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  respond?: boolean;
  status: number;
}

interface File {
  readonly bytes: Buffer;
  readonly ranges: boolean;
  /** Bytes of a whole answer that come at once; the rest is held. */
  readonly first: number;
  /** What pieces ahead of their turn say; else what is true. */
  readonly lie: boolean;
  readonly etag: string | null;
  readonly log: string[];
  readonly held: Set<(cut: boolean) => void>;
  /** What held answers were told; those that come later need not wait. */
  told: 'rest' | 'cut' | null;
}

/**
 * Files that come slowly, as a middleware of the test server. `PUT /trickle/<id>?first=<n>&ranges=<yes|no|lie>&etag=<its ETag>` stores one,
 * `GET` gives its first bytes and holds the rest until `POST ?then=<rest|cut>`, `GET ?log` tells the ranges that were asked
 * for, `whole` for all of it.
 */
export function trickleServer(): (context: Context, next: () => Promise<unknown>) => Promise<unknown> {
  const files = new Map<string, File>();
  return async (context, next) => {
    const { pathname, searchParams } = new URL(context.req.url ?? '', 'http://localhost');
    const [, id] = /^\/trickle\/([\w-]+)/.exec(pathname) ?? [];
    if (id === undefined) return next();
    context.respond = false;
    context.status = 200; // the runner reports what koa believes, and would believe 404
    const { req, res } = context;
    const file = files.get(id);
    if (req.method === 'PUT') {
      files.set(id, await fileOf(req, searchParams));
      res.end();
    } else if (!file) res.writeHead(404).end();
    else if (req.method === 'POST') {
      file.told = searchParams.get('then') === 'cut' ? 'cut' : 'rest';
      for (const release of file.held) release(file.told === 'cut');
      file.held.clear();
      res.end();
    } else if (searchParams.has('log')) res.end(JSON.stringify(file.log));
    else give(file, req.headers.range ?? null, res);
    return undefined;
  };
}

async function fileOf(req: IncomingMessage, asked: URLSearchParams): Promise<File> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  const ranges = asked.get('ranges') ?? 'yes';
  const bytes = Buffer.concat(chunks);
  const first = Number(asked.get('first') ?? bytes.length);
  return {
    bytes,
    first,
    ranges: ranges !== 'no',
    lie: ranges === 'lie',
    etag: asked.get('etag'),
    log: [],
    held: new Set(),
    told: null,
  };
}

function give(file: File, range: string | null, res: ServerResponse): void {
  file.log.push(range ?? 'whole');
  const [, begin, end] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
  if (begin === undefined || !file.ranges) giveWhole(file, res);
  else givePart(file, Number(begin), Number(end || file.bytes.length - 1), res);
}

function givePart({ bytes, lie, etag }: File, begin: number, last: number, res: ServerResponse): void {
  const part = Buffer.from(bytes.subarray(begin, last + 1));
  // A comment's text, in which nothing depends on a letter.
  if (lie) part.set([0x79], part.lastIndexOf('xxxx'));
  const size = String(bytes.length);
  res.writeHead(206, {
    'Content-Type': 'application/pdf',
    'Content-Length': String(part.length),
    ...(etag !== null && { ETag: etag }),
    'Content-Range': `bytes ${String(begin)}-${String(last)}/${size}`,
  });
  res.end(part);
}

function giveWhole({ bytes, ranges, first, held, told, etag }: File, res: ServerResponse): void {
  res.writeHead(200, {
    'Content-Type': 'application/pdf',
    'Content-Length': String(bytes.length),
    ...(etag !== null && { ETag: etag }),
    ...(ranges && { 'Accept-Ranges': 'bytes' }),
  });
  res.write(bytes.subarray(0, first));
  const release = (cut: boolean): void => {
    if (cut) res.destroy();
    else res.end(bytes.subarray(first));
  };
  if (told === null) held.add(release);
  else release(told === 'cut');
}
