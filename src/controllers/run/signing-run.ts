import { toSigningError, type SigningError } from '../../model/errors.js';
import type { SigningRequest } from '../../model/request.js';
import type { Submitter } from '../../model/template.js';
import type { Evidence, WireEvent } from '../../model/wire.js';
import type { SigningSession } from '../../session/signing-session.js';
import { sessionIdFor } from '../../session/session-id.js';
import { wireValues, type EventRequest } from '../../session/wire.js';
import { DraftKeeper } from './draft-keeper.js';
import { Ending } from './ending.js';
import { checkHandlers, HostSteps } from './host-steps.js';
import { Journal } from './journal.js';
import { chooseSubmitter, loadRequest, openingScreen } from './load-request.js';
import { follow, loadParts, openSession, type Loaded } from './load.js';
import type { RunHost, RunOptions } from './options.js';
import { tellOfAnswers } from './page-events.js';
import { Reporter } from './reporter.js';
import type { End } from './outcomes.js';
import { statusOf, type RunState, type Status } from './state.js';
import { Teller } from './teller.js';
import { Uploads } from './uploads.js';

/** One load of a form, from its template to the host's receipt. The element shows its state and passes acts to it. */
export class SigningRun {
  readonly options: RunOptions;
  session: SigningSession | null = null;
  request: SigningRequest | null = null;
  loaded: Loaded | null = null;
  steps: HostSteps | null = null;
  /** ISO instant of the answers that an earlier visit left and that were brought back. */
  resumedAt: string | null = null;

  #host: RunHost;
  #state: RunState = { type: 'loading', loaded: 0, total: null };
  #abort = new AbortController();
  #reporter: Reporter;
  #keeper: DraftKeeper | null = null;
  #sessionId = '';
  #journal: Journal | null = null;
  #teller: Teller | null = null;
  #ending: Ending;
  #uploads: Uploads | null;
  /** What is left of the load once nothing of an earlier visit stands in the way. */
  #rest: () => Promise<void> = () => Promise.resolve();

