/** One piece of work on a page. */
export interface Job<Owner> {
  readonly owner: Owner;
  run(signal: AbortSignal): Promise<void>;
}

/**
 * Does one job after another, each time asking what is now the most urgent, so that nothing stale waits in line. It sleeps
 * when there is none, until woken.
 */
export class RenderQueue<Owner> {
  readonly #next: () => Job<Owner> | null;
  #running: { owner: Owner; abort: AbortController } | null = null;
  #closed = false;

  constructor(next: () => Job<Owner> | null) {
    this.#next = next;
  }

  /** Whose job is being done. */
  get current(): Owner | null {
    return this.#running?.owner ?? null;
  }

  wake(): void {
    if (this.#running || this.#closed) return;
    const job = this.#next();
    if (!job) return;
    const running = { owner: job.owner, abort: new AbortController() };
    this.#running = running;
    void job.run(running.abort.signal).finally(() => {
      // A cancelled job may end after its successor has begun.
      if (this.#running === running) this.#running = null;
      this.wake();
    });
  }

  /** Gives up the job that is being done, and goes on with the next. */
  cancel(): void {
    this.#running?.abort.abort();
    this.#running = null;
    this.wake();
  }

  close(): void {
    this.#closed = true;
    this.cancel();
  }
}
