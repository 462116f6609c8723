import type { Receipt, WireEvent, WireEventType } from '../model/wire.js';

/** Where unsent events are kept: on disk, for the life of the tab, or only while the page stays open. */
export type StorageMode = 'durable' | 'session' | 'memory';

/** Why an attempt failed that will be repeated. `busy`: the host said so by status; `unrecognized`: no receipt of ours. */
export type RetryReason = 'network' | 'timeout' | 'busy' | 'unrecognized' | 'credentials';

/** One complaint of the host; `field` is a name or uuid. */
export interface FieldComplaint {
  readonly field?: string;
  readonly message: string;
}

/** The host has the event. */
export interface Acknowledged {
  readonly type: 'acknowledged';
  readonly eventType: WireEventType;
  /** What the host stored: the first body under this event id. Null where another tab or visit sent it. */
  readonly event: WireEvent | null;
  readonly receipt: Receipt;
  /** The host said that it had an event of this id already: perhaps another device's, with other answers. */
  readonly conflict?: true;
}

/** The other terminal outcome was first; `eventType` is what the host has. */
export interface Superseded {
  readonly type: 'superseded';
  readonly eventType: WireEventType;
  readonly receipt: Receipt;
}

/** 400, 413, 415, 422: the event id is free for a corrected body, at once where the event was posted on this visit. */
export interface Rejected {
  readonly type: 'rejected';
  readonly status: number;
  readonly errors: readonly FieldComplaint[];
  readonly message?: string;
}

/**
 * Stopped for now; the entry is kept, and `retry()` or the next visit tries again. `unauthorized`: 401, 403; `gone`: 404, 410
 * and every other 4xx without a rule of its own; `redirected`: 3xx (0 where the browser hides which).
 */
export interface Stopped {
  readonly type: 'unauthorized' | 'gone' | 'redirected';
  readonly status: number;
}

/** The host has not accepted an event; which one, as it was stored. */
export type Refused = (Rejected | Stopped) & { readonly event: WireEvent };

/** What finally became of an event. */
export type Outcome = Acknowledged | Superseded | Refused;

/** What happens to an event on its way; `attempt` counts from 1, `retryAt` is in milliseconds since 1970. */
export type Happened =
  | { readonly type: 'sending'; readonly attempt: number }
  | {
      readonly type: 'waiting';
      readonly attempt: number;
      readonly retryAt: number;
      /** The browser knows that it has no network. */
      readonly offline: boolean;
      readonly reason: RetryReason;
    }
  | { readonly type: 'sent' }
  | { readonly type: 'stopped'; readonly outcome: Exclude<Outcome, Acknowledged> };

/** What delivery is doing. With `storage: 'memory'` the page must stay open until the event is sent. */
export type DeliveryStatus =
  { readonly type: 'idle' } | ({ readonly eventType: WireEventType; readonly storage: StorageMode } & Happened);
