import { SigningError, type ErrorCode } from '../model/errors.js';
import { WorkerLost } from './engine.js';

/** An error of phase `document`; `message` is for developers. */
export function documentError(code: ErrorCode, message: string, cause?: unknown): SigningError {
  const retryable = code === 'document_unreachable';
  return new SigningError({ code, phase: 'document', retryable, message }, cause === undefined ? undefined : { cause });
}

/** What a person can be told of pdf.js' exception while opening `name`, served as `contentType`. */
export function openingError(thrown: unknown, name: string, contentType: string | null): unknown {
  if (thrown instanceof SigningError || thrown instanceof WorkerLost || isAbort(thrown)) return thrown;
  const { name: kind, message } = thrown instanceof Error ? thrown : { name: '', message: String(thrown) };
  if (kind === 'PasswordException') return encrypted(name, thrown);
  if (kind === 'TooSlow')
    return documentError('document_invalid', `${name} took too long to open: it may be damaged.`, thrown);
  if (message.startsWith('The API version'))
    return documentError('internal', `${message} Serve the worker file of this very package (asset-base).`, thrown);
  const served = contentType?.startsWith('text/')
    ? ` It was served as ${contentType}: perhaps a login or error page.`
    : '';
  return documentError('document_invalid', `${name} is no readable PDF.${served} (${message})`, thrown);
}

/** The error for a page (from 0) that could not be worked with. */
export function pageError(thrown: unknown, pageIndex: number): unknown {
  if (thrown instanceof SigningError || thrown instanceof WorkerLost || isAbort(thrown)) return thrown;
  const { name: kind, message } = thrown instanceof Error ? thrown : { name: '', message: String(thrown) };
  const why = kind === 'TooSlow' ? 'takes too long to draw: it is too complex or made to hang viewers' : 'is damaged';
  return documentError('document_invalid', `Page ${pageIndex + 1} ${why}. (${message})`, thrown);
}

/** The document wants a password that nobody gave. */
export function encrypted(name: string, cause?: unknown): SigningError {
  return documentError('document_encrypted', `${name} is protected and the right password was not given.`, cause);
}

const isAbort = (thrown: unknown): boolean => thrown instanceof DOMException && thrown.name === 'AbortError';
