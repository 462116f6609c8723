/** What the fault proxy does with one request. Left out entirely: it passes through. */
export interface FaultStep {
  /** How often the request reaches the host. Default 1. */
  readonly forward?: 0 | 1 | 2;
  /** Waits for a release before the host gets it, or before the page gets the answer. */
  readonly hold?: 'before' | 'after';
  /** An answer in place of the host's; what is left out stays the host's. Success only takes the place of success. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** A body of so many bytes of nonsense. */
  readonly junk?: number;
  /**
   * How the answer ends: complete (default); lost, which the page sees as a network error; broken off in the middle of the
   * body; or silent after its first byte.
   */
  readonly end?: 'whole' | 'lost' | 'truncated' | 'stalled';
  /** For how many requests in a row. Default 1. */
  readonly times?: number;
}

/** A request as the proxy got it. */
export interface SeenRequest {
  readonly method: string;
  /** Behind the scenario's part of the address, with the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The network fails before the host has the request. */
export const lostRequest: FaultStep = { forward: 0, end: 'lost' };

/** The host has the event; its answer is lost. */
export const lostAnswer: FaultStep = { end: 'lost' };

/** Two copies reach the host. */
export const twice: FaultStep = { forward: 2 };

/** An answer that comes from something between page and host. */
export function answered(status: number, more: Omit<FaultStep, 'status' | 'forward'> = {}): FaultStep {
  return { forward: 0, status, body: '', ...more };
}

/** A captive portal's page. */
export const portal = answered(200, {
  headers: { 'Content-Type': 'text/html' },
  body: '<!doctype html><title>Sign in</title><p>Please sign in to use this network.</p>',
});
