import { requestRange, requestRest, tooLarge, unreachable } from './download.js';

type Piece = Uint8Array<ArrayBuffer>;

export interface ByteStreamOptions {
  readonly maxBytes: number;
  onProgress(loaded: number): void;
  readonly signal: AbortSignal;
}

/** Listens to the pieces of a file. They are lent: whoever passes them on passes on a copy. */
export interface PieceListener {
  onPiece(piece: Piece): void;
  onEnd(): void;
}

/**
 * The bytes of a response as they come, read once from its beginning to its end; pieces further on can be had before. What
 * came early must be what comes in its turn, so that nobody sees other bytes than those that are hashed.
 */
export class ByteStream {
  readonly url: string;
  /** All bytes, once they are there; rejects with a SigningError, or with the signal's reason. */
  readonly whole: Promise<Blob>;
  loaded = 0;
  /** Whether all of it is there. */
  ended = false;
  readonly #failure = new AbortController();
  readonly #options: ByteStreamOptions;
  readonly #pieces: Piece[] = [];
  readonly #early: { readonly begin: number; readonly bytes: Piece }[] = [];
  readonly #listeners = new Set<PieceListener>();

  constructor(url: string, response: Response, options: ByteStreamOptions) {
    this.url = url;
    this.#options = options;
    this.whole = this.#read(response);
    this.whole.catch((reason: unknown) => {
      this.#failure.abort(reason);
    });
  }

  /** Aborts with what `whole` rejects with. */
  get failed(): AbortSignal {
    return this.#failure.signal;
  }

  /** A copy of what has come so far. */
  soFar(): Piece {
    const all = new Uint8Array(this.loaded);
    let at = 0;
    for (const piece of this.#pieces) {
      all.set(piece, at);
      at += piece.length;
    }
    return all;
  }

  /** Tells of each further piece, in order. Returns the way to stop it. */
  follow(listener: PieceListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The bytes from `begin` to before `end`, ahead of their turn; null where they cannot be had. */
  async ahead(begin: number, end: number): Promise<Piece | null> {
    const bytes = await requestRange(this.url, begin, end, this.#options.signal).catch(() => null);
    // What comes late has come in its turn, and would never be compared.
    if (!bytes || this.ended) return null;
    this.#early.push({ begin, bytes });
    return bytes;
  }

  async #read(first: Response): Promise<Blob> {
    const { signal } = this.#options;
    // What was packed for the way is counted as it is unpacked.
    const tag = first.headers.has('content-encoding') ? null : first.headers.get('etag');
    for (let response = first; ;) {
      const before = this.loaded;
      const broken = await this.#take(response);
      if (!broken) break;
      // A connection that broke off is taken up again, as long as that gets on.
      const rest = this.loaded > before && (await requestRest(this.url, this.loaded, tag, signal));
      if (!rest) throw unreachable(this.url, 'the connection broke off', signal, broken.cause);
      response = rest;
    }
    const blob = new Blob(this.#pieces);
    await this.#compare(blob);
    this.ended = true;
    this.#pieces.length = 0;
    for (const listener of this.#listeners) listener.onEnd();
    this.#listeners.clear();
    return blob;
  }

  /** Takes what a response brings; the cause where it breaks off before its end. */
  async #take(response: Response): Promise<{ readonly cause: unknown } | null> {
    const { maxBytes, onProgress, signal } = this.#options;
    const reader = response.body?.getReader();
    // Whoever sent the request may have given it no signal, or another.
    signal.addEventListener('abort', () => void reader?.cancel().catch(() => undefined), { once: true });
    for (;;) {
      const chunk = await reader?.read().catch((cause: unknown) => ({ cause }));
      signal.throwIfAborted();
      if (chunk && 'cause' in chunk) return chunk;
      if (!chunk?.value) return null;
      this.loaded += chunk.value.byteLength;
      if (this.loaded > maxBytes) {
        await reader?.cancel();
        throw tooLarge(this.url, maxBytes);
      }
      this.#pieces.push(chunk.value);
      onProgress(this.loaded);
      for (const listener of this.#listeners) listener.onPiece(chunk.value);
    }
  }

  async #compare(blob: Blob): Promise<void> {
    for (const { begin, bytes } of this.#early) {
      const came = new Uint8Array(await blob.slice(begin, begin + bytes.length).arrayBuffer());
      if (came.length !== bytes.length || came.some((byte, index) => byte !== bytes[index]))
        throw unreachable(this.url, 'it changed while it was being loaded', this.#options.signal);
    }
    this.#early.length = 0;
  }
}
