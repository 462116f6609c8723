import { LIMITS } from '../model/limits.js';
import { anySignal } from './abort.js';
import { documentError } from './document-errors.js';
import type { DocumentRenderer } from './document-renderer.js';
import { leaseEngine, type Lease } from './engine.js';
import { LoadedDocument } from './loaded-document.js';
import { openAgainWhenLost, type Opening } from './open-in-worker.js';
import type { PageSize } from './page-size.js';
import type { PDFPageProxy, Pdfjs } from './pdfjs.js';
import { readDocument, type DocumentFile, type DocumentSource, type ReadOptions } from './source.js';

export type { PageSize } from './page-size.js';
export type { DocumentSource } from './source.js';

export interface OpenOptions extends ReadOptions {
  /** Where the worker and its folders are served, when not beside this module. */
  readonly assetBase?: string | null | undefined;
  /** Draws every page on the page's own thread, heavy ones too. */
  readonly disableWorkerRendering?: boolean | undefined;
  readonly password?: string | null | undefined;
  /** Asks the person; `wrong` after a wrong password; null when given up. Without it a locked document is an error. */
  readonly onPassword?: ((wrong: boolean) => Promise<string | null>) | undefined;
}

/**
 * Something done with one page; `signal` aborts when it is no longer wanted or the worker has gone; `renderer` is null where
 * all is drawn on the page's own thread.
 */
export type PageTask<T> = (
  page: PDFPageProxy,
  pdfjs: Pdfjs,
  signal: AbortSignal,
  renderer: DocumentRenderer | null,
) => Promise<T>;

/** An open PDF. Pages count from 0, as in a template's areas. */
export interface PdfDocument {
  readonly pageCount: number;
  /** Of the bytes, in lower-case hexadecimal; a large file is open before its last byte has come. Rejects when that never does. */
  readonly sha256: Promise<string>;
  readonly byteLength: number;
  /** Whether all bytes have come. */
  readonly complete: boolean;
  /** @throws SigningError `document_invalid` when there is no such page or it is damaged. */
  size(pageIndex: number): Promise<PageSize>;
  /**
   * Does `task` with a page, one task at a time for all documents, within 5 seconds.
   * @throws SigningError `document_invalid` when the page is damaged or takes longer; the signal's reason when aborted.
   */
  withPage<T>(pageIndex: number, task: PageTask<T>, signal?: AbortSignal): Promise<T>;
  /** The bytes as they came, once all have; a new copy each time. */
  data(): Promise<Uint8Array<ArrayBuffer>>;
  /** Ends everything that is going on with it; the last document's end is the worker's end. Harmless when repeated. */
  destroy(): Promise<void>;
}

/**
 * Fetches or takes a PDF and opens it; the worker and pdf.js load meanwhile.
 * @throws SigningError `document_unreachable` (retryable), `document_too_large`, `document_mismatch`,
 * `document_encrypted`, `document_invalid` or `internal`; the signal's reason when aborted.
 */
export async function openDocument(source: DocumentSource, options: OpenOptions = {}): Promise<PdfDocument> {
  const signal = options.signal ?? new AbortController().signal;
  const [lease, file] = await leaseAndRead(source, options, signal);
  const opening: Opening = {
    assetBase: options.assetBase ?? null,
    file,
    lock: { password: options.password ?? null, ask: options.onPassword ?? null },
    disableWorkerRendering: options.disableWorkerRendering ?? false,
  };
  const open = await openAgainWhenLost(lease, opening, signal).catch((thrown: unknown) => {
    file.stop();
    throw thrown;
  });
  const { numPages } = open.proxy;
  if (numPages >= 1 && numPages <= LIMITS.pages) return new LoadedDocument(open, opening);
  file.stop();
  await open.close();
  throw documentError(
    'document_invalid',
    `${file.name} has ${numPages} pages; from 1 to ${LIMITS.pages} can be shown.`,
  );
}

/** Both at once; when one fails, the other is given up. */
async function leaseAndRead(
  source: DocumentSource,
  options: OpenOptions,
  signal: AbortSignal,
): Promise<[Lease, DocumentFile]> {
  const failed = new AbortController();
  const stop = anySignal(signal, failed.signal);
  const leasing = leaseEngine(options.assetBase ?? null, stop);
  try {
    return await Promise.all([leasing, readDocument(source, { ...options, signal: stop })]);
  } catch (thrown) {
    failed.abort();
    void leasing.then(
      (lease) => {
        lease.release();
      },
      () => undefined,
    );
    throw thrown;
  }
}
