import { TimeUp, type Clock } from './clock.js';
import { BrokenOff, promisedLength } from './read-body.js';
import { retryAfterOf } from './retry-delay.js';

interface Put {
  readonly url: string;
  readonly headers: Headers;
  readonly body: Blob | Uint8Array<ArrayBuffer>;
  readonly onProgress: ((loaded: number, total: number) => void) | null;
  readonly signal: AbortSignal;
  readonly clock: Clock;
}

export interface PutReply {
  readonly status: number;
  /** Where the answer came from: another address after a redirect; empty where the browser does not say. */
  readonly url: string;
  readonly contentType: string;
  /** Milliseconds, already bounded; null where the host did not say. */
  readonly retryAfter: number | null;
  readonly body: string;
}

/** An upload may be slow, but it must move. */
const PATIENCE = 30_000;

const LONGEST_ANSWER = 1_000_000;

/**
 * One `PUT`, by XMLHttpRequest: `fetch` does not tell how far an upload is. Rejects without network, with `TimeUp` after 30
 * seconds without progress, and when aborted.
 */
export async function putBytes({ url, headers, body, onProgress, signal, clock }: Put): Promise<PutReply> {
  const request = new XMLHttpRequest();
  const over = new AbortController();
  let moved = new AbortController();
  try {
    return await new Promise<PutReply>((resolve, reject) => {
      const watch = (): void => {
        moved.abort();
        const still = (moved = new AbortController()).signal;
        void clock.sleep(PATIENCE, still).then(() => {
          if (!still.aborted) reject(new TimeUp('The upload made no progress for 30 seconds.'));
        });
      };
      request.upload.onprogress = ({ loaded, total }) => {
        watch();
        onProgress?.(loaded, total);
      };
      request.onprogress = ({ loaded }) => {
        if (loaded > LONGEST_ANSWER) reject(new Error('The answer is too long.'));
        else watch();
      };
      request.onload = ({ loaded }) => {
        const header = (name: string): string | null => request.getResponseHeader(name);
        const sameOrigin = new URL(url).origin === location.origin;
        if (loaded < promisedLength(header, sameOrigin)) reject(new BrokenOff('The answer is shorter than it said.'));
        else resolve(replyOf(request, retryAfterOf(header, clock.now())));
      };
      request.onerror = () => {
        reject(new Error('The upload did not get through.'));
      };
      signal.addEventListener('abort', () => reject(new Error('The upload was aborted.')), { signal: over.signal });
      request.open('PUT', url);
      for (const [name, value] of headers) request.setRequestHeader(name, value);
      request.send(body);
      watch();
    });
  } finally {
    moved.abort();
    over.abort();
    request.abort();
  }
}

function replyOf(request: XMLHttpRequest, retryAfter: number | null): PutReply {
  return {
    status: request.status,
    url: request.responseURL,
    contentType: request.getResponseHeader('Content-Type') ?? '',
    retryAfter,
    body: request.responseText,
  };
}
