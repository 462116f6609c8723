import { SigningError } from '../model/errors.js';
import { orAborted } from './abort.js';
import { POLICY_NAME, trustedWorkerUrl } from './trusted-url.js';

/**
 * Starts pdf.js' worker and waits until it has said that it is ready: pdf.js itself would wait for ever for one that the
 * page's security policy blocks, or fall back to the main thread.
 * @throws SigningError `internal`, saying what to allow or where to serve the file; the signal's reason when aborted before.
 */
export async function startWorker(url: URL, signal: AbortSignal): Promise<Worker> {
  try {
    return await tryToStart(url, signal);
  } catch (thrown) {
    // A network fails now and then; what a policy blocks, it blocks again.
    if (thrown instanceof SigningError && thrown.detail.retryable) return tryToStart(url, signal);
    throw thrown;
  }
}

async function tryToStart(url: URL, signal: AbortSignal): Promise<Worker> {
  // Browsers refuse a worker of another origin (a CDN), but not a script of our own that imports it.
  const wrapped = url.origin === self.origin ? null : importingBlob(url);
  const blocked: string[] = [];
  const onViolation = (event: SecurityPolicyViolationEvent): void => {
    blocked.push(event.effectiveDirective);
  };
  document.addEventListener('securitypolicyviolation', onViolation);
  try {
    return await becomingReady(new Worker(trustedWorkerUrl(wrapped ?? url.href), { type: 'module' }), signal);
  } catch (cause) {
    signal.throwIfAborted();
    await violationsToArrive();
    throw workerError(url, blocked.at(-1) ?? directiveBehind(cause), cause);
  } finally {
    document.removeEventListener('securitypolicyviolation', onViolation);
    if (wrapped !== null) URL.revokeObjectURL(wrapped);
  }
}

function importingBlob(url: URL): string {
  // WebKit reports no failure of an import itself, only what is thrown in a task.
  const script = `import(${JSON.stringify(url.href)}).catch((error) => { setTimeout(() => { throw error; }); });`;
  return URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
}

async function becomingReady(worker: Worker, signal: AbortSignal): Promise<Worker> {
  const settled = new AbortController();
  const listening = { signal: settled.signal };
  const ready = new Promise<Worker>((resolve, reject) => {
    const onMessage = ({ data }: MessageEvent<unknown>): void => {
      if (isReady(data)) resolve(worker);
    };
    const onError = (event: ErrorEvent): void => {
      // Told here, and not as an uncaught error of the page as well.
      event.preventDefault();
      reject(new Error(event.message || 'The browser did not start it.'));
    };
    worker.addEventListener('message', onMessage, listening);
    worker.addEventListener('error', onError, listening);
  });
  try {
    return await orAborted(ready, signal);
  } catch (reason) {
    worker.terminate();
    throw reason;
  } finally {
    settled.abort();
  }
}

// What pdf.js' worker says first (its MessageHandler's form).
const isReady = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'action' in data && data.action === 'ready';

// A violation is reported in a task of its own, after the exception or the error event that it explains.
const violationsToArrive = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

// WebKit reports no violation for what it throws.
function directiveBehind(cause: unknown): string | null {
  if (cause instanceof TypeError && cause.message.includes('TrustedScriptURL')) return 'require-trusted-types-for';
  return cause instanceof DOMException && cause.name === 'SecurityError' ? 'worker-src' : null;
}

function workerError(url: URL, blocked: string | null, cause: unknown): SigningError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new SigningError(
    {
      code: 'internal',
      phase: 'document',
      retryable: blocked === null,
      message: `The PDF worker ${url.href} could not be started. ${advice(url, blocked)} (${reason})`,
    },
    { cause },
  );
}

function advice(url: URL, blocked: string | null): string {
  if (blocked?.includes('trusted-types'))
    return `The page's Content-Security-Policy asks for Trusted Types: add "trusted-types ${POLICY_NAME}" to it (with 'allow-duplicates' if two copies of the library are loaded).`;
  const source = url.origin === self.origin ? "'self'" : `blob: ${url.origin}`;
  if (blocked !== null) return `The page's Content-Security-Policy blocks it: allow ${source} in ${blocked}.`;
  return 'Serve pdf.worker.min.mjs there as JavaScript, or set asset-base to where it is served.';
}
