import type { DeliveryStatus, Outcome } from '../../delivery/delivery.js';
import type { StorageMode } from '../../delivery/outcome.js';
import { isTerminal, type Receipt, type WireEvent, type WireEventType, type WireValue } from '../../model/wire.js';
import type { SigningError } from '../../model/errors.js';
import type { SigningSession } from '../../session/signing-session.js';
import type { RunHost } from './options.js';
import { deliveryError, endOf, type End, type Stop } from './outcomes.js';
import { DOM_EVENTS, type Reporter } from './reporter.js';
import type { RunState, Waiting } from './state.js';
import type { Uploads } from './uploads.js';

/** What the ending of a form needs of the run that it ends. */
export interface EndingRun {
  readonly state: RunState;
  readonly session: SigningSession | null;
  /** The id of the session; '' before there is one. */
  readonly sessionId: string;
  become(state: RunState): void;
  /** The form has ended: nothing is left to be kept. */
  forget(): void;
  /** An earlier visit's answers were refused: the form opens with them. Resolves to true when they are kept as a draft. */
  recover(event: WireEvent): Promise<boolean>;
  /** Opens the form, unless what an earlier visit left behind turns out to have ended it. */
  proceed(ended: Promise<boolean>): void;
}

/** An earlier visit's ending that waits is shown in place of these. */
const BEFORE: ReadonlySet<RunState['type']> = new Set(['loading', 'expired', 'awaiting']);

type Refusal = Extract<Stop, { type: 'rejected' }>;

/** From Finish or Decline to the host's word: sends the terminal event and turns its outcome into the run's state. */
export class Ending {
  #run: EndingRun;
  #host: Pick<RunHost, 'emit'>;
  #reporter: Reporter;
  /** The event under way: a later try sends the very same one. */
  #event: WireEvent | null = null;
  /** What delivery waits for; null while it gets on. */
  #waiting: Waiting | null = null;
  #storage: StorageMode | null = null;
  /** What an earlier visit sent was refused: said once the form is open again. */
  #refused: Refusal | null = null;
  /** What is stored in place of a draft until a corrected event is sent. */
  #replaced: WireEvent | null = null;
  #behind = false;

  constructor(run: EndingRun, host: Pick<RunHost, 'emit'>, reporter: Reporter) {
    this.#run = run;
    this.#host = host;
    this.#reporter = reporter;
  }

  /** Shows that the form is being sent; the event may not be made yet. */
  begin(what: End): void {
    this.#run.become({ type: 'submitting', what, delivery: this.#waiting, storage: this.#storage });
  }

