import { anySignal, orAborted } from './abort.js';
import type { PageTask, PdfDocument } from './document.js';
import { pageError } from './document-errors.js';
import { rendererOf } from './document-renderer.js';
import { leaseEngine, WorkerLost } from './engine.js';
import { openAgainWhenLost, type OpenInWorker, type Opening } from './open-in-worker.js';
import { displayedSize, type PageSize } from './page-size.js';
import type { DocumentFile } from './source.js';

/** A page that a desktop cannot finish in this time is made to hang viewers, or as good as. */
const PAGE_SECONDS = 5;

/** After so long without work pdf.js forgets what it keeps for the next page: fonts, images, objects (as its own viewer does). */
const REST_MS = 30_000;

/** A document that outlives its worker: where that was ended for another document's fault, it is opened again in a new one. */
export class LoadedDocument implements PdfDocument {
  readonly pageCount: number;
  readonly byteLength: number;
  readonly #opening: Opening;
  readonly #file: DocumentFile;
  readonly #closed = new AbortController();
  readonly #sizes = new Map<number, Promise<PageSize>>();
  #open: Promise<OpenInWorker>;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(open: OpenInWorker, opening: Opening) {
    const { file } = opening;
    this.pageCount = open.proxy.numPages;
    this.byteLength = file.byteLength;
    this.#open = Promise.resolve(open);
    this.#opening = opening;
    this.#file = file;
  }

  get sha256(): Promise<string> {
    return this.#file.sha256;
  }

  get complete(): boolean {
    return this.#file.stream?.ended ?? true;
  }

  size(pageIndex: number): Promise<PageSize> {
    const known = this.#sizes.get(pageIndex);
    if (known) return known;
    const size = this.#onPage(pageIndex, this.#closed.signal, async ({ proxy, lease }) =>
      displayedSize(await orAborted(proxy.getPage(pageIndex + 1), anySignal(lease.lost, this.#cutOff))),
    );
    this.#sizes.set(pageIndex, size);
    size.catch(() => this.#sizes.delete(pageIndex));
    return size;
  }

  withPage<T>(pageIndex: number, task: PageTask<T>, signal?: AbortSignal): Promise<T> {
    const stop = anySignal(signal, this.#closed.signal);
    return this.#onPage(pageIndex, stop, ({ proxy, lease, renderer, waiting }) => {
      const given = anySignal(stop, this.#cutOff);
      const ended = anySignal(given, lease.lost);
      const work = async (): Promise<T> => {
        try {
          return await task(await proxy.getPage(pageIndex + 1), lease.pdfjs, ended, renderer);
        } finally {
          // Cancelled work may still hold up a worker, and whoever is next should not be blamed for it. Any answer will do.
          if (ended.aborted) await Promise.all([proxy.getMarkInfo().catch(() => undefined), rendererOf(lease).idle()]);
        }
      };
      return lease.alone(work, given, { seconds: PAGE_SECONDS, waiting });
    });
  }

  async data(): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await (await this.#file.blob).arrayBuffer());
  }

  async destroy(): Promise<void> {
    if (this.#closed.signal.aborted) return;
    this.#closed.abort();
    clearTimeout(this.#resting);
    this.#file.stop();
    const open = await this.#open.catch(() => null);
    await open?.close();
  }

  /** Aborts when bytes that are still to come will not. */
  get #cutOff(): AbortSignal | undefined {
    return this.#file.stream?.failed;
  }

  async #onPage<T>(pageIndex: number, stop: AbortSignal, task: (open: OpenInWorker) => Promise<T>): Promise<T> {
    clearTimeout(this.#resting);
    if (!this.#closed.signal.aborted)
      this.#resting = setTimeout(() => void this.#forget().catch(() => undefined), REST_MS);
    for (;;) {
      const open = await this.#current(stop);
      try {
        return await orAborted(task(open), stop);
      } catch (thrown) {
        stop.throwIfAborted();
        if (!(thrown instanceof WorkerLost)) throw pageError(thrown, pageIndex);
      }
    }
  }

  /** In turn with others, so that nothing is drawn meanwhile; without it nothing is wrong. */
  async #forget(): Promise<void> {
    const { signal } = this.#closed;
    const { proxy, lease, waiting } = await this.#open;
    await lease.alone(() => proxy.cleanup(), signal, { seconds: PAGE_SECONDS, waiting });
  }

  async #current(stop: AbortSignal): Promise<OpenInWorker> {
    stop.throwIfAborted();
    this.#cutOff?.throwIfAborted();
    const opening = this.#open;
    const open = await orAborted(opening, stop);
    if (!open.lease.lost.aborted) return open;
    // Two tasks may find the worker lost at the same time: the first of them opens the document again.
    if (this.#open === opening) this.#reopen(opening, open);
    return this.#current(stop);
  }

  #reopen(before: Promise<OpenInWorker>, lost: OpenInWorker): void {
    const again = lost
      .close()
      .then(() => leaseEngine(this.#opening.assetBase, this.#closed.signal))
      .then((lease) => openAgainWhenLost(lease, this.#opening, this.#closed.signal));
    this.#open = again;
    // Whoever asks after a failure tries once more.
    again.catch(() => {
      this.#open = before;
    });
  }
}