  constructor(options: RunOptions, host: RunHost) {
    this.options = options;
    this.#host = host;
    this.#reporter = new Reporter(options, {
      onStatus: (status) => {
        this.#ending.hear(status);
      },
      onFinishedElsewhere: ({ eventType }) => {
        this.#ending.showEarlier(eventType);
      },
    });
    this.#ending = new Ending(this, host, this.#reporter);
    const { uploadUrl, mode } = options;
    this.#uploads = uploadUrl === null || mode !== 'sign' ? null : new Uploads(uploadUrl, options.headers);
  }

  get state(): RunState {
    return this.#state;
  }

  get status(): Status {
    return statusOf(this.#state, this.#journal?.startedAt != null);
  }

  get consent(): Evidence['consent'] {
    return this.#journal?.consent ?? null;
  }

  /**
   * Loads template and documents; ends in `filling`, in a screen that the request decides, or in `failed`: then with the
   * error.
   */
  async start(): Promise<SigningError | null> {
    try {
      await this.#load(this.#abort.signal);
      return null;
    } catch (thrown) {
      const error = toSigningError(thrown, 'template');
      if (!this.#abort.signal.aborted) this.#fail(error);
      return error;
    }
  }

  /** A page, counted from 1 over all documents, was painted in sight. */
  pagePainted(page: number): void {
    this.#journal?.pagesViewed.add(page);
  }

  /** The signer has had the form before them: said once a session. */
  view(): void {
    if (this.options.mode !== 'sign' || this.#host.disabled || this.#state.type !== 'filling') return;
    this.#teller?.view();
  }

  acceptConsent(consent: NonNullable<Evidence['consent']>): void {
    if (!this.#journal) return;
    this.#journal.consent = consent;
    this.#begin();
    this.#keeper?.touch();
    this.#host.changed();
  }

  /** Sends the answers. Resolves to true once the host has acknowledged them; anything else leaves them in place. */
  complete(): Promise<boolean> {
    return this.#finish('completed');
  }

  decline(reason: string): Promise<boolean> {
    return this.#finish('declined', { reason });
  }

  /** Try again: wakes a delivery that waits, or sends again what had stopped. */
  retry(): void {
    this.#uploads?.retry();
    this.#ending.retry();
  }

  proceed(ended: Promise<boolean>): void {
    const opening = ended.then((over) => (over ? undefined : this.#rest()));
    opening.catch((thrown: unknown) => {
      if (!this.#abort.signal.aborted) this.#fail(toSigningError(thrown, 'template'));
    });
  }

  get sessionId(): string {
    return this.#sessionId;
  }

  async recover(event: WireEvent): Promise<boolean> {
    const recovering = await import('../../session/recover.js').catch(() => null);
    const [keeper, request] = [this.#keeper, this.request];
    if (!recovering || !keeper || !request) return false;
    keeper.kept = recovering.draftOf(event, request.template, keeper.kept);
    this.#journal?.restore(keeper.kept);
    return keeper.saveInTime();
  }

  /** The form has ended: its draft is no longer needed. */
  forget(): void {
    void this.#keeper?.end();
  }

  async saveDraft(): Promise<void> {
    await this.#keeper?.save();
  }

  async discardDraft(): Promise<void> {
    this.resumedAt = null;
    await this.#keeper?.discard();
    this.#host.changed();
  }

  /** The element lets go of this run. What is stored to be sent stays stored. */
  dispose(): void {
    this.#keeper?.close();
    this.#reporter.dispose();
    this.#uploads?.dispose();
    this.steps?.dispose();
    this.#abort.abort();
    for (const { pdf } of this.loaded?.documents ?? []) void pdf.destroy();
  }

  async #load(signal: AbortSignal): Promise<void> {
    const request = await loadRequest(this.options, signal);
    this.request = request;
    const submitter = chooseSubmitter(request, this.options.submitter);
    const screen = await openingScreen(request, submitter, this.options);
    if (screen) {
      this.#show(screen, request, submitter);
      return;
    }
    checkHandlers(request.template, submitter, this.options.fieldHandlers);
    // Nothing waits for the drafts, and they for nothing: documents are on their way meanwhile.
    const loading = this.#loadParts(request, signal);
    loading.catch(() => undefined);
    const keeper = await DraftKeeper.open(request, submitter, this.options, this.#host, () =>
      this.#journal?.draft(this.session),
    );
    if (signal.aborted) keeper.close();
    signal.throwIfAborted();
    this.#keeper = keeper;
    const journal = new Journal(request, keeper.kept, this.options, this.#host);
    const parts = { journal, keeper, uploads: this.#uploads, reporter: this.#reporter, host: this.#host };
    this.#journal = journal;
    this.#sessionId = journal.sessionId;
    this.#rest = async () => {
      const loaded = await loading;
      await this.#uploads?.ready;
      signal.throwIfAborted();
      // Another tab was faster.
      if (this.#state.type === 'completed' || this.#state.type === 'declined') return;
      const session = openSession(request, submitter, loaded, keeper.kept, this.options, this.#host.i18n);
      if (Object.keys(keeper.kept?.values ?? {}).length > 0) this.resumedAt = keeper.kept?.saved_at ?? null;
      this.#teller = new Teller({ ...parts, session, documents: loaded.documents });
      this.#open(session);
      follow(loaded, signal, this.#host, (reason) => {
        this.#fail(toSigningError(reason, 'document'));
      });
    };
    if (this.options.mode !== 'sign' || !(await this.#ending.flush())) await this.#rest();
  }

  /** Nothing is filled in; but what this browser had to say before is still worth saying. */
  #show(screen: RunState, request: SigningRequest, submitter: Submitter): void {
    this.become(screen);
    this.#sessionId = sessionIdFor(request.submitter, null);
    this.#rest = () => {
      this.become(screen);
      return Promise.resolve();
    };
    const ended = screen.type === 'completed' || screen.type === 'declined';
    if (ended) void DraftKeeper.forget(request, submitter, this.options).catch(() => undefined);
    // How a form has ended stands, whoever ended it.
    const flushed = ended ? this.#reporter.flush(this.#sessionId) : this.#ending.flush(true);
    flushed.catch((thrown: unknown) => {
      this.#host.emit('form-error', toSigningError(thrown, 'submit').detail);
    });
  }

  async #loadParts(request: SigningRequest, signal: AbortSignal): Promise<Loaded> {
    this.loaded = await loadParts(request, this.options, this.#host, signal, (bytes, total) => {
      if (this.#state.type === 'loading') this.become({ type: 'loading', loaded: bytes, total });
    });
    if (signal.aborted) this.dispose();
    return this.loaded;
  }

  #open(session: SigningSession): void {
    this.session = session;
    this.steps = new HostSteps(session, this.options.fieldHandlers);
    tellOfAnswers(session, this.#host, () => {
      this.#begin();
      this.#keeper?.touch();
    });
    this.become({ type: 'filling' });
    const { pages } = session.progress;
    this.#host.emit('form-ready', { template: this.request?.source, pages, fields: session.template.fields.length });
    this.#ending.open();
  }

  /** The signer has begun: said once a session. */
  #begin(): void {
    if (this.options.mode === 'sign' && this.#teller?.begin()) this.#host.changed();
  }

  async #finish(what: End, more: Pick<EventRequest, 'reason'> = {}): Promise<boolean> {
    const { session, options } = this;
    const { signal } = this.#abort;
    // Meanwhile another tab may be faster, or the document be lost.
    const isOver = (): boolean => this.#state.type !== 'submitting';
    if (!session || this.#state.type !== 'filling' || options.mode === 'readonly' || signal.aborted) return false;
    const at = new Date().toISOString();
    if (options.mode === 'preview') {
      this.#ending.conclude(what, at, {});
      return true;
    }
    this.#begin();
    this.#ending.begin(what);
    try {
      // Once: the event says what was uploaded, whatever is answered meanwhile.
      const answers = { ...more, values: wireValues(session) };
      // Files go before the event that names them; none is needed to decline.
      if (what === 'completed') await this.#ending.sendFiles(this.#uploads, answers.values);
      signal.throwIfAborted();
      if (isOver()) return false;
      const event = await this.#teller?.make(`form.${what}`, at, answers);
      const before = what === 'completed' ? 'form-before-complete' : 'form-before-decline';
      if (!event || isOver()) return false;
      const agreed = await this.#host.ask(before, event);
      if (isOver()) return false;
      if (!agreed) {
        this.become({ type: 'filling' });
        return false;
      }
      await this.#keeper?.saveInTime();
      return !isOver() && (await this.#ending.send(what, event));
    } catch (thrown) {
      if (!isOver() && !this.#abort.signal.aborted) this.#ending.fail(toSigningError(thrown, 'submit'));
      return false;
    }
  }

  #fail(error: SigningError): void {
    this.become({ type: 'failed', error });
    this.#host.emit('form-error', error.detail);
  }

  /** The run's state changes; a run that was let go of stays as it is. */
  become(state: RunState): void {
    if (this.#abort.signal.aborted) return;
    this.#state = state;
    this.#host.changed();
  }
}
