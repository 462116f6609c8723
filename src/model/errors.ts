/** Every `code` that a `form-error` event can carry (CONTRACT 6). */
export type ErrorCode =
  /** The template or signing request is malformed or beyond a limit; `path` points at it. */
  | 'template_invalid'
  /** `src` could not be loaded: network, CORS, or a status that is no success. */
  | 'template_unreachable'
  /** A PDF could not be loaded: network, CORS, or a missing file. */
  | 'document_unreachable'
  /** The bytes are no PDF that can be opened. */
  | 'document_invalid'
  /** The PDF asks for a password, and none that is right was given. */
  | 'document_encrypted'
  /** The bytes have another SHA-256 than the template says. */
  | 'document_mismatch'
  /** More than 100 MB or 5,000 pages. */
  | 'document_too_large'
  /** `submitter` names none of the template's submitters. */
  | 'submitter_unknown'
  /** A required payment, verification or kba field has no handler in `fieldHandlers`. */
  | 'field_unsupported'
  /** `upload-url` refused a file. */
  | 'upload_rejected'
  /** `submit-url` refused the event (400, 413, 415, 422); the answers stay and can be changed. */
  | 'submit_rejected'
  /** 401 or 403, after `headers` was asked once more. */
  | 'submit_unauthorized'
  /** 404 or 410: there is nothing at `submit-url`, or no longer. */
  | 'submit_gone'
  /** No acknowledgement yet; the event is kept and sent again. */
  | 'submit_unreachable'
  /** The browser keeps nothing here: a reload loses the answers. */
  | 'storage_unavailable'
  /** The browser's storage is full: a reload loses the answers. */
  | 'storage_full'
  /** The signer could not be authenticated. */
  | 'authentication_failed'
  /** The PDF worker could not be started, the page is no secure context, or a fault of the library; `message` says which. */
  | 'internal';

/** Where in a form's life an error arose. */
export type ErrorPhase = 'template' | 'document' | 'fill' | 'upload' | 'submit' | 'storage';

export interface ErrorDetail {
  readonly code: ErrorCode;
  readonly phase: ErrorPhase;
  /** A JSON Pointer (RFC 6901) into the template; always there for `template_invalid`. */
  readonly path?: string;
  /** The uuid of the field concerned. */
  readonly field?: string;
  /** Whether trying again can help. */
  readonly retryable: boolean;
  /** English, for developers: what is wrong and what to do. The signer reads a translated sentence by `code`. */
  readonly message: string;
}

/** The one error class of the library: thrown at the edge that can explain it, shown by the form's state. */
export class SigningError extends Error {
  override readonly name = 'SigningError';
  readonly detail: ErrorDetail;

  constructor(detail: Omit<ErrorDetail, 'retryable'> & { readonly retryable?: boolean }, options?: ErrorOptions) {
    super(detail.message, options);
    this.detail = Object.freeze({ retryable: false, ...detail });
  }
}

/** The error for anything wrong in a template: `path` is a JSON Pointer to it. */
export function templateInvalid(path: string, message: string): SigningError {
  return new SigningError({ code: 'template_invalid', phase: 'template', path, message });
}

/** Any thrown thing as a `SigningError`: what is not one already becomes `internal`. */
export function toSigningError(thrown: unknown, phase: ErrorPhase): SigningError {
  if (thrown instanceof SigningError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new SigningError({ code: 'internal', phase, message, retryable: true }, { cause: thrown });
}
