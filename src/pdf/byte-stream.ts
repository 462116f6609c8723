import { anySignal } from './abort.js';
import { requestRange, requestRest, tooLarge, unreachable } from './download.js';

type Piece = Uint8Array<ArrayBuffer>;

type Reader = ReadableStreamDefaultReader<Piece>;

/** How a response ends before its end: what it broke off by, and the one that goes on in its place if there is one already. */
interface Broken {
  readonly cause: unknown;
  readonly rest: Response | null;
}

/** A line that brings nothing for so long may be dead: half of a connection can be gone without anybody saying so. */
const SILENCE_MS = 30_000;

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
      const broken = await this.#take(response, tag);
      if (!broken) break;
      // A connection that broke off is taken up again, as long as that gets on.
      const rest = broken.rest ?? (this.loaded > before && (await requestRest(this.url, this.loaded, tag, signal)));
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

  /** Takes what a response brings, to its end; otherwise how it broke off. */
  async #take(response: Response, tag: string | null): Promise<Broken | null> {
    const { maxBytes, onProgress, signal } = this.#options;
    const reader: Reader | undefined = response.body?.getReader();
    const cancel = (): void => void reader?.cancel().catch(() => undefined);
    // Whoever sent the request may have given it no signal, or another.
    signal.addEventListener('abort', cancel, { once: true });
    for (;;) {
      const chunk = reader && (await this.#next(reader, tag));
      signal.throwIfAborted();
      if (chunk && 'cause' in chunk) {
        cancel();
        return chunk;
      }
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

  /** What comes next; where nothing does for long, whatever comes first, here or over a connection beside this one. */
  async #next(reader: Reader, tag: string | null): Promise<ReadableStreamReadResult<Piece> | Broken> {
    const beside = new AbortController();
    const here = reader.read().catch((cause: unknown) => ({ cause, rest: null }));
    const next = await Promise.race([here, this.#rest(tag, beside.signal)]);
    if (!('rest' in next && next.rest)) beside.abort();
    return next;
  }

  /** The rest of the file, asked for in each such silence until it is answered. */
  async #rest(tag: string | null, signal: AbortSignal): Promise<Broken> {
    for (;;) {
      await silence(signal);
      const rest = await requestRest(this.url, this.loaded, tag, anySignal(signal, this.#options.signal));
      if (rest) return { cause: null, rest };
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

/** Resolves when it has lasted so long; never where something comes, which the signal tells. */
function silence(broken: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (broken.aborted) return;
    const timer = setTimeout(resolve, SILENCE_MS);
    broken.addEventListener('abort', () => {
      clearTimeout(timer);
    });
  });
}
