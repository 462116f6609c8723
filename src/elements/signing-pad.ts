import { adoptStyles, css, html, LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Localize } from '../controllers/localize.js';
import { isColor } from '../model/color.js';
import { parseDataUrl } from '../model/data-url.js';
import { setStyle } from '../styles/set-style.js';
import { tokens } from '../styles/tokens.js';
import { PadOptions } from './pad-options.js';
import { LazyModes, type Inside } from './pad/lazy-modes.js';
import type { PadActions, PadView } from './pad/mode.js';
import { parsePadValue, type PadKind, type PadValue } from './pad/pad-value.js';
import { PadForm } from './pad/pad-form.js';
import { inkColor } from './pad/pen-color.js';

export type { PadKind, PadValue } from './pad/pad-value.js';

/** Until the inside is there. */
const outside = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
`;

/**
 * Takes a signature or initials: typed, drawn or uploaded. A form control like `<input>`: its value in a form is the
 * picture, a PNG as data URL, under its `name`. What it shows is fetched once there is one on the page; what is set, cleared or
 * asked for before then counts.
 *
 * @tag signing-pad
 * @fires {Event} input - The mark changed: a letter typed, a stroke drawn.
 * @fires {Event} change - The mark changed and this step is done.
 * @csspart tablist - The choice of ways to sign.
 * @csspart tab - One way to sign.
 * @csspart panel - What belongs to the way that is chosen.
 * @csspart input - The text box for the name.
 * @csspart style - One style of lettering.
 * @csspart preview - The mark as it will be.
 * @csspart canvas - The area to draw in.
 * @csspart undo - The button that takes back the last stroke.
 * @csspart clear - The button that takes everything back.
 */
export class SigningPad extends PadOptions {
  static formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [tokens, outside];

  @state() private disabledAround = false;

  #internals = this.attachInternals();
  #form = new PadForm(this.#internals);
  #localize = new Localize(this);
  #actions: PadActions = {
    update: () => {
      this.requestUpdate();
    },
    arrived: () => {
      if (this.#touched && this.value !== this.#form.kept) this.#report('input', 'change');
      else this.requestUpdate();
    },
    report: (...events) => {
      this.#report(...events);
    },
  };
  #modes = new LazyModes(this.#actions);
  /** Somebody wanted to be led into it before there was anything to be led to. */
  #awaited = false;
  /** What had the focus before the newest rendering. */
  #focused: Element | null = null;
  /** The signer did something, or a value was set: a suggestion alone is neither. */
  #touched = false;

  constructor() {
    super();
    this.addController({
      hostConnected: () => {
        if (matchMedia('(pointer: coarse)').matches) this.#modes.order = ['draw', 'type', 'upload'];
        this.#modes.load(this.#localize.loadAll(), this.#onLoaded);
        this.requestUpdate();
      },
      hostDisconnected: () => {
        this.#modes.stop();
      },
    });
  }

  /**
   * The mark, of the way of signing that is shown; null without one. Setting it shows it and fires nothing; null takes away
   * what was made (a suggestion in `text` that nobody touched stays). A mark made in a way that `kinds` excludes does not count.
   */
  @property({ attribute: false })
  get value(): PadValue | null {
    return this.#modes.value(this.#view, this.kinds);
  }
  set value(given: PadValue | null) {
    const value = parsePadValue(given);
    if (!value) {
      if (this.#touched) this.clear();
      return;
    }
    if (value.image === this.value?.image) return;
    this.#touched = true;
    this.#modes.show(value);
    this.#sync();
  }

  /** The form that it belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** What is wrong, as flags. */
  get validity(): ValidityState {
    this.#sync();
    return this.#internals.validity;
  }

  /** What is wrong, in words; empty when nothing is. */
  get validationMessage(): string {
    this.#sync();
    return this.#internals.validationMessage;
  }

  /** Whether the form around it asks for its validity. */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  formDisabledCallback(disabled: boolean): void {
    this.disabledAround = disabled;
  }

  formResetCallback(): void {
    this.#empty(true);
    this.#modes.choose(null);
    this.#touched = false;
  }

  formStateRestoreCallback(kept: unknown): void {
    try {
      this.value = parsePadValue(JSON.parse(String(kept)));
    } catch {
      // Kept by another version: the signer signs again.
    }
  }

  /** Takes everything away. Fires nothing. */
  clear(): void {
    this.#touched = true;
    this.#empty(false);
  }

  /** Takes back the last stroke of a drawing. Fires nothing. */
  undo(): void {
    this.#modes.active(this.kinds)?.undo();
    this.#sync();
    this.requestUpdate();
  }

  /** A drawn mark as an SVG document; null for the others. */
  toSVG(): string | null {
    return this.value?.svg ?? null;
  }

  /** The picture as a file; null without a mark, and where the picture is only an address. */
  toBlob(): Promise<Blob | null> {
    const picture = parseDataUrl(this.value?.image ?? '');
    return Promise.resolve(picture && new Blob([picture.bytes], { type: picture.type }));
  }

  /** Whether the form around it may be sent. */
  checkValidity(): boolean {
    this.#sync();
    return this.#internals.checkValidity();
  }

  /** The same, and the browser shows the message. */
  reportValidity(): boolean {
    this.#sync();
    return this.#internals.reportValidity();
  }

  /** Leads to the text box or the paper, whichever is shown. */
  override focus(options?: FocusOptions): void {
    const control = this.#control;
    this.#awaited = !this.#modes.loaded;
    if (control) control.focus(options);
    else super.focus(options);
  }

  protected override willUpdate(): void {
    this.#focused = this.shadowRoot?.activeElement ?? null;
  }

  protected override updated(): void {
    const { i18n, initials } = this.#view;
    this.#internals.role = 'group';
    this.#internals.ariaLabel =
      this.#internals.labels.length > 0 ? null : i18n.t(initials ? 'initialsTitle' : 'signatureTitle');
    this.#sync();
    const panel = this.renderRoot.querySelector<HTMLElement>('.panel:not([hidden])');
    if (panel) this.#modes.active(this.kinds)?.shown(this.#view, panel);
    if (this.#awaited && this.#modes.loaded) this.focus();
    // A button that did its work may be gone or disabled now.
    if (this.#focused && (!this.#focused.isConnected || this.#focused.matches(':disabled'))) this.focus();
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    const pen = this.penColor !== null && isColor(this.penColor) ? { '--_pen': this.penColor } : {};
    return html`<div
      class="pad ${this.initials ? 'initials' : ''}"
      dir=${view.i18n.dir}
      lang=${view.i18n.lang}
      @input=${stop}
      @change=${stop}
      ${setStyle(pen)}
    >
      ${this.#modes.render(view, this.kinds, this.#select)}
    </div>`;
  }

  /** Complete is it with what it shows. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (this.#modes.loaded || !this.#modes.loading) return complete;
    await this.#modes.loading;
    return super.getUpdateComplete();
  }

  get #view(): PadView {
    return {
      i18n: this.#localize.translator,
      initials: this.initials,
      text: this.text ?? '',
      assetBase: this.assetBase,
      locked: this.disabled || this.disabledAround,
      choice: this.#modes.kinds(this.kinds).length > 1,
      color: () => inkColor(this.shadowRoot?.querySelector('.paper')),
    };
  }

  /** What one signs with: where focus goes, and where the browser's message points. */
  get #control(): HTMLElement | null {
    return this.shadowRoot?.querySelector<HTMLElement>('.panel:not([hidden]) :is(input, canvas)') ?? null;
  }

  #onLoaded = ({ padStyles }: Inside): void => {
    adoptStyles(this.renderRoot as ShadowRoot, [tokens, ...padStyles]);
  };

  #select = (kind: PadKind): void => {
    const before = this.value;
    this.#modes.choose(kind);
    this.#touched = true;
    if (this.value !== before) this.#report('input', 'change');
    else this.requestUpdate();
  };

  #empty(suggest: boolean): void {
    this.#modes.clear(suggest);
    this.#sync();
    this.requestUpdate();
  }

  #report(...events: readonly ('input' | 'change')[]): void {
    this.#touched = true;
    this.#sync();
    this.requestUpdate();
    // As the platform does it: `input` leaves shadow roots, `change` does not.
    for (const type of events) this.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
  }

  /** Tells the form around what there is, and what is wrong. */
  #sync(): void {
    const { value, required, kinds } = this;
    const problem = this.#modes.problem(this.#view, kinds);
    this.#form.tell({ value, required, problem, i18n: this.#localize.translator, anchor: this.#control });
  }
}

/** What the inner controls tell is told by the pad itself, when its value is ready. */
function stop(event: Event): void {
  event.stopPropagation();
}

declare global {
  interface HTMLElementTagNameMap {
    'signing-pad': SigningPad;
  }
}
