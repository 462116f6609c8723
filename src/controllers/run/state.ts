import type { DeliveryStatus } from '../../delivery/delivery.js';
import type { StorageMode } from '../../delivery/outcome.js';
import type { SigningError } from '../../model/errors.js';
import type { Receipt, WireEvent } from '../../model/wire.js';
import type { FilesProgress } from './uploads.js';

/** The element's public `status`. */
export type Status =
  | 'idle'
  | 'loading'
  | 'ready'
  | 'started'
  | 'submitting'
  | 'completed'
  | 'declined'
  | 'expired'
  | 'awaiting'
  | 'failed';

/** Delivery has failed to get through, and tries again. */
export type Waiting = Extract<DeliveryStatus, { type: 'waiting' }>;

/** Why answers were not accepted that the signer can change. */
export interface Refusal {
  readonly error: SigningError;
  /** The host's own words that belong to no field. */
  readonly reasons: readonly string[];
}

/** The exclusive situations of one load of a form. */
export type RunState =
  | { readonly type: 'loading'; readonly loaded: number; readonly total: number | null }
  /** Nothing can be shown: the template or a document is no good or out of reach. */
  | { readonly type: 'failed'; readonly error: SigningError }
  | { readonly type: 'filling'; readonly refusal?: Refusal }
  | {
      readonly type: 'submitting';
      readonly what: 'completed' | 'declined';
      readonly delivery: Waiting | null;
      /** Where the answers are kept meanwhile; null before delivery has taken them. */
      readonly storage: StorageMode | null;
      /** Set while files go before the answers. */
      readonly files?: FilesProgress;
    }
  /** Delivery stopped for good for now; the answers are kept and Try again is offered. */
  | {
      readonly type: 'stopped';
      readonly what: 'completed' | 'declined';
      readonly error: SigningError;
      /** What was not sent, for the signer to keep. */
      readonly copy: WireEvent;
    }
  | {
      readonly type: 'completed' | 'declined';
      /** ISO instant; null where only the fact is known. */
      readonly at: string | null;
      readonly receipt: Receipt;
      /** It ended before this visit, or elsewhere. */
      readonly earlier: boolean;
    }
  | { readonly type: 'expired' }
  | { readonly type: 'awaiting' };

/** The public status that a state stands for. */
export function statusOf(state: RunState, started: boolean): Status {
  switch (state.type) {
    case 'filling':
      return started ? 'started' : 'ready';
    case 'stopped':
      return 'failed';
    default:
      return state.type;
  }
}
