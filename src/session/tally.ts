import type { Field } from '../model/template.js';
import type { FieldState } from './field-state.js';

/** Counts required and optional fields as they change, so that a keystroke never counts them all again. */
export class Tally {
  required = 0;
  done = 0;
  optional = 0;

  add(field: Field, state: FieldState): void {
    this.#count(field, state, 1);
  }

  replace(field: Field, before: FieldState, after: FieldState): void {
    this.#count(field, before, -1);
    this.#count(field, after, 1);
  }

  #count(field: Field, state: FieldState, by: 1 | -1): void {
    if (state.locked || !state.visible) return;
    if (!field.required) this.optional += by;
    else {
      this.required += by;
      if (state.issue === null) this.done += by;
    }
  }
}
