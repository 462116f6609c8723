import { isEmpty } from '../model/values.js';
import type { Field } from '../model/template.js';
import type { FieldState } from './field-state.js';
import { OrderedFields, type FieldsInOrder } from './ordered-fields.js';

/** The steps in their order, by how they stand; kept with each change of a state. */
export class StepLists {
  readonly #open: OrderedFields;
  readonly #asked: OrderedFields;
  readonly #wrong: OrderedFields;

  constructor(steps: readonly Field[]) {
    this.#open = new OrderedFields(steps);
    this.#asked = new OrderedFields(steps);
    this.#wrong = new OrderedFields(steps);
  }

  /** Those that the signer may answer now. */
  get open(): FieldsInOrder {
    return this.#open;
  }

  /** Those of them that are put as a question: not the optional ones that were answered before the signer came. */
  get asked(): FieldsInOrder {
    return this.#asked;
  }

  /** Those that have an issue. */
  get wrong(): FieldsInOrder {
    return this.#wrong;
  }

  set(field: Field, state: FieldState): void {
    const open = state.visible && !state.locked;
    this.#open.set(field.uuid, open);
    this.#asked.set(field.uuid, open && !isPrefilled(field, state));
    this.#wrong.set(field.uuid, state.issue !== null);
  }
}

/** Optional, answered well by host or template, and not changed since: it is enough to offer a look at it. */
function isPrefilled({ required }: Field, { source, value, issue }: FieldState): boolean {
  const given = source === 'prefill' || source === 'default';
  return given && !required && issue === null && !isEmpty(value);
}
