import { realClock, within, type Clock } from './clock.js';
import { readHeaders, type HeaderSource } from './credentials.js';
import { Pause } from './pause.js';
import { putBytes } from './put.js';
import { retryDelay } from './retry-delay.js';
import { judgeUpload, type Verdict } from './upload-verdict.js';
import { listenForWakes } from './wakes.js';

export interface Upload {
  /** Absolute; the file's hash is appended to its path. */
  readonly uploadUrl: string;
  readonly headers?: HeaderSource;
  readonly bytes: Blob | Uint8Array<ArrayBuffer>;
  readonly contentType: string;
  /** Lower-case hex of the bytes. */
  readonly sha256: string;
  /** Bytes on their way and in all; begins again with each attempt. */
  readonly onProgress?: (loaded: number, total: number) => void;
  /** An attempt failed; the next one is at this moment, milliseconds since 1970. */
  readonly onWaiting?: (retryAt: number) => void;
  readonly signal: AbortSignal;
  readonly clock?: Clock;
}

/**
 * Puts bytes under their own hash and resolves to the address that the event carries: the answer's `url`, else the one that
 * was put to. Repeated like an event until it succeeds; 401 and 403 twice. Throws a `SigningError` `upload_rejected` for every
 * other refusal, and the signal's reason when aborted.
 */
export async function uploadFile(upload: Upload): Promise<string> {
  const { signal, clock = realClock } = upload;
  const url = addressOf(upload.uploadUrl, upload.sha256);
  const pause = new Pause(clock);
  const cutShort = (): void => {
    pause.cutShort(true);
  };
  const stopListening = listenForWakes({ onWake: () => pause.cutShort(), onHide: () => undefined });
  signal.addEventListener('abort', cutShort);
  try {
    let refusals = 0;
    for (let attempt = 1; ; attempt += 1) {
      const verdict = await put(upload, url, clock);
      if (verdict.type === 'stored') return verdict.url;
      if (verdict.type === 'again') {
        const delay = retryDelay(attempt, verdict.retryAfter, clock.random());
        upload.onWaiting?.(clock.now() + delay);
        signal.throwIfAborted();
        await pause.wait(delay, verdict.retryAfter !== null);
      } else {
        refusals += 1;
        if (verdict.type === 'refused' || refusals > 1) throw verdict.error;
      }
    }
  } finally {
    stopListening();
    signal.removeEventListener('abort', cutShort);
  }
}

/** `<upload-url>/<sha256>`; a query stays behind it. */
function addressOf(uploadUrl: string, sha256: string): string {
  const url = new URL(uploadUrl);
  url.pathname = `${url.pathname.replace(/\/$/, '')}/${sha256}`;
  url.hash = '';
  return url.href;
}

/** As long as an event waits for them at most. */
const HEADERS_MS = 15_000;

/** Without network, progress or credentials, the next attempt may do better. */
async function put(
  { headers, bytes, contentType, sha256, onProgress, signal }: Upload,
  url: string,
  clock: Clock,
): Promise<Verdict> {
  signal.throwIfAborted();
  try {
    const sent = await within(clock, HEADERS_MS, () => readHeaders(headers));
    sent.set('Content-Type', contentType);
    const reply = await putBytes({ url, headers: sent, body: bytes, signal, clock, onProgress: onProgress ?? null });
    return judgeUpload(reply, { url, sha256 });
  } catch {
    signal.throwIfAborted();
    return { type: 'again', retryAfter: null };
  }
}
