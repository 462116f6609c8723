import { parseDataUrl } from '../model/data-url.js';
import { sha256Hex } from '../model/digest.js';
import { documentError } from './document-errors.js';

/** Where a document comes from. `data` is copied, not taken. */
export type DocumentSource = { readonly url: string } | { readonly data: Uint8Array };

export interface ReadOptions {
  /** The SHA-256 that the bytes must have, in hexadecimal. */
  readonly sha256?: string | null | undefined;
  /** Bytes so far and in all, where the server says that. */
  readonly onProgress?: ((loaded: number, total: number | null) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Default 100 MB (CONTRACT 3.2). */
  readonly maxBytes?: number | undefined;
}

/** A document's bytes, kept as a Blob: pdf.js takes the buffer that it is given, and a lost worker needs another. */
export interface DocumentFile {
  readonly blob: Blob;
  readonly sha256: string;
  /** For messages: the URL, or "The document" where it has none to ask for. */
  readonly name: string;
  readonly contentType: string | null;
}

const MAX_BYTES = 100 * 1024 * 1024;

/**
 * Reads a document's bytes and compares them with the expected hash, so that nothing else is ever parsed.
 * @throws SigningError `document_unreachable` (retryable), `document_too_large`, `document_mismatch` or, when there are no
 * bytes, `document_invalid`; the signal's reason when aborted.
 */
export async function readDocument(source: DocumentSource, options: ReadOptions = {}): Promise<DocumentFile> {
  const { maxBytes = MAX_BYTES } = options;
  const name = 'url' in source && !isInline(source.url) ? source.url : 'The document';
  const { blob, contentType } = 'url' in source ? await read(source.url, maxBytes, options) : given(source.data);
  if (blob.size > maxBytes) throw tooLarge(name, maxBytes);
  if (blob.size === 0) throw documentError('document_invalid', `${name} is empty.`);
  const sha256 = await sha256Hex(new Uint8Array(await blob.arrayBuffer()));
  options.signal?.throwIfAborted();
  if (options.sha256 && options.sha256.toLowerCase() !== sha256)
    throw documentError(
      'document_mismatch',
      `${name} is not the document of the template: its SHA-256 is ${sha256}, expected ${options.sha256}.`,
    );
  return { blob, sha256, name, contentType };
}

// The cast: a Uint8Array over a SharedArrayBuffer is copied just as well.
const given = (data: Uint8Array): { blob: Blob; contentType: null } => ({
  blob: new Blob([data as Uint8Array<ArrayBuffer>]),
  contentType: null,
});

const isInline = (url: string): boolean => /^\s*data:/i.test(url);

/** A data URL is read here: a page whose policy has no `data:` in connect-src lets nobody ask for one. */
async function read(
  url: string,
  maxBytes: number,
  options: ReadOptions,
): Promise<{ blob: Blob; contentType: string | null }> {
  if (!isInline(url)) return download(url, maxBytes, options);
  const content = parseDataUrl(url.trim(), maxBytes);
  if (!content) throw documentError('document_invalid', 'The document is a data URL that is not base64: write it so.');
  return { blob: new Blob([content.bytes]), contentType: content.type };
}

async function download(
  url: string,
  maxBytes: number,
  options: ReadOptions,
): Promise<{ blob: Blob; contentType: string | null }> {
  const response = await request(url, options.signal);
  const total = lengthOf(response);
  if (total !== null && total > maxBytes) {
    await response.body?.cancel();
    throw tooLarge(url, maxBytes);
  }
  const blob = await readBody(response, url, maxBytes, (loaded) => options.onProgress?.(loaded, total), options.signal);
  return { blob, contentType: response.headers.get('content-type') };
}

async function request(url: string, signal: AbortSignal | undefined): Promise<Response> {
  const response = await fetch(url, { credentials: 'same-origin', signal: signal ?? null }).catch((cause: unknown) => {
    throw unreachable(url, 'no answer: offline, a wrong address, CORS, or connect-src of the page', signal, cause);
  });
  if (!response.ok) throw unreachable(url, `status ${response.status}`, signal);
  return response;
}

async function readBody(
  response: Response,
  url: string,
  maxBytes: number,
  onLoaded: (bytes: number) => void,
  signal: AbortSignal | undefined,
): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let loaded = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const chunk = await reader?.read().catch((cause: unknown) => {
      throw unreachable(url, 'the connection broke off', signal, cause);
    });
    if (!chunk?.value) return new Blob(chunks);
    loaded += chunk.value.byteLength;
    if (loaded > maxBytes) {
      await reader?.cancel();
      throw tooLarge(url, maxBytes);
    }
    chunks.push(chunk.value);
    onLoaded(loaded);
  }
}

/** The length of the body as it will be read; unknown where the server compressed it. */
function lengthOf({ headers }: Response): number | null {
  const length = Number(headers.get('content-length') ?? NaN);
  return Number.isFinite(length) && !headers.get('content-encoding') ? length : null;
}

function unreachable(url: string, why: string, signal: AbortSignal | undefined, cause?: unknown): unknown {
  if (signal?.aborted) return signal.reason;
  return documentError('document_unreachable', `${url} could not be loaded: ${why}.`, cause);
}

const tooLarge = (name: string, maxBytes: number): Error =>
  documentError('document_too_large', `${name} is larger than ${Math.floor(maxBytes / 1024 / 1024)} MB.`);
