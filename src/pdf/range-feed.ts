import type { ByteStream } from './byte-stream.js';
import type { PDFDataRangeTransport, Pdfjs } from './pdfjs.js';

/**
 * What comes in its turn so soon is waited for: asked for as well it would share the line with that, and come twice. At 10
 * Mbit/s this is 0.4 seconds of download.
 */
const SOON_BYTES = 512 * 1024;

/** Hands a file that is still coming over to pdf.js. */
export interface RangeFeed {
  readonly transport: PDFDataRangeTransport;
  /** Whether pdf.js waits for bytes that have not come: what it does meanwhile is not slow by its own fault. */
  waiting(): boolean;
  /** Ends it; pdf.js itself ends it as well, unless its worker is dead. */
  close(): void;
}

/**
 * Feeds pdf.js the bytes in the order in which they come, and before their turn those that it asks for far ahead. Where a
 * server does not give these, they come in their turn.
 */
export function feedRanges(pdfjs: Pdfjs, stream: ByteStream, length: number): RangeFeed {
  const wanted = new Set<{ readonly end: number }>();
  const transport = new pdfjs.PDFDataRangeTransport(length, stream.soFar());
  const stop = stream.follow({
    onPiece(piece) {
      // A copy, for pdf.js takes the buffer.
      transport.onDataProgressiveRead(piece.slice());
    },
    onEnd() {
      transport.onDataProgressiveDone();
    },
  });
  let closed = false;
  transport.requestDataRange = (begin, end) => {
    const range = { end };
    wanted.add(range);
    if (begin < stream.loaded + SOON_BYTES) return;
    void stream.ahead(begin, end).then((bytes) => {
      if (!bytes || closed) return;
      wanted.delete(range);
      transport.onDataRange(begin, bytes.slice());
    });
  };
  const close = (): void => {
    closed = true;
    stop();
  };
  transport.abort = close;
  const waiting = (): boolean => !closed && [...wanted].some(({ end }) => end > stream.loaded);
  return { transport, waiting, close };
}
