import { Expiry } from '../../controllers/expiry.js';
import { LeaveGuard } from '../../controllers/leave-guard.js';
import { Milestones } from '../../controllers/milestones.js';
import { PagesSeen } from '../../controllers/pages-seen.js';
import { Patience } from '../../controllers/patience.js';
import { Redirect, redirectTarget } from '../../controllers/redirect.js';
import type { RunState } from '../../controllers/run/state.js';
import { SigningError, type ErrorDetail } from '../../model/errors.js';
import { expiryWords, savedWords } from './said.js';
import type { FormView, OpenView } from './view.js';

interface Host extends Pick<FormView, 'options' | 'run' | 'session' | 'ui' | 'i18n' | 'reload'> {
  changed(): void;
  emit(name: 'form-error', detail: ErrorDetail): void;
  announce(text: string): void;
  focusMain(): void;
}

/** What goes along with a run from one state to the next: milestones, pages seen, a slow load, the way on afterwards. */
export class Companions {
  readonly pages: PagesSeen;
  readonly patience: Patience;
  redirect: Redirect | null = null;
  /** ISO instant of when the answers were kept last. */
  saved: string | null = null;
  /** Set where the form ends by itself. */
  expiry: Expiry | null = null;
  #host: Host;
  #state: RunState['type'] = 'loading';
  #milestones: Milestones | null = null;
  #failedOffline = false;
  #leaveGuard: LeaveGuard;

  constructor(host: Host) {
    this.#host = host;
    const changed = (): void => {
      host.changed();
    };
    this.pages = new PagesSeen(() => {
      // Else nobody waits for it, and scrolling need not render.
      if (host.options.requireScroll) changed();
    });
    this.#leaveGuard = new LeaveGuard(() => ['started', 'submitting'].includes(host.run.status));
    this.patience = new Patience(changed, () => {
      if (this.#failedOffline && host.run.state.type === 'failed') host.reload();
    });
  }

  /** The run may have gone on. */
  update(): void {
    const { state } = this.#host.run;
    const before = this.#state;
    if (state.type === before) return;
    this.#state = state.type;
    if (state.type === 'failed') this.#failedOffline = this.patience.offline && state.error.detail.retryable;
    else this.patience.dispose();
    if (state.type === 'filling') this.#open();
    if (state.type === 'filling' && before === 'submitting') this.#comeBack();
    if (state.type === 'completed' && !state.earlier && this.#host.run.options.mode === 'sign') {
      this.#leave(state.receipt.redirect_url ?? this.#host.options.redirectUrl ?? null);
    }
  }

  /** An event of the form. */
  hear(name: string, detail: unknown): void {
    if (name === 'form-error') this.#hearError(detail as ErrorDetail);
    if (name === 'form-draft-saved') this.#hearSaved(detail as { readonly at: string; readonly where: string });
  }

  /** Nothing could be loaded because there is no network: it is tried again as soon as there is one. */
  get waitsForNetwork(): boolean {
    return this.#failedOffline && this.patience.offline;
  }

  /** Numbers of the pages that the signer has not had before them. */
  unseen({ pages, session }: OpenView): readonly number[] {
    return pages.slots
      .filter(({ document, number }) => !session.hiddenDocuments.has(document.uuid) && !this.pages.seen.has(number))
      .map(({ number }) => number);
  }

  dispose(): void {
    this.pages.dispose();
    this.patience.dispose();
    this.#milestones?.dispose();
    this.redirect?.dispose();
    this.expiry?.dispose();
    this.#leaveGuard.dispose();
  }

  #open(): void {
    const { session, i18n } = this.#host;
    if (!session || this.#milestones) return;
    const announce = (text: string): void => {
      this.#host.announce(text);
    };
    this.#milestones = new Milestones(session, () => this.#host.i18n, announce);
    announce(i18n.t('liveReady', { name: session.template.name || i18n.t('formUntitled') }));
    this.#watchExpiry();
  }

  #watchExpiry(): void {
    const { run, ui } = this.#host;
    const at = run.request?.submission?.expire_at ?? null;
    if (at === null || run.options.mode !== 'sign' || this.expiry) return;
    const near = (): void => {
      this.#host.announce(expiryWords(this.#host, at));
    };
    const end = (): void => {
      // What is on its way is the host's to judge.
      if (run.state.type !== 'filling') return;
      ui.close();
      void run.saveDraft();
      run.become({ type: 'expired' });
    };
    this.expiry = new Expiry(at, near, end);
  }

  #hearError({ phase }: ErrorDetail): void {
    if (phase === 'storage') this.#leaveGuard.keeps(false);
  }

  /** Said once: later times can be read. */
  #hearSaved({ at, where }: { readonly at: string; readonly where: string }): void {
    this.#leaveGuard.keeps(where !== 'memory');
    // Before the first answer there is nothing to be kept that the signer knows of.
    if (this.#host.run.status !== 'started') return;
    const first = this.saved === null;
    this.saved = at;
    if (first) this.#host.announce(savedWords(this.#host, at));
    this.#host.changed();
  }

  /** The host refused something, or the page stopped it: back to what is wrong, or to the pages. */
  #comeBack(): void {
    if (this.#host.ui.check()) this.#host.focusMain();
  }

  #leave(address: string | null): void {
    if (address === null || address === '') return;
    const url = redirectTarget(address, this.#host.options.redirectOrigins);
    if (url) {
      this.redirect = new Redirect(url, () => {
        this.#host.changed();
      });
      return;
    }
    const message = `The form does not lead on to ${address}: only http(s) on the page's own origin, or on one of redirectOrigins.`;
    this.#host.emit('form-error', new SigningError({ code: 'internal', phase: 'submit', message }).detail);
  }
}
