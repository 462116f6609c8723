import { unsafeCSS, type TemplateResult } from 'lit';
import { afterPaint } from '../../controllers/after-paint.js';
import { ask, dispatch } from '../../controllers/dom-events.js';
import { guardConsent } from '../../controllers/consent-guard.js';
import { FormUi, type UiHost, type Zoom } from '../../controllers/form-ui.js';
import type { RunHost, RunOptions } from '../../controllers/run/options.js';
import type { PageList } from '../../controllers/run/page-list.js';
import { SigningRun } from '../../controllers/run/signing-run.js';
import type { SigningSession } from '../../session/signing-session.js';
import type { PageViews } from '../../pdf/page-views.js';
import { toSigningError } from '../../model/errors.js';
import type { WireEvent, WireValue } from '../../model/wire.js';
import { pageStyles } from '../../pdf/page-styles.js';
import { wireValues } from '../../session/wire.js';
import { controls } from '../../styles/controls.js';
import { formStyles } from '../../styles/form.js';
import { frame } from '../../styles/frame.js';
import { tokens } from '../../styles/tokens.js';
import type { Translator } from '../../text/translator.js';
import type { AppHost } from './app-host.js';
import { fieldErrors, type FieldError } from './field-errors.js';
import { Companions } from './companions.js';
import { Finder } from './finder.js';
import { formFrame } from './frame.js';
import { LayoutChoice } from './layout-choice.js';
import { Lazily } from './lazily.js';
import { NearPages, pageOf } from './near-pages.js';
import { PageTexts, type TextNote } from './page-texts.js';
import { Pane } from './pane.js';
import { positionWords } from './said.js';
import { ShownPages, type FormCounters } from './shown-pages.js';
import type { FormView, OpenView } from './view.js';

/** The style sheets of all that an app renders, in place of the door's. */
export const appStyles = [tokens, frame, ...formStyles, controls, unsafeCSS(pageStyles)];

