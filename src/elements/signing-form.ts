import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { FormEvents } from '../controllers/form-events.js';
import type { Zoom } from '../controllers/form-ui.js';
import { Localize } from '../controllers/localize.js';
import { NearViewport } from '../controllers/near-viewport.js';
import { Opening } from '../controllers/opening.js';
import type { Status } from '../controllers/run/state.js';
import { StatusStates } from '../controllers/status-states.js';
import type { WireValue } from '../model/wire.js';
import type { Progress } from '../session/field-state.js';
import type { Translator } from '../text/translator.js';
import { FormMember } from './form-member.js';
import { LOAD_KEYS } from './form-options.js';
import type { FormApp } from './form/app.js';
import type { AppHost } from './form/app-host.js';
import { Door, doorStyles, PLACE } from './form/door.js';
import type { FieldError } from './form/field-errors.js';
import { runOptions } from './form/run-options.js';
import type { FormCounters } from './form/shown-pages.js';

/**
 * Renders the pages of a template with its fields in place, takes the signer's answers and signatures, and reports
 * `form.viewed`, `form.started`, `form.completed` and `form.declined` to the host's endpoint.
 *
 * @tag signing-form
 * @fires {CustomEvent} form-ready - The form is open: `{template, pages, fields}`.
 * @fires {CustomEvent} form-viewed - The first page has painted and been in sight for a second, once a session: `{event}`.
 * @fires {CustomEvent} form-started - The first answer or consent, once a session: `{event}`.
 * @fires {CustomEvent} field-change - An answer changed: `{name, uuid, type, value, previous, source}`.
 * @fires {CustomEvent} form-progress - The signer got further, or back: the object of `progress`.
 * @fires {CustomEvent} form-before-complete - Cancelable, with `waitUntil(promise)`: the wire body to be.
 * @fires {CustomEvent} form-before-decline - Cancelable, with `waitUntil(promise)`: the wire body to be.
 * @fires {CustomEvent} form-completed - Only after the endpoint acknowledged: `{event, response}`.
 * @fires {CustomEvent} form-declined - Only after the endpoint acknowledged: `{event, response}`.
 * @fires {CustomEvent} signature-adopted - A mark was adopted: `{type, field, value, remember}`.
 * @fires {CustomEvent} form-draft-saved - The unfinished answers are kept: `{at, where}`.
 * @fires {CustomEvent} form-error - Something is wrong, codes below: `{code, phase, path?, field?, retryable, message}`.
 * @slot - Shown until the element is upgraded.
 * @slot title - Replaces the document's name.
 * @slot consent - Replaces the disclosure about electronic records.
 * @slot completed - Replaces the completed screen.
 * @slot declined - Replaces the declined screen.
 * @slot decline-presets - Reasons to choose from when declining: a press on an element (a button) writes its words.
 * @slot error - Replaces the screen for what cannot be shown.
 * @slot loading - Replaces the loading screen.
 * @slot template - A `<script type="application/json">` that holds the template.
 * @csspart toolbar - The bar on top.
 * @csspart title - The document's name.
 * @csspart start - The button Start, until one has begun.
 * @csspart thumbnails - The overview of the pages, where there is room.
 * @csspart bar - The bar at the bottom.
 * @csspart progress - How many required fields are done.
 * @csspart next - The button Next.
 * @csspart previous - The button Previous.
 * @csspart finish - The button Finish.
 * @csspart decline - The button Decline.
 * @csspart pages - The pages.
 * @csspart page - One page.
 * @csspart field - A field's box.
 * @csspart label - A field's label in the steps.
 * @csspart required-marker - The mark of a required field.
 * @csspart error - What is wrong: at a field, in the list, or the whole form.
 * @csspart dialog - A dialog.
 * @csspart summary - The review of the answers.
 * @csspart completed - The completed screen.
 * @csspart screen - Any other screen in place of the pages.
 */
export class SigningForm extends FormMember implements AppHost {
  static override styles = doorStyles;

  /** The tag of `<signing-pad>` in the registry in which this class was defined. */
  static padTag = 'signing-pad';

