import { openDocument, type DocumentSource, type OpenOptions, type PdfDocument } from '../../pdf/document.js';
import type { RunOptions } from './options.js';

/** What the run would open it with. */
export type EarlyOptions = Pick<RunOptions, 'assetBase' | 'disableWorkerRendering' | 'documentPassword'>;

interface Follower {
  readonly onPassword: NonNullable<OpenOptions['onPassword']>;
  readonly onProgress: NonNullable<OpenOptions['onProgress']>;
}

/** A document that is opened before the run is there that wants it. */
export class EarlyDocument {
  readonly url: string;
  readonly sha256: string | null;
  readonly opened: Promise<PdfDocument>;
  /** Resolves when it cannot go on without the run. */
  readonly stuck: Promise<unknown>;
  #follow!: (follower: Follower) => void;
  #progress: Parameters<Follower['onProgress']> = [0, null];
  #follower: Follower | null = null;

  constructor(
    {
      url,
      sha256,
      begun,
    }: { readonly url: string; readonly sha256: string | null; readonly begun: Promise<Response> | null },
    { assetBase, disableWorkerRendering, documentPassword: password }: EarlyOptions,
    signal: AbortSignal,
  ) {
    this.url = url;
    this.sha256 = sha256;
    const followed = new Promise<Follower>((resolve) => {
      this.#follow = resolve;
    });
    let onStuck: (value: unknown) => void;
    this.stuck = new Promise((resolve) => {
      onStuck = resolve;
    });
    const source: DocumentSource = { url, begun };
    this.opened = openDocument(source, {
      assetBase,
      disableWorkerRendering,
      password,
      sha256,
      signal,
      onPassword: async (wrong) => {
        onStuck(wrong);
        return (await followed).onPassword(wrong);
      },
      onProgress: (...progress) => {
        this.#progress = progress;
        this.#follower?.onProgress(...progress);
      },
    });
    // Whoever takes it hears of it.
    this.opened.catch(() => undefined);
    signal.addEventListener('abort', () => void this.#close());
  }

  /** Gives it to the run, which is asked for the password from now on, and hears how much of it has come. */
  take(follower: Follower): Promise<PdfDocument> {
    this.#follower = follower;
    this.#follow(follower);
    follower.onProgress(...this.#progress);
    return this.opened;
  }

  async #close(): Promise<void> {
    const document = await this.opened.catch(() => null);
    await document?.destroy();
  }
}
