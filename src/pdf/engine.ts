import { SigningError } from '../model/errors.js';
import { anySignal, orAborted } from './abort.js';
import { countFrames } from './frame-clock.js';
import { Lane } from './lane.js';
import { loadPdfjs, type Pdfjs, type PDFWorker } from './pdfjs.js';
import { startWorker } from './worker.js';
import { assetUrls, type AssetUrls } from './worker-url.js';

/** Reason of `Lease.lost`: the worker was ended because of somebody else's work; open the document again in a new one. */
export class WorkerLost extends Error {
  override readonly name = 'WorkerLost';
}

/** The work given to `Lease.alone` took longer than its time; the worker has been ended for it. */
export class TooSlow extends Error {
  override readonly name = 'TooSlow';
}

/** How long work may take; what passes while it is `waiting` for bytes from the network does not count. */
export interface TimeLimit {
  readonly seconds: number;
  waiting(): boolean;
}

/** A document's share of the page's one pdf.js worker, to be released exactly once. */
export interface Lease {
  readonly pdfjs: Pdfjs;
  readonly worker: PDFWorker;
  readonly assets: AssetUrls;
  /** Aborts with `WorkerLost` when the worker was ended. */
  readonly lost: AbortSignal;
  /**
   * Does `work` while nobody else works in the worker, so that it is known who holds it up: after its time the worker is
   * ended and `TooSlow` is thrown. When `signal` aborts, the caller hears so at once, but the next one's turn comes only
   * when `work` has settled.
   */
  alone<T>(work: () => Promise<T>, signal: AbortSignal, limit: TimeLimit): Promise<T>;
  release(): void;
}

/** How often it is looked whether work is late. */
const LOOK_MS = 200;

const engines = new Map<string, Engine>();

/**
 * Loads pdf.js and starts its worker, at once and in parallel; all documents with the same assets share one worker, which
 * ends with the last lease.
 * @throws SigningError `internal` when either cannot be loaded; the signal's reason when aborted before.
 */
export async function leaseEngine(assetBase: string | null, signal: AbortSignal): Promise<Lease> {
  const assets = assetUrls(assetBase);
  let engine = engines.get(assets.worker.href);
  if (!engine) {
    engine = new Engine(assets);
    engines.set(assets.worker.href, engine);
  }
  return engine.lease(signal);
}

/** How many workers are alive on this page: none once every document was destroyed. */
export const workerCount = (): number => engines.size;

class Engine {
  readonly #assets: AssetUrls;
  readonly #lane = new Lane();
  readonly #lost = new AbortController();
  readonly #starting: Promise<{ pdfjs: Pdfjs; port: Worker; worker: PDFWorker }>;
  #users = 0;

  constructor(assets: AssetUrls) {
    this.#assets = assets;
    this.#starting = this.#start();
  }

  async lease(signal: AbortSignal): Promise<Lease> {
    this.#users += 1;
    let released = false;
    const release = (): void => {
      if (!released) this.#leave();
      released = true;
    };
    try {
      const { pdfjs, worker } = await orAborted(this.#starting, anySignal(signal, this.#lost.signal));
      return {
        pdfjs,
        worker,
        assets: this.#assets,
        lost: this.#lost.signal,
        alone: (work, signal, limit) => this.#alone(work, signal, limit),
        release,
      };
    } catch (reason) {
      release();
      throw reason;
    }
  }

  async #start(): Promise<{ pdfjs: Pdfjs; port: Worker; worker: PDFWorker }> {
    const [module, started] = await Promise.allSettled([
      loadPdfjs(),
      startWorker(this.#assets.worker, this.#lost.signal),
    ]);
    if (module.status === 'fulfilled' && started.status === 'fulfilled') {
      const port = started.value;
      return { pdfjs: module.value, port, worker: module.value.PDFWorker.create({ port, verbosity: 0 }) };
    }
    this.#forget();
    if (started.status === 'fulfilled') started.value.terminate();
    throw started.status === 'rejected' ? started.reason : notLoaded(module.status === 'rejected' && module.reason);
  }

  async #alone<T>(work: () => Promise<T>, signal: AbortSignal, { seconds, waiting }: TimeLimit): Promise<T> {
    const stop = anySignal(signal, this.#lost.signal);
    const leave = await this.#lane.enter(stop);
    const running = work();
    const late = new Promise<never>((_, reject) => {
      const onLate = (): void => {
        reject(new TooSlow(`No answer within ${seconds} seconds.`));
        this.#end();
      };
      const stopClock = countFrames(seconds, onLate, { pause: LOOK_MS, waiting });
      this.#lost.signal.addEventListener('abort', stopClock, { once: true });
      const finish = (): void => {
        stopClock();
        this.#lost.signal.removeEventListener('abort', stopClock);
        leave();
      };
      running.then(finish, finish);
    });
    return Promise.race([orAborted(running, stop), late]);
  }

  #leave(): void {
    this.#users -= 1;
    if (this.#users === 0) this.#end();
  }

  #end(): void {
    this.#forget();
    this.#lost.abort(new WorkerLost('The PDF worker was ended.'));
    void this.#starting.then(
      ({ port, worker }) => {
        worker.destroy();
        port.terminate();
      },
      () => undefined,
    );
  }

  #forget(): void {
    if (engines.get(this.#assets.worker.href) === this) engines.delete(this.#assets.worker.href);
  }
}

function notLoaded(cause: unknown): SigningError {
  const message = `pdf.js could not be loaded: ${cause instanceof Error ? cause.message : String(cause)}`;
  return new SigningError({ code: 'internal', phase: 'document', retryable: true, message }, { cause });
}
