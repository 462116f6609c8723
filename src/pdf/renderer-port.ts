/** What pdf.js' two sides send each other, as far as it is looked at here (its MessageHandler's form). */
export interface Message {
  readonly sourceName: string;
  readonly targetName: string;
  readonly action?: string;
  readonly callbackId?: number;
  readonly data?: unknown;
}

/**
 * What pdf.js takes for the worker in which it could draw a document's pages. It asks for one when it opens a document, long
 * before anybody knows whether there are pages that need one: so it is told that all is ready, and what it sends leads nowhere
 * until the port is plugged into a worker.
 */
export class RendererPort extends EventTarget {
  readonly #version: string;
  #connect: Message | null = null;
  #configure: Message | null = null;
  #worker: Worker | null = null;

  /** @param version Of pdf.js, which expects its own of a worker. */
  constructor(version: string) {
    super();
    this.#version = version;
  }

  /** Called by pdf.js, as it would a worker's. */
  postMessage(message: Message, transfer: Transferable[] = []): void {
    if (message.action === 'Connect') this.#accept(message);
    else if (message.action === 'configure') this.#configure = message;
    if (this.#worker) this.#worker.postMessage(message, transfer);
    if (message.action === 'Disconnect') this.#dismiss(message);
  }

  /** From now on a worker gets all; it knows nothing of what was sent before. */
  plug(worker: Worker): void {
    this.#worker = worker;
    for (const message of [this.#connect, this.#configure]) worker.postMessage(message);
    worker.addEventListener('message', this.#onMessage);
  }

  unplug(): void {
    this.#worker?.removeEventListener('message', this.#onMessage);
    this.#worker = null;
  }

  /** Names are exchanged with the first message: pdf.js tells which it will listen to, and which it will send to. */
  #accept(connect: Message): void {
    this.#connect = connect;
    const { sourceName, targetName } = connect.data as Pick<Message, 'sourceName' | 'targetName'>;
    const data = { workerVersion: this.#version, testObj: new Uint8Array() };
    // It listens when it has sent.
    queueMicrotask(() => {
      this.#tell({ sourceName, targetName, action: 'ready', data });
    });
  }

  /** The document is closed: pdf.js waits for the last word, or for five seconds. */
  #dismiss({ sourceName, targetName }: Message): void {
    this.unplug();
    queueMicrotask(() => {
      this.#tell({ sourceName: targetName, targetName: sourceName, action: 'Disconnected', data: null });
    });
  }

  readonly #onMessage = ({ data }: MessageEvent<Message>): void => {
    // Told before, by the port itself.
    if (data.action !== 'ready' && data.action !== 'Disconnected') this.#tell(data);
  };

  #tell(data: Message): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}