  #localize = new Localize(this);
  #near = new NearViewport(this, () => {
    this.#load();
  });
  #resize = new ResizeObserver(() => this.#app?.resize());
  #app: FormApp | null = null;
  #door: Door | null = null;
  #leaving = new AbortController();
  #states = new StatusStates(this.internals);
  #opening = new Opening();

  override get i18n(): Translator {
    return this.#localize.translator;
  }

  get padTag(): string {
    return (this.constructor as typeof SigningForm).padTag;
  }

  /** Where the form stands. */
  override get status(): Status {
    return this.#app?.run.status ?? (this.#opening.begun ? 'loading' : 'idle');
  }

  /** How far the signer is. */
  get progress(): Progress {
    const none = { required: 0, done: 0, optional: 0, total: 0, page: 0, pages: 0 };
    return this.#app?.session?.progress ?? none;
  }

  /** The uuid of the field that the signer is at; null before the first. */
  get currentField(): string | null {
    return this.#app?.ui.current ?? null;
  }

  /** What keeps the form from being finished. */
  override get errors(): readonly FieldError[] {
    return this.#app?.errors() ?? [];
  }

  /**
   * Counters for tests and debugging, not for use in production: `fieldRenders`, `hostUpdates`, page `renders` and those
   * `cancelled` since the form began to load; `liveCanvases` and their `livePixels` now.
   */
  get stats(): Readonly<FormCounters> {
    const none = { fieldRenders: 0, hostUpdates: 0, renders: 0, cancelled: 0, liveCanvases: 0, livePixels: 0 };
    return this.#app?.counters ?? none;
  }

  /** Resolves when the form is open or shows the screen that its request decides; rejects with the error that it shows. */
  get ready(): Promise<void> {
    return this.#opening.promise;
  }

  /** The answers so far, as the events carry them. */
  getValues(): readonly WireValue[] {
    return this.#app?.values() ?? [];
  }

  /** Sets answers by field name or uuid; unknown names and locked fields are passed over, and all while `disabled`. */
  setValues(values: Readonly<Record<string, unknown>>): void {
    if (!this.isDisabled) this.#app?.setValues(values);
  }

  /** Leads to the next field, or to the review. */
  next(): void {
    this.#app?.ui.next();
  }

  /** Leads back to the field before. */
  previous(): void {
    this.#app?.ui.previous();
  }

  /** Leads to one of the signer's fields. */
  goToField(nameOrUuid: string): void {
    this.#app?.goToField(nameOrUuid);
  }

  /** Shows a page; `page` counts from 1 over all documents. */
  goToPage(page: number): void {
    this.#app?.goToPage(page);
  }

  /** 1 is actual size (96/72 CSS px a point). */
  setZoom(zoom: Zoom): void {
    this.#app?.setZoom(zoom);
  }

  /** Sends the answers as Finish does, without the review. Resolves to true once the host has acknowledged. */
  async complete(): Promise<boolean> {
    const ui = this.#app?.ui;
    return ui?.mayFinish() === true && ui.confirm();
  }

  /** Declines with a reason. Resolves to true once the host has acknowledged. */
  async decline(reason: string): Promise<boolean> {
    const text = typeof reason === 'string' ? reason.trim() : '';
    return text !== '' && this.#app !== null && this.#app.ui.decline(text);
  }

  /** Keeps the answers now. */
  async saveDraft(): Promise<void> {
    await this.#app?.run.saveDraft();
  }

  /** Forgets the kept answers. */
  async discardDraft(): Promise<void> {
    await this.#app?.run.discardDraft();
  }

  /** Back to how the form opened; one that has ended opens anew. */
  override reset(): void {
    if (this.status === 'completed' || this.status === 'declined') this.reload();
    else this.#app?.ui.reset();
  }

  /** Loads template and documents anew. */
  reload(): void {
    this.keep(null);
    this.#leave();
    this.#load();
  }

  /** Leads to the current field, else to the first. */
  override focus(): void {
    this.#app?.focus();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resize.observe(this);
    if (this.hasUpdated && !this.#opening.begun) this.#near.watch(this.loading === 'eager');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
    // A framework that moves the element takes it out and puts it back at once: only what stays out is let go.
    queueMicrotask(() => {
      if (!this.isConnected) this.#leave();
    });
  }

  protected override willUpdate(): void {
    this.#door?.look(this.#app);
  }

  protected override updated(changed: PropertyValues): void {
    this.#door?.handOver();
    if (LOAD_KEYS.some((key) => changed.has(key))) {
      if (this.#opening.begun) this.keep(null);
      this.#leave();
      this.#near.watch(this.loading === 'eager');
    }
    super.updated(changed);
    if (changed.has('layout')) this.#app?.relayout();
    if (changed.has('disabled') || changed.has('disabledAround')) this.#app?.hold();
    if (this.#states.show(this.status)) this.renderRoot.querySelector<HTMLElement>('.screen')?.focus();
  }

  protected override render(): TemplateResult {
    const [app, door] = [this.#app, this.#door];
    if (app && !door?.stands(app)) return app.render();
    return door?.render(app?.companions ?? null) ?? html`<slot></slot>${PLACE}`;
  }

  protected override showProblems(): boolean {
    return this.#app?.ui.check() ?? true;
  }

  protected override restart(): void {
    if (!this.#opening.begun) return;
    this.#leave();
    this.#load();
  }

  #load(): void {
    const options = runOptions(this, this.completion);
    if (!options || this.#opening.begun || !this.isConnected) return;
    this.#opening.begun = true;
    this.#door = new Door(this, options, this.#leaving.signal);
    // Not within the update that found something to load.
    queueMicrotask(() => this.requestUpdate());
    void this.#open(this.#door, this.#opening, this.#leaving.signal);
  }

  /** The door shows what it can; then come the scripts of the form, and the language. */
  async #open(door: Door, opening: Opening, leaving: AbortSignal): Promise<void> {
    try {
      const FormApp = await door.form(() => this.#localize.loadAll());
      if (leaving.aborted) return;
      const app = new FormApp(this, door.options, (event) => {
        if (this.#app === app) this.keep(event);
      });
      this.#app = app;
      this.requestUpdate();
      const error = await app.run.start();
      // What was brought back belongs to another template, or to another signer.
      if (this.#app === app && app.session) this.keep(null);
      opening.settle(error);
    } catch (cause) {
      opening.settle(cause);
    }
  }

  #leave(): void {
    if (!this.#opening.begun) return;
    this.#leaving.abort();
    this.#leaving = new AbortController();
    this.#app?.dispose();
    this.#app = null;
    this.#door = null;
    this.#opening = new Opening();
    this.requestUpdate();
  }
}

declare global {
  // Typed `addEventListener`, wherever the events bubble to.
  interface GlobalEventHandlersEventMap extends FormEvents {}
  interface HTMLElementTagNameMap {
    'signing-form': SigningForm;
  }
}
