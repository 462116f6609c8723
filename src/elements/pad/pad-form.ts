import type { Translator } from '../../text/translator.js';
import type { Problem } from './mode.js';
import type { PadValue } from './pad-value.js';

interface Standing {
  readonly value: PadValue | null;
  readonly required: boolean;
  readonly problem: Problem;
  readonly i18n: Translator;
  /** Where the browser's message points. */
  readonly anchor: HTMLElement | null;
}

/** Tells the form around a pad what there is to send, and what keeps it from being sent. */
export class PadForm {
  #internals: ElementInternals;
  #kept: PadValue | null = null;

  constructor(internals: ElementInternals) {
    this.#internals = internals;
  }

  /** The value that the form knows of. */
  get kept(): PadValue | null {
    return this.#kept;
  }

  tell({ value, required, problem: { flag, key }, i18n, anchor }: Standing): void {
    if (value !== this.#kept) {
      this.#kept = value;
      // The second one comes back after Back, a crash or a discarded tab.
      this.#internals.setFormValue(value?.image ?? null, JSON.stringify(value));
    }
    const wrong = !value && (required || flag !== 'valueMissing');
    if (wrong) this.#internals.setValidity({ [flag]: true }, i18n.t(key), anchor ?? undefined);
    else this.#internals.setValidity({});
  }
}