/** One load of the form on the screen: its run, its pages, its dialogs. The element makes a new one for each load. */
export class FormApp implements FormView, RunHost, UiHost {
  readonly options: AppHost;
  readonly run: SigningRun;
  readonly ui: FormUi;
  readonly stats = { fieldRenders: 0, hostUpdates: 0 };
  readonly near = new NearPages();
  readonly pane = new Pane(this);
  readonly companions: Companions;
  announcement = '';
  readonly finder = new Finder(this);
  #texts = new PageTexts(this);
  #lazily = new Lazily();
  #layout = new LayoutChoice(this);
  readonly shown = new ShownPages({
    onPainted: (page) => {
      afterPaint(this.#loadLazily);
      void this.pages?.learn(page).then((other) => other && this.resized());
    },
    onViewed: (page) => {
      this.run.pagePainted(page);
    },
    onAttended: () => {
      this.run.view();
    },
    onText: (...text) => {
      this.#texts.laid(...text);
    },
    onFailed: (page) => {
      this.announce(this.i18n.t('pageFailed', { page }));
    },
    onSight: (pages, most) => {
      if (most !== null) this.session?.showPage(most);
      this.near.see(pages, this.pane.focusedPage);
      void this.pages?.learnAround(pages).then((other) => other && this.resized());
    },
  });
  #onCompleted: (event: WireEvent) => void;

  /** `onCompleted` hears of a completion before the page does. */
  constructor(host: AppHost, options: RunOptions, onCompleted: (event: WireEvent) => void) {
    this.options = host;
    this.#onCompleted = onCompleted;
    this.run = new SigningRun(options, this);
    this.ui = new FormUi(this.run, this);
    this.companions = new Companions(this);
    this.#layout.update();
  }

  render(): TemplateResult {
    this.stats.hostUpdates += 1;
    return formFrame(this);
  }

  /** The answers so far, as the events carry them. */
  values(): readonly WireValue[] {
    return this.session ? wireValues(this.session) : [];
  }

  errors(): readonly FieldError[] {
    return this.session ? fieldErrors(this.session, this.i18n) : [];
  }

  /** Sets answers by field name or uuid. */
  setValues(values: Readonly<Record<string, unknown>>): void {
    for (const [key, value] of Object.entries(values)) {
      const field = this.session?.find(key);
      if (field) this.session?.setValue(field.uuid, value, 'api');
    }
  }

  goToField(nameOrUuid: string): void {
    const field = this.session?.find(nameOrUuid);
    if (field) this.ui.goTo(field.uuid);
  }

  goToPage(page: number): void {
    this.pane.goToPage(page);
  }

  /** Puts the focus into the field that the signer is at, or into the first. */
  focus(): void {
    const uuid = this.ui.current ?? this.session?.openSteps.after(null)?.uuid;
    if (uuid !== undefined) this.reveal(uuid);
  }

  get i18n(): Translator {
    return this.options.i18n;
  }

  get disabled(): boolean {
    return this.options.isDisabled;
  }

  /** What is not needed until the signer acts; null until it is loaded. */
  get lazy(): Lazily['pieces'] {
    return this.#lazily.pieces;
  }

  get padTag(): string {
    return this.options.padTag;
  }

  get unseenPages(): readonly number[] {
    return this.options.requireScroll && this.open ? this.companions.unseen(this.open) : [];
  }

  /** The view for what needs a session; null before there is one. */
  get open(): OpenView | null {
    return this.session && this.run.state.type === 'filling' ? (this as FormApp & OpenView) : null;
  }

  /** Made with the first page that is shown. */
  get views(): PageViews {
    const room = this.run.loaded?.room;
    if (!room) throw new Error('No page is shown before the documents are open.');
    return this.shown.views(room);
  }

  /** Counted since this load began, except what is live. */
  get counters(): FormCounters {
    return { ...this.stats, ...this.shown.stats };
  }

  get textNotes(): ReadonlyMap<number, TextNote> {
    return this.#texts.notes;
  }

  get pages(): PageList | null {
    return this.run.loaded?.pages ?? null;
  }

  get session(): SigningSession | null {
    return this.run.session;
  }

  changed(): void {
    this.companions.update();
    this.#layout.update();
    // The line to the first page is left free; where nothing is painted, or consent stands before it, at once.
    const { dialog, layout, needsConsent } = this.ui;
    if (dialog !== null || (this.open && (layout === 'steps' || needsConsent))) this.#loadLazily();
    this.options.requestUpdate();
  }

  resized(): void {
    void this.pane.keepPlace(() => {
      this.changed();
    });
  }

  emit(...[name, detail]: Parameters<RunHost['emit']>): void {
    this.companions.hear(name, detail);
    if (name === 'form-completed') this.#onCompleted((detail as { event: WireEvent }).event);
    dispatch(this.options, name, detail);
  }

  ask(...[name, detail]: Parameters<RunHost['ask']>): Promise<boolean> {
    return ask(this.options, name, detail);
  }

  askPassword(wrong: boolean, document: string | null): Promise<string | null> {
    return new Promise((resolve) => {
      const answer = (password: string | null): void => {
        this.ui.dialog = null;
        this.changed();
        resolve(password);
      };
      this.ui.open({ type: 'password', wrong, document, answer });
    });
  }

  reveal(uuid: string, where: 'high' | 'near' = 'high'): void {
    const page = pageOf(this.session?.field(uuid)?.areas[0], this.pages?.slots ?? []);
    if (page !== null) this.near.ask(page);
    void this.pane.reveal(uuid, where);
  }

  announce(text: string): void {
    // The same words again would be no change, and not be said.
    this.announcement = text === this.announcement ? `${text}\u00a0` : text;
    this.options.requestUpdate();
  }

  arrived(uuid: string): void {
    const words = positionWords(this, uuid);
    if (words !== null) this.announce(words);
  }

  blocked(count: number): void {
    this.announce(this.i18n.t('finishMissing', { n: count }));
  }

  revealConsent(): void {
    this.lazy?.revealConsent(this);
  }

  focusMain(): void {
    this.pane.focus();
  }

  reload(): void {
    this.options.reload();
  }

  setZoom(zoom: Zoom): void {
    void this.pane.zoomTo(zoom);
  }

  chooseLayout(layout: 'document' | 'steps'): void {
    this.#layout.choose(layout);
  }

  /** The host wants another layout: what the signer chose before no longer counts. */
  relayout(): void {
    this.#layout.choose(null);
  }

  /** The element's own width changed: `auto` goes by it. */
  resize(): void {
    this.#layout.resized();
  }

  /** The element was disabled or enabled: no act stays open that would change something; what was seen meanwhile counts. */
  hold(): void {
    if (!this.disabled) this.shown.tellViewed();
    else if (this.ui.dialog?.type !== 'password') this.ui.close();
  }

  dispose(): void {
    this.run.dispose();
    this.companions.dispose();
    this.shown.dispose();
    this.near.dispose();
    this.finder.dispose();
  }

  /** For `attach()`: no value before consent. */
  readonly guard = (main: HTMLElement): (() => void) =>
    guardConsent(
      main,
      () => this.ui.needsConsent,
      () => {
        this.ui.askConsent();
      },
    );

  readonly #loadLazily = (): void => {
    this.#lazily.fetch(
      () => {
        this.options.requestUpdate();
      },
      (cause) => {
        this.emit('form-error', toSigningError(cause, 'fill').detail);
      },
    );
  };
}
