/** Every `code` that a `form-error` event can carry (CONTRACT 6). */
export type ErrorCode =
  | 'template_invalid'
  | 'template_unreachable'
  | 'document_unreachable'
  | 'document_invalid'
  | 'document_encrypted'
  | 'document_mismatch'
  | 'document_too_large'
  | 'submitter_unknown'
  | 'field_unsupported'
  | 'upload_rejected'
  | 'submit_rejected'
  | 'submit_unauthorized'
  | 'submit_gone'
  | 'submit_unreachable'
  | 'storage_unavailable'
  | 'storage_full'
  | 'authentication_failed'
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
