import { anySignal, orAborted } from './abort.js';
import { encrypted, openingError } from './document-errors.js';
import {
  documentRenderer,
  newRendererPort,
  rendererOf,
  withRendererPort,
  type DocumentRenderer,
} from './document-renderer.js';
import { leaseEngine, WorkerLost, type Lease } from './engine.js';
import type { Lock } from './password.js';
import type { PDFDocumentLoadingTask, PDFDocumentProxy } from './pdfjs.js';
import { feedRanges } from './range-feed.js';
import type { RendererPort } from './renderer-port.js';
import type { DocumentFile } from './source.js';

/** How a document is opened, and opened again when its worker was ended. */
export interface Opening {
  readonly assetBase: string | null;
  readonly file: DocumentFile;
  readonly lock: Lock;
  /** All pages are drawn on the page's own thread. */
  readonly disableWorkerRendering: boolean;
}

/** A document as it lies open in a worker. */
export interface OpenInWorker {
  readonly lease: Lease;
  readonly proxy: PDFDocumentProxy;
  readonly renderer: DocumentRenderer | null;
  /** Whether it waits for bytes that have not come, or for the renderer to start. */
  waiting(): boolean;
  /** Closes it and gives the lease back. */
  close(): Promise<void>;
}

/** Seconds to read a document's structure: as a page has, and more where a damaged one is searched through from end to end. */
const openingSeconds = (bytes: number): number => 5 + bytes / 7_000_000;

/**
 * The pieces in which a file is asked for ahead of its turn. Smaller than pdf.js' own of 64 KiB: a scan's pages lie apart, and
 * before it gives the first one pdf.js looks at each.
 */
const PIECE_BYTES = 16 * 1024;

/** Larger images are left out: the largest honest ones are A3 scans at 600 dpi, 70 megapixels. */
const MAX_IMAGE_PIXELS = 75_000_000;

/** Images above this are scaled down before they are drawn (iOS' limit of one canvas: 16.7 megapixels of 4 bytes). */
const MAX_CANVAS_BYTES = 16_777_216 * 4;

/**
 * Parses a document in the lease's worker – in a new one if that is ended meanwhile – and asks for its password until it is
 * right or given up.
 * @throws SigningError `document_encrypted` or `document_invalid`, or the signal's reason; the lease is given back then.
 */
export async function openAgainWhenLost(first: Lease, opening: Opening, signal: AbortSignal): Promise<OpenInWorker> {
  for (let lease = first; ; lease = await leaseEngine(opening.assetBase, signal)) {
    try {
      return await openInWorker(lease, opening, signal);
    } catch (thrown) {
      signal.throwIfAborted();
      if (!(thrown instanceof WorkerLost)) throw openingError(thrown, opening.file.name, opening.file.contentType);
    }
  }
}

async function openInWorker(lease: Lease, opening: Opening, signal: AbortSignal): Promise<OpenInWorker> {
  const { file, lock } = opening;
  const renderer = rendererOf(lease);
  let task: PDFDocumentLoadingTask | null = null;
  let port: RendererPort | null = null;
  const feed = file.stream && !file.stream.ended ? feedRanges(lease.pdfjs, file.stream, file.byteLength) : null;
  const waiting = (): boolean => renderer.starting || (feed?.waiting() ?? false);
  const closed = new AbortController();
  const close = async (): Promise<void> => {
    // A worker that hangs never says that it has closed the document; its end is good enough.
    if (task) await orAborted(task.destroy(), lease.lost).catch(() => undefined);
    if (port) renderer.unplugFrom(port);
    feed?.close();
    closed.abort();
    lease.release();
  };
  try {
    // A fresh buffer, because pdf.js takes it.
    const bytes = feed ? { range: feed.transport } : { data: new Uint8Array(await (await file.blob).arrayBuffer()) };
    port = opening.disableWorkerRendering ? null : newRendererPort(lease.pdfjs);
    task = withRendererPort(lease.pdfjs, port, () =>
      lease.pdfjs.getDocument({ ...parameters(lease, lock), ...bytes, disableWorkerRendering: port === null }),
    );
    // What waits for bytes that will never come has to end, or it would hold up the worker.
    file.stream?.failed.addEventListener('abort', () => void close(), { once: true });
    const stop = anySignal(signal, lease.lost, file.stream?.failed);
    const answers = answersOf(task, closed.signal);
    const proxy = await unlock(answers, lease, waiting, file, lock, stop);
    return { lease, proxy, renderer: port && documentRenderer(renderer, port, proxy), waiting, close };
  } catch (thrown) {
    await close();
    throw thrown;
  }
}

function parameters(lease: Lease, lock: Lock): Extract<Parameters<Lease['pdfjs']['getDocument']>[0], object> {
  const { cMapUrl, standardFontDataUrl, wasmUrl, iccUrl } = lease.assets;
  return {
    worker: lease.worker,
    ...(lock.password === null ? {} : { password: lock.password }),
    cMapUrl,
    standardFontDataUrl,
    // Else standard fonts would be drawn with whatever the system has: other widths on every machine.
    useSystemFonts: false,
    wasmUrl,
    iccUrl,
    useWorkerFetch: true,
    enableXfa: false,
    rangeChunkSize: PIECE_BYTES,
    maxImageSize: MAX_IMAGE_PIXELS,
    canvasMaxAreaInBytes: MAX_CANVAS_BYTES,
    verbosity: 0,
  };
}

// The worker is another's while a person thinks about the password.
async function unlock(
  answers: Answers,
  lease: Lease,
  waiting: () => boolean,
  file: DocumentFile,
  lock: Lock,
  stop: AbortSignal,
): Promise<PDFDocumentProxy> {
  const limit = { seconds: openingSeconds(file.byteLength), waiting };
  let answer = await lease.alone(() => answers.next(), stop, limit);
  while ('unlock' in answer) {
    const question = answer;
    const password = await orAborted(lock.ask?.(question.wrong) ?? Promise.resolve(null), stop);
    if (password === null) throw encrypted(file.name);
    lock.password = password;
    const tryIt = (): Promise<Answer> => {
      question.unlock(password);
      return answers.next();
    };
    answer = await lease.alone(tryIt, stop, limit);
  }
  return answer.proxy;
}

type Answer = { proxy: PDFDocumentProxy } | { unlock: (password: string) => void; wrong: boolean };
interface Answers {
  next(): Promise<Answer>;
}

/** What pdf.js says to opening, one after another: it asks for a password any number of times, then has the document. */
function answersOf(task: PDFDocumentLoadingTask, closed: AbortSignal): Answers {
  let give: (answer: Answer) => void;
  let refuse: (reason: unknown) => void;
  let coming: Promise<Answer>;
  const expectNext = (): void => {
    coming = new Promise((resolve, reject) => {
      give = resolve;
      refuse = reject;
    });
    // An exception may come before anybody waits for it.
    coming.catch(() => undefined);
  };
  expectNext();
  task.onPassword = (unlock: (password: string) => void, reason: number) => {
    // pdf.js' PasswordResponses: 1 none was given, 2 it was wrong.
    give({ unlock, wrong: reason === 2 });
  };
  task.promise.then(
    (proxy) => {
      give({ proxy });
    },
    (reason: unknown) => {
      refuse(reason);
    },
  );
  return {
    async next() {
      const answer = await orAborted(coming, closed);
      expectNext();
      return answer;
    },
  };
}
