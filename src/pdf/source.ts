import { parseDataUrl } from '../model/data-url.js';
import { sha256Hex } from '../model/digest.js';
import { once } from '../model/once.js';
import { anySignal } from './abort.js';
import { ByteStream } from './byte-stream.js';
import { documentError } from './document-errors.js';
import { givesRanges, lengthOf, requestDocument, tooLarge } from './download.js';

/** Where a document comes from. `data` is copied, not taken; `begun` is a request for the URL that is on its way already. */
export type DocumentSource =
  { readonly url: string; readonly begun?: Promise<Response> | null } | { readonly data: Uint8Array };

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
  /** Known at once, or when all of it has come; rejects as `stream.whole`. */
  readonly blob: Promise<Blob>;
  readonly sha256: Promise<string>;
  readonly byteLength: number;
  /** For messages: the URL, or "The document" where it has none to ask for. */
  readonly name: string;
  readonly contentType: string | null;
  /** The bytes as they come; null when they are all there. */
  readonly stream: ByteStream | null;
  /** Stops what is still coming. */
  stop(): void;
}

const MAX_BYTES = 100 * 1024 * 1024;

/** Smaller files are there before their pieces could be asked for (pdf.js' own limit: two of its pieces). */
const SMALL_BYTES = 128 * 1024;

/**
 * Reads a document's bytes and compares them with the expected hash, so that nothing else is ever parsed. A large file whose
 * hash nobody expects is not waited for: it goes on coming, and pieces of it can be had ahead of their turn.
 * @throws SigningError `document_unreachable` (retryable), `document_too_large`, `document_mismatch` or, when there are no
 * bytes, `document_invalid`; the signal's reason when aborted.
 */
export async function readDocument(source: DocumentSource, options: ReadOptions = {}): Promise<DocumentFile> {
  const { maxBytes = MAX_BYTES } = options;
  if ('data' in source || isInline(source.url)) {
    const { blob, contentType } = 'data' in source ? given(source.data) : inline(source.url, maxBytes);
    return wholeFile(blob, 'The document', contentType, maxBytes, options);
  }
  const name = source.url;
  const stopped = new AbortController();
  const signal = anySignal(options.signal, stopped.signal);
  const response = await requestDocument(source.url, source.begun ?? null, signal);
  const total = lengthOf(response);
  if (total !== null && total > maxBytes) {
    await response.body?.cancel();
    throw tooLarge(name, maxBytes);
  }
  const onProgress = (loaded: number): void => options.onProgress?.(loaded, total);
  const stream = new ByteStream(response.url || source.url, response, { maxBytes, onProgress, signal });
  const contentType = response.headers.get('content-type');
  if (!options.sha256 && total !== null && total > SMALL_BYTES && givesRanges(response))
    return comingFile(stream, total, name, contentType, () => {
      stopped.abort();
    });
  return wholeFile(await stream.whole, name, contentType, maxBytes, options);
}

// The cast: a Uint8Array over a SharedArrayBuffer is copied just as well.
const given = (data: Uint8Array): { blob: Blob; contentType: null } => ({
  blob: new Blob([data as Uint8Array<ArrayBuffer>]),
  contentType: null,
});

/** Whether an address is the document itself: then there is nobody to ask for it. */
const isInline = (url: string): boolean => /^\s*data:/i.test(url);

/** A data URL is read here: a page whose policy has no `data:` in connect-src lets nobody ask for one. */
function inline(url: string, maxBytes: number): { blob: Blob; contentType: string } {
  const content = parseDataUrl(url.trim(), maxBytes);
  if (!content) throw documentError('document_invalid', 'The document is a data URL that is not base64: write it so.');
  return { blob: new Blob([content.bytes]), contentType: content.type };
}

async function wholeFile(
  blob: Blob,
  name: string,
  contentType: string | null,
  maxBytes: number,
  { sha256: expected, signal }: ReadOptions,
): Promise<DocumentFile> {
  if (blob.size > maxBytes) throw tooLarge(name, maxBytes);
  if (blob.size === 0) throw documentError('document_invalid', `${name} is empty.`);
  // Where nobody expects one, nothing waits for it before the first event.
  const hash = once(() => hashOf(blob));
  if (expected && expected.toLowerCase() !== (await hash()))
    throw documentError(
      'document_mismatch',
      `${name} is not the document of the template: its SHA-256 is ${await hash()}, expected ${expected}.`,
    );
  signal?.throwIfAborted();
  return {
    blob: Promise.resolve(blob),
    get sha256() {
      return hash();
    },
    byteLength: blob.size,
    name,
    contentType,
    stream: null,
    stop: () => undefined,
  };
}

function comingFile(
  stream: ByteStream,
  byteLength: number,
  name: string,
  contentType: string | null,
  stop: () => void,
): DocumentFile {
  const sha256 = stream.whole.then(hashOf);
  sha256.catch(() => undefined);
  return { blob: stream.whole, sha256, byteLength, name, contentType, stream, stop };
}

const hashOf = async (blob: Blob): Promise<string> => sha256Hex(new Uint8Array(await blob.arrayBuffer()));
