import { deepFreeze } from '../../model/freeze.js';
import type { SigningRequest } from '../../model/request.js';
import type { Evidence, WireEvent, WireEventType } from '../../model/wire.js';
import { draftValues, type Draft } from '../../session/draft.js';
import { sessionIdFor } from '../../session/session-id.js';
import type { SigningSession } from '../../session/signing-session.js';
import { wireEvent, type EventRequest } from '../../session/wire.js';
import type { OpenDocument } from './load-documents.js';
import type { RunHost, RunOptions } from './options.js';

const SEQUENCE: Readonly<Record<WireEventType, number>> = {
  'form.viewed': 1,
  'form.started': 2,
  'form.completed': 3,
  'form.declined': 3,
};

/** What a session has said and seen so far: its id, the moments of viewed and started, consent, pages shown. */
export class Journal {
  readonly sessionId: string;
  consent: Evidence['consent'] = null;
  viewedAt: string | null = null;
  startedAt: string | null = null;
  /** The events that are safe: what is not must be said again on the next visit. */
  readonly stored = new Set<WireEventType>();
  /** From 1, over all documents. */
  readonly pagesViewed = new Set<number>();

  #request: SigningRequest;
  #kept: Draft | null = null;
  #options: Pick<RunOptions, 'identity' | 'metadata'>;
  #host: Pick<RunHost, 'i18n'>;
  /** Events are made one after the other, so that each is stored in the order of its sequence. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(
    request: SigningRequest,
    kept: Draft | null,
    options: Pick<RunOptions, 'identity' | 'metadata'>,
    host: Pick<RunHost, 'i18n'>,
  ) {
    this.#request = request;
    this.#options = options;
    this.#host = host;
    this.sessionId = sessionIdFor(request.submitter, kept?.session_id ?? null);
    if (kept) this.restore(kept);
  }

  /** Goes on from what an earlier visit left. */
  restore(kept: Draft): void {
    this.#kept = kept;
    this.consent = kept.consent;
    this.viewedAt = kept.viewed_at;
    this.startedAt = kept.started_at;
    if (kept.viewed_at !== null) this.stored.add('form.viewed');
    if (kept.started_at !== null) this.stored.add('form.started');
  }

  /**
   * The exact, frozen body of an event about the session as it is now; null where the last bytes of a document do not come,
   * so that nobody can say what was signed.
   */
  async make(
    session: SigningSession,
    documents: readonly OpenDocument[],
    event: Omit<EventRequest, 'sequence'>,
  ): Promise<WireEvent | null> {
    const made = this.#queue.then(async () => {
      const context = this.#context(await named(documents));
      if (!context) return null;
      const body = await wireEvent(session, context, { ...event, sequence: SEQUENCE[event.type] });
      // A copy: what the host passed in (metadata) is in the event, and stays the host's to change.
      return deepFreeze(JSON.parse(JSON.stringify(body)) as WireEvent);
    });
    this.#queue = made.catch(() => undefined);
    return made;
  }

  draft(session: SigningSession | null): Draft {
    return {
      version: 1,
      session_id: this.sessionId,
      saved_at: new Date().toISOString(),
      // Before the form is open again, what was kept is all there is.
      values: session ? draftValues(session) : (this.#kept?.values ?? {}),
      consent: this.consent,
      viewed_at: this.stored.has('form.viewed') ? this.viewedAt : null,
      started_at: this.stored.has('form.started') ? this.startedAt : null,
    };
  }

  #context(documents: Evidence['documents'] | null): Parameters<typeof wireEvent>[1] | null {
    const { i18n } = this.#host;
    return (
      documents && {
        request: this.#request,
        identity: this.#options.identity,
        metadata: this.#options.metadata,
        sessionId: this.sessionId,
        userAgent: navigator.userAgent,
        locale: i18n.locale,
        timeZone: i18n.timeZone,
        documents,
        consent: this.consent,
        pagesViewed: [...this.pagesViewed].sort((a, b) => a - b),
        openedAt: this.viewedAt,
      }
    );
  }
}

/** Documents as events name them: by the hash of all their bytes, so that an event waits for the last of these. */
function named(documents: readonly OpenDocument[]): Promise<Evidence['documents'] | null> {
  return Promise.all(
    documents.map(async ({ uuid, pdf }) => ({ uuid, sha256: await pdf.sha256, pages: pdf.pageCount })),
  ).catch((reason: unknown) => {
    if (documents.every(({ pdf }) => pdf.complete)) throw reason;
    return null;
  });
}
