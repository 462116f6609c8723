import type { WireEvent } from '../../model/wire.js';
import { formEntries } from './form-entries.js';

/** What an outer form's user is told, and where the browser's message points. */
export interface Missing {
  readonly message: string;
  readonly anchor: HTMLElement | null;
}

/** Tells the form around a `<signing-form>` what there is to send, and what keeps it from being sent. */
export class OuterForm {
  #internals: ElementInternals;
  /** What was told last, so that large answers are made into entries once. */
  #told: readonly unknown[] = [];

  constructor(internals: ElementInternals) {
    this.#internals = internals;
  }

  /** The completion to send under `name`; null: nothing. It comes back after Back, a crash or a discarded tab. */
  offer(completion: WireEvent | null, name: string | null, as: 'json' | 'fields'): void {
    const told = [completion, name, as];
    if (told.every((part, index) => part === this.#told[index])) return;
    this.#told = told;
    // Entries, never a text: for a text the browser asks for the attribute `name`, and frameworks set the property.
    const entries = completion && name ? formEntries(completion.data, name, as) : null;
    this.#internals.setFormValue(entries, completion && JSON.stringify(completion));
  }

  /** Null: nothing keeps the form from being sent. */
  require(missing: Missing | null): void {
    if (missing) this.#internals.setValidity({ valueMissing: true }, missing.message, missing.anchor ?? undefined);
    else this.#internals.setValidity({});
  }
}

/** The completion that `offer` left with the browser; null for anything else. */
export function readCompletion(kept: unknown): WireEvent | null {
  try {
    const event = JSON.parse(String(kept)) as Partial<WireEvent> | null;
    const { values, evidence } = event?.data ?? {};
    const whole = Array.isArray(values) && typeof evidence?.template_sha256 === 'string';
    return whole && event?.event_type === 'form.completed' ? (event as WireEvent) : null;
  } catch {
    // Kept by another version: the signer signs again.
    return null;
  }
}
