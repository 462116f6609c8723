import { parseDataUrl } from '../../model/data-url.js';
import { sha256Hex } from '../../model/digest.js';
import { SigningError } from '../../model/errors.js';
import { carriesBytes, type WireValue } from '../../model/wire.js';
import type { RunOptions } from './options.js';

/** How far the files are that go before the answers. */
export interface FilesProgress {
  /** The file on its way; null where only a field has a name. */
  readonly name: string | null;
  /** Of all files, from 0 to 1. */
  readonly share: number;
  /** The last attempt failed; it is repeated. */
  readonly waiting: boolean;
}

interface Piece {
  /** The field's uuid. */
  readonly field: string;
  readonly name: string | null;
  readonly dataUrl: string;
}

/** Brings the bytes among the answers to the host's `upload-url`, and puts their addresses in their place. */
export class Uploads {
  /** Resolves once what sends files is here: a chunk of its own, fetched before a signer who has answered may be offline. */
  readonly ready = import('../../delivery/upload.js');
  #uploadUrl: string;
  #headers: RunOptions['headers'];
  /** The address of each data URL that the host has. */
  #addresses = new Map<string, string>();
  #attempt = new AbortController();
  #gone = new AbortController();

  constructor(uploadUrl: string, headers: RunOptions['headers']) {
    this.#uploadUrl = uploadUrl;
    this.#headers = headers;
    this.ready.catch(() => undefined);
  }

  /**
   * Uploads what the host does not have yet, one after the other: once it resolves, all of it has an address.
   *
   * @throws SigningError `upload_rejected`, with the field, where the host refuses one.
   */
  async send(values: readonly WireValue[], onProgress: (progress: FilesProgress) => void): Promise<void> {
    const pieces = this.#missing(values);
    const total = pieces.reduce((sum, { dataUrl }) => sum + dataUrl.length, 0);
    let done = 0;
    for (const piece of pieces) {
      const tell = (share: number, waiting: boolean): void => {
        onProgress({ name: piece.name, share: (done + share * piece.dataUrl.length) / total, waiting });
      };
      tell(0, false);
      await this.#put(piece, tell);
      done += piece.dataUrl.length;
    }
  }

  /** The same rows with addresses in place of bytes; bytes that the host does not have yet are left out. */
  addressed(values: readonly WireValue[]): readonly WireValue[] {
    return values.map((row) => ({ ...row, value: this.#addressed(row.type, row.value) }));
  }

  /** Try again: ends a wait between two attempts. */
  retry(): void {
    this.#attempt.abort();
  }

  dispose(): void {
    this.#gone.abort();
    this.#attempt.abort();
  }

  async #put(piece: Piece, tell: (share: number, waiting: boolean) => void): Promise<void> {
    const content = parseDataUrl(piece.dataUrl, Number.MAX_SAFE_INTEGER);
    // The fields take no such thing; said, as it would be missing from the event.
    if (!content) throw new Error('A file is no base64 data URL.');
    const [{ uploadFile }, sha256] = await Promise.all([this.ready, sha256Hex(content.bytes)]);
    for (;;) {
      this.#gone.signal.throwIfAborted();
      this.#attempt = new AbortController();
      const { signal } = this.#attempt;
      try {
        const address = await uploadFile({
          uploadUrl: this.#uploadUrl,
          ...(this.#headers && { headers: this.#headers }),
          bytes: content.bytes,
          contentType: content.type,
          sha256,
          onProgress: (loaded, total) => tell(total > 0 ? loaded / total : 0, false),
          onWaiting: () => tell(0, true),
          signal,
        });
        this.#addresses.set(piece.dataUrl, address);
        return;
      } catch (thrown) {
        if (thrown instanceof SigningError) throw atField(thrown, piece.field);
        if (!signal.aborted) throw thrown;
        tell(0, false);
      }
    }
  }

  /** One of each: a signature may stand in many fields. */
  #missing(values: readonly WireValue[]): readonly Piece[] {
    const pieces = new Map<string, Piece>();
    for (const piece of values.flatMap(piecesOf)) {
      const known = this.#addresses.has(piece.dataUrl) || pieces.has(piece.dataUrl);
      if (!known) pieces.set(piece.dataUrl, piece);
    }
    return [...pieces.values()];
  }

  #addressed(type: string, value: unknown): unknown {
    if (!carriesBytes(type)) return value;
    if (Array.isArray(value)) return value.map((file: FileRow) => ({ ...file, value: this.#addressOf(file.value) }));
    return this.#addressOf(value);
  }

  #addressOf(value: unknown): unknown {
    return isData(value) ? (this.#addresses.get(value) ?? null) : value;
  }
}

/** One entry of a file field's value. */
interface FileRow {
  readonly value?: unknown;
  readonly filename?: unknown;
}

function piecesOf(row: WireValue): readonly Piece[] {
  if (!carriesBytes(row.type)) return [];
  const files: readonly FileRow[] = Array.isArray(row.value) ? (row.value as FileRow[]) : [row];
  return files.flatMap(({ value, filename }) =>
    isData(value) ? [{ field: row.uuid, name: typeof filename === 'string' ? filename : null, dataUrl: value }] : [],
  );
}

function isData(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith('data:');
}

function atField({ detail }: SigningError, field: string): SigningError {
  return new SigningError({ ...detail, field });
}
