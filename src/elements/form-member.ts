import type { PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import type { Status } from '../controllers/run/state.js';
import type { WireEvent } from '../model/wire.js';
import type { Translator } from '../text/translator.js';
import { FormOptions } from './form-options.js';
import type { FieldError } from './form/field-errors.js';
import { OuterForm, readCompletion, type Missing } from './form/outer-form.js';

/**
 * `<signing-form>` as a control of the `<form>` around it (CONTRACT 5). Two things are kept apart: the *answers* are well or
 * not (`errors`); and the *outer form* may be sent or not (`validity`, `:invalid`, what the browser reports), which only
 * `required` forbids, until this form is completed. `checkValidity()` and `reportValidity()` ask both.
 */
export abstract class FormMember extends FormOptions {
  static formAssociated = true;

  /** The platform's word: the attribute `disabled`, or a fieldset around. */
  @state() private disabledAround = false;

  protected readonly internals = this.attachInternals();
  #outer = new OuterForm(this.internals);
  #completion: WireEvent | null = null;

  constructor() {
    super();
    // What is wrong is looked up when somebody wants to know, not at every key: the browser tells of `invalid` before it
    // shows the message.
    this.addEventListener('invalid', () => {
      this.#explain();
    });
    this.addEventListener('click', (event) => {
      // A press on a label comes as a press on the element itself.
      if (event.composedPath()[0] === this && this.labels.length > 0) this.focus();
    });
  }

  abstract get status(): Status;
  abstract get errors(): readonly FieldError[];
  abstract get i18n(): Translator;
  abstract reset(): void;

  /** The form that it belongs to. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  /** The labels that name it. */
  get labels(): NodeList {
    return this.internals.labels;
  }

  /** What an outer form sees: `valueMissing` while this form is `required` and not completed. */
  get validity(): ValidityState {
    this.#explain();
    return this.internals.validity;
  }

  /** What is wrong, in words: of the first field that is missing or wrong, else that the form is not finished. */
  get validationMessage(): string {
    this.#explain();
    return this.internals.validationMessage;
  }

  get willValidate(): boolean {
    return this.internals.willValidate && !this.isDisabled;
  }

  /** Whether nothing may be changed or sent: by `disabled`, or by a fieldset around. */
  get isDisabled(): boolean {
    return this.disabled || this.disabledAround;
  }

  /**
   * Whether every answer is well and, where the form is `required`, whether it is completed. For the answers alone look at
   * `errors`. Fires `invalid` where the outer form would be held up; shows nothing.
   */
  checkValidity(): boolean {
    this.#explain();
    return this.internals.checkValidity() && (this.isDisabled || this.errors.length === 0);
  }

  /**
   * The same, and shows what is wrong: the list of what is missing and the focus in the first of it; where only Finish is
   * missing, the browser's message there.
   */
  reportValidity(): boolean {
    this.#explain();
    if (this.isDisabled || this.showProblems()) return this.internals.reportValidity();
    this.internals.checkValidity();
    return false;
  }

  formDisabledCallback(): void {
    // The platform knows only whether the attribute is there; the text "false" says that it should not be.
    if (this.getAttribute('disabled') === 'false') this.removeAttribute('disabled');
    this.disabledAround = this.matches(':disabled');
  }

  formResetCallback(): void {
    this.reset();
  }

  /** After Back, a crash or a discarded tab: a completed form is completed again. */
  formStateRestoreCallback(kept: unknown): void {
    const completion = readCompletion(kept);
    if (!completion) return;
    this.keep(completion);
    this.restart();
  }

  protected override updated(changed: PropertyValues): void {
    // Set to false by script while the attribute is there: the platform goes by the attribute.
    if (changed.get('disabled') === true && !this.disabled) this.removeAttribute('disabled');
    this.#tell();
  }

  /** Loads anew what had begun to load. */
  protected abstract restart(): void;

  /** Shows what is wrong with the answers; true when nothing is. */
  protected abstract showProblems(): boolean;

  /** The completion whose answers the outer form gets; null: none yet. */
  protected get completion(): WireEvent | null {
    return this.#completion;
  }

  /** Gives the outer form the answers of a completion, or takes them away. */
  protected keep(completion: WireEvent | null): void {
    this.#completion = completion;
    this.#tell();
  }

  get #owed(): boolean {
    return this.required && !this.isDisabled && this.status !== 'completed' && !this.#completion;
  }

  #tell(): void {
    this.#outer.offer(this.isDisabled ? null : this.#completion, this.name, this.formValue);
    if (this.#owed !== this.internals.validity.valueMissing) this.#explain();
    this.internals.role = this.labels.length > 0 ? 'group' : null;
  }

  #explain(): void {
    this.#outer.require(this.#owed ? this.#missing() : null);
  }

  #missing(): Missing {
    const [error] = this.errors;
    return { message: error ? this.#sentence(error) : this.i18n.t('notFinished'), anchor: this.#place(error) };
  }

  #sentence({ field, message }: FieldError): string {
    return field === '' ? message : this.i18n.t('summaryItem', { label: field, message });
  }

  /** The control of a field; where it is not shown now, what leads on from here. */
  #place(error: FieldError | undefined): HTMLElement | null {
    const box = this.shadowRoot?.querySelector(`.main [data-field="${CSS.escape(error?.uuid ?? '')}"]`);
    const control = box?.querySelector<HTMLElement>(CONTROL);
    return control ?? this.shadowRoot?.querySelector<HTMLElement>('[part="finish"], .screen, .place') ?? null;
  }
}

const CONTROL = 'input:not([type="hidden"]), select, textarea, button';
