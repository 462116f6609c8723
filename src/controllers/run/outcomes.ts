import type { Outcome } from '../../delivery/delivery.js';
import { SigningError, type ErrorCode } from '../../model/errors.js';
import type { WireEventType } from '../../model/wire.js';

/** How a form ends. */
export type End = 'completed' | 'declined';

/** An outcome that is no end: the host has not accepted the event. */
export type Stop = Exclude<Outcome, { type: 'acknowledged' | 'superseded' }>;

export function endOf(eventType: WireEventType): End {
  return eventType === 'form.declined' ? 'declined' : 'completed';
}

const CODES: Readonly<Record<Stop['type'], ErrorCode>> = {
  rejected: 'submit_rejected',
  unauthorized: 'submit_unauthorized',
  gone: 'submit_gone',
  redirected: 'submit_unreachable',
};

const ADVICE: Readonly<Record<Stop['type'], string>> = {
  rejected: 'The endpoint refused the event; the answers are kept and can be changed.',
  unauthorized: 'The endpoint did not accept the credentials, also after headers() was asked once more.',
  gone: 'The endpoint is not there, or this signing is closed.',
  redirected: 'The endpoint answered with a redirect, which is not followed: set submit-url to the final address.',
};

/** The error that the page shows and `form-error` carries when an event was not accepted. */
export function deliveryError(outcome: Stop): SigningError {
  return new SigningError({
    code: CODES[outcome.type],
    phase: 'submit',
    retryable: outcome.type !== 'rejected',
    message: `${String(outcome.status)}: ${ADVICE[outcome.type]}`,
  });
}