  /** The same, while the files of a completion are on their way. @throws As `Uploads.send`. */
  async sendFiles(uploads: Uploads | null, values: readonly WireValue[]): Promise<void> {
    await uploads?.send(values, (files) => {
      // Another tab may have been faster, or the document lost.
      if (this.#run.state.type !== 'submitting') return;
      this.#run.become({ type: 'submitting', what: 'completed', delivery: null, storage: this.#storage, files });
    });
    if (this.#run.state.type === 'submitting') this.begin('completed');
  }

  /** Back to the answers, which are all kept; says what was wrong. */
  fail(error: SigningError): void {
    this.#run.become({ type: 'filling', refusal: { error, reasons: [] } });
    this.#host.emit('form-error', error.detail);
  }

  /** Sends an event. Resolves to true once the host has acknowledged this very ending. */
  async send(what: End, event: WireEvent): Promise<boolean> {
    this.#event = event;
    this.begin(what);
    if (this.#replaced) await this.#reporter.release(this.#replaced);
    this.#replaced = null;
    return this.#settle(what, await this.#reporter.post(event));
  }

  /**
   * What an earlier visit left behind goes first. True when that decides the screen. `behind`: nothing can be corrected, as
   * the request has another screen than the form.
   */
  async flush(behind = this.#behind): Promise<boolean> {
    this.#behind = behind;
    const outcome = await this.#reporter.flush(this.#run.sessionId);
    if (!outcome) return false;
    if (outcome.type === 'rejected' && !behind) {
      this.#refused = outcome;
      // Where no draft may be kept, the event itself keeps the answers until a corrected one is there.
      if (await this.#run.recover(outcome.event)) await this.#reporter.release(outcome.event);
      else this.#replaced = outcome.event;
      return false;
    }
    if (outcome.type === 'rejected') this.#stop(whatOf(outcome), outcome);
    else this.#settle(whatOf(outcome), outcome);
    return true;
  }

  /** The form is open: says what became of an earlier visit's answers, if they were refused. */
  open(): void {
    const refused = this.#refused;
    this.#refused = null;
    if (refused) this.#correct(refused);
  }

  /** Try again: wakes a delivery that waits, or sends again what had stopped. */
  retry(): void {
    const { state } = this.#run;
    this.#waiting = null;
    if (state.type === 'submitting') this.#run.become({ ...state, delivery: null });
    if (state.type !== 'stopped') {
      // What the host has refused stays what it is: a corrected event takes its place.
      if (!this.#replaced) this.#reporter.retry();
    } else if (this.#event) void this.send(state.what, this.#event);
    else {
      this.begin(state.what);
      this.#run.proceed(this.flush());
    }
  }

  /** Delivery says how it gets on. */
  hear(delivery: DeliveryStatus): void {
    // A further attempt is no news before it succeeds; an earlier event that waits holds up the last one.
    if (delivery.type !== 'idle') this.#keep(delivery.storage);
    if (delivery.type === 'sending') return;
    this.#waiting = delivery.type === 'waiting' ? delivery : null;
    const { state } = this.#run;
    if (state.type === 'submitting') this.#run.become({ ...state, delivery: this.#waiting });
    else if (BEFORE.has(state.type) && this.#waiting && isTerminal(this.#waiting.eventType)) {
      this.begin(endOf(this.#waiting.eventType));
    }
  }

  /** The form ended before this visit, or in another tab. */
  showEarlier(winner: WireEventType, receipt: Receipt = {}): void {
    this.#run.become({ type: endOf(winner), at: null, receipt, earlier: true });
    this.#run.forget();
  }

  conclude(what: End, at: string | null, receipt: Receipt): void {
    this.#run.become({ type: what, at, receipt, earlier: false });
    this.#run.forget();
    // What had stopped before: the host is there and takes events.
    this.#reporter.retry();
  }

  #settle(what: End, outcome: Outcome): boolean {
    if (outcome.type === 'superseded') this.showEarlier(outcome.eventType);
    else if (outcome.type === 'rejected') this.#correct(outcome);
    else if (outcome.type !== 'acknowledged') this.#stop(what, outcome);
    // The host holds the first body under this id: another tab's, another device's. That is not what was answered here.
    else if (outcome.event === null) this.showEarlier(outcome.eventType);
    else {
      if (outcome.conflict) this.showEarlier(outcome.eventType, outcome.receipt);
      else this.conclude(endOf(outcome.eventType), outcome.event.timestamp, outcome.receipt);
      this.#host.emit(DOM_EVENTS[outcome.eventType], { event: outcome.event, response: outcome.receipt });
      return endOf(outcome.eventType) === what;
    }
    return false;
  }

  /** Back to the answers, with what the host says against them. */
  #correct(refused: Refusal): void {
    const error = deliveryError(refused);
    this.#event = null;
    this.#run.become({ type: 'filling', refusal: { error, reasons: this.#complain(refused) } });
    this.#host.emit('form-error', error.detail);
  }

  #stop(what: End, refused: Stop): void {
    const error = deliveryError(refused);
    this.#run.become({ type: 'stopped', what, error, copy: refused.event });
    this.#host.emit('form-error', error.detail);
  }

  /** Says each complaint at its field; gives back those that belong to none. */
  #complain({ errors, message }: Refusal): readonly string[] {
    const general = message === undefined ? [] : [message];
    for (const { field, message: reason } of errors) {
      const { session } = this.#run;
      const named = field === undefined ? undefined : session?.find(field);
      // A field that the signer cannot change would block the form for good: its complaint is said above it.
      if (named && session?.isOpen(named)) session.refuse(named.uuid, reason);
      else general.push(reason);
    }
    return general;
  }

  /** Where the answers are kept decides whether the page may be closed. */
  #keep(storage: StorageMode): void {
    if (storage === this.#storage) return;
    this.#storage = storage;
    const { state } = this.#run;
    if (state.type === 'submitting') this.#run.become({ ...state, storage });
  }
}

/** The ending that an outcome is about. */
function whatOf(outcome: Outcome): End {
  return endOf('eventType' in outcome ? outcome.eventType : outcome.event.event_type);
}
