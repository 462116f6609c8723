import { anySignal, orAborted } from './abort.js';
import type { Message, RendererPort } from './renderer-port.js';
import { startWorker } from './worker.js';

/** Who waits longer for the worker has no picture meanwhile: what it is for is drawn on the page's own thread then. */
const START_MS = 5000;

const NEVER = Promise.resolve(null);

/** The two names under which pdf.js' worker can be spoken to before any others are agreed on. */
const FROM_PAGE = { sourceName: 'main', targetName: 'renderer' };

/**
 * The worker in which pdf.js draws, one for all documents of an engine: started for the first page that needs it, plugged
 * into the document whose pages need it at the moment, and ended with that.
 */
export class Renderer {
  readonly #url: URL;
  /** Null before the first start, and again when it has been ended. */
  #starting: Promise<Worker | null> | null = null;
  #worker: Worker | null = null;
  #ended = new AbortController();
  #plugged: RendererPort | null = null;
  #questions = 0;

  /** @param over When nothing is to be drawn any more. */
  constructor(url: URL, over: AbortSignal) {
    this.#url = url;
    const end = (): void => {
      this.#starting = NEVER;
      this.#end();
    };
    over.addEventListener('abort', end, { once: true });
    if (over.aborted) end();
  }

  /** It is not known yet whether there will be a worker. */
  get starting(): boolean {
    return this.#starting !== null && this.#worker === null && !this.#ended.signal.aborted;
  }

  isPluggedInto(port: RendererPort): boolean {
    return this.#plugged === port;
  }

  /**
   * Plugs it into a document, of which pdf.js has to forget everything first (`forget`), for what it has sent is not sent
   * again. False where there is no such worker, because the page's policy forbids it or the file is missing.
   */
  async plugInto(port: RendererPort, forget: () => Promise<unknown>, signal: AbortSignal): Promise<boolean> {
    this.#starting ??= this.#start();
    const worker = await orAborted(this.#starting, signal);
    if (!worker) return false;
    await orAborted(forget(), signal);
    if (this.#worker !== worker) return false;
    this.#plugged?.unplug();
    this.#plugged = port;
    port.plug(worker);
    return true;
  }

  /** A document is closed. */
  unplugFrom(port: RendererPort): void {
    if (this.#plugged !== port) return;
    this.#starting = null;
    this.#end();
  }

  /** Resolves once it has done all that it was given: what was cancelled may still hold it up. */
  async idle(): Promise<void> {
    const worker = this.#worker;
    if (!worker) return;
    const callbackId = (this.#questions += 1);
    // Any question will do; that this drawing is unknown is an answer.
    const question: Message = { ...FROM_PAGE, action: 'ExecuteOperatorList', callbackId, data: { renderTaskId: -1 } };
    const answered = new Promise<void>((resolve) => {
      const onMessage = ({ data }: MessageEvent<Message>): void => {
        if (data.targetName !== FROM_PAGE.sourceName || data.callbackId !== callbackId) return;
        worker.removeEventListener('message', onMessage);
        resolve();
      };
      worker.addEventListener('message', onMessage);
      worker.postMessage(question);
    });
    await orAborted(answered, this.#ended.signal).catch(() => undefined);
  }

  async #start(): Promise<Worker | null> {
    this.#ended = new AbortController();
    const ended = this.#ended.signal;
    try {
      const worker = await startWorker(this.#url, anySignal(ended, AbortSignal.timeout(START_MS)));
      worker.addEventListener('error', this.#onError);
      if (ended.aborted) worker.terminate();
      else this.#worker = worker;
      return this.#worker;
    } catch {
      // What it would have drawn is drawn all the same: nothing that a person should be told.
      if (!ended.aborted) this.#end();
      return null;
    }
  }

  /** A worker that broke once is not asked again. pdf.js hears of it from its port, and draws the rest itself. */
  readonly #onError = (event: ErrorEvent): void => {
    event.preventDefault();
    this.#plugged?.dispatchEvent(new ErrorEvent('error', { message: event.message }));
    this.#starting = NEVER;
    this.#end();
  };

  #end(): void {
    this.#ended.abort();
    this.#plugged?.unplug();
    this.#plugged = null;
    this.#worker?.terminate();
    this.#worker = null;
  }
}
