import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { boundedBody } from './bounded-body.js';
import { refusal, route, type HostApp } from './replies.js';
import type { Store } from './store.js';

const MAX_UPLOAD_BYTES = 10 * 1024 * 1024;
const EXTENSIONS: ReadonlyMap<string, string> = new Map([
  ['image/png', 'png'],
  ['image/jpeg', 'jpg'],
  ['image/gif', 'gif'],
  ['image/webp', 'webp'],
  ['application/pdf', 'pdf'],
]);

/** `PUT` and `GET /api/uploads/:sha256`: bytes under their own hash, so that sending them twice changes nothing. */
export function addUploadRoutes(app: HostApp, store: Store): void {
  route(app, '/api/uploads/:sha256', { PUT: keep(store), GET: serve(store) });
}

function keep(store: Store) {
  return async (context: Context): Promise<Response> => {
    const bytes = await boundedBody(context.req.raw, MAX_UPLOAD_BYTES);
    if (!bytes) return refusal(context, 413, `A file may have at most ${MAX_UPLOAD_BYTES} bytes.`);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (sha256 !== context.req.param('sha256')) {
      return refusal(context, 400, 'The last part of the address must be the SHA-256 of the body in lower-case hex.');
    }
    const content_type = sniff(bytes);
    const created = store.keepUpload({ sha256, content_type, bytes });
    return context.json({ sha256, size: bytes.length, content_type, duplicate: !created }, created ? 201 : 200);
  };
}

function serve(store: Store) {
  return (context: Context): Response => {
    const upload = store.upload(context.req.param('sha256') ?? '');
    if (!upload) return refusal(context, 404, 'No such file.');
    const extension = EXTENSIONS.get(upload.content_type) ?? 'bin';
    return context.body(new Uint8Array(upload.bytes), 200, {
      'Content-Type': upload.content_type,
      'Content-Disposition': `attachment; filename="${upload.sha256.slice(0, 12)}.${extension}"`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'private, max-age=31536000, immutable',
    });
  };
}

/** The type by the first bytes: what the sender claims is never served back, so nothing uploaded can act as a page. */
function sniff(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 12));
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (head.startsWith('GIF87a') || head.startsWith('GIF89a')) return 'image/gif';
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return 'image/webp';
  if (head.startsWith('%PDF-')) return 'application/pdf';
  return 'application/octet-stream';
}
