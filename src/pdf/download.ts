import { documentError } from './document-errors.js';

/** A request for a document, begun here or earlier. */
export async function requestDocument(
  url: string,
  begun: Promise<Response> | null,
  signal: AbortSignal | undefined,
): Promise<Response> {
  const asked = begun ?? fetch(url, { credentials: 'same-origin', signal: signal ?? null });
  const response = await asked.catch((cause: unknown) => {
    throw unreachable(url, 'no answer: offline, a wrong address, CORS, or connect-src of the page', signal, cause);
  });
  if (!response.ok) throw unreachable(url, `status ${response.status}`, signal);
  return response;
}

/** The bytes from `begin` to before `end`; null where the server gives anything else. */
export async function requestRange(
  url: string,
  begin: number,
  end: number,
  signal: AbortSignal | undefined,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const response = await fetch(url, {
    credentials: 'same-origin',
    signal: signal ?? null,
    headers: { Range: `bytes=${begin}-${end - 1}` },
    // The whole file is on its way already: a browser's cache would let a piece of it wait for that.
    cache: 'no-store',
  });
  if (response.status !== 206) {
    await response.body?.cancel();
    return null;
  }
  const bytes = new Uint8Array(await response.arrayBuffer());
  return bytes.length === end - begin ? bytes : null;
}

/** What comes from `begin` on; null where the server cannot say by a strong ETag that it is of the same file. */
export async function requestRest(
  url: string,
  begin: number,
  etag: string | null,
  signal: AbortSignal | undefined,
): Promise<Response | null> {
  if (etag === null || etag.startsWith('W/')) return null;
  const response = await fetch(url, {
    credentials: 'same-origin',
    signal: signal ?? null,
    headers: { Range: `bytes=${begin}-` },
    cache: 'no-store',
  }).catch(() => null);
  if (response?.status === 206 && response.headers.get('etag') === etag) return response;
  await response?.body?.cancel();
  return null;
}

/** The length of the body as it will be read; unknown where the server compressed it. */
export function lengthOf({ headers }: Response): number | null {
  const length = Number(headers.get('content-length') ?? NaN);
  return Number.isFinite(length) && !headers.get('content-encoding') ? length : null;
}

/** Whether the server says that it gives pieces of the file too; across origins it must expose the header that says so. */
export const givesRanges = ({ headers }: Response): boolean => headers.get('accept-ranges') === 'bytes';

export function unreachable(url: string, why: string, signal: AbortSignal | undefined, cause?: unknown): unknown {
  if (signal?.aborted) return signal.reason;
  return documentError('document_unreachable', `${url} could not be loaded: ${why}.`, cause);
}

export const tooLarge = (name: string, maxBytes: number): Error =>
  documentError('document_too_large', `${name} is larger than ${Math.floor(maxBytes / 1024 / 1024)} MB.`);
