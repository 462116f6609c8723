import { SigningError } from '../../model/errors.js';
import type { Field, FieldTypeName, Submitter, Template } from '../../model/template.js';
import type { SigningSession } from '../../session/signing-session.js';

/** A host's own step for a type that needs a server: resolves to the value (or `{value, …}`), rejects when cancelled. */
export type FieldHandler = (field: Field, options: { readonly signal: AbortSignal }) => Promise<unknown>;

export type FieldHandlers = Readonly<Partial<Record<'payment' | 'verification' | 'kba' | 'phone', FieldHandler>>>;

/** Types that are nothing without their handler; a phone number can be typed. */
const HOST_ONLY: ReadonlySet<FieldTypeName> = new Set(['payment', 'verification', 'kba']);

/** Refuses a form that requires what nobody here can do: better now than after everything else was filled in. */
export function checkHandlers(template: Template, submitter: Submitter, handlers: FieldHandlers): void {
  const index = template.fields.findIndex(
    (field) =>
      field.submitter_uuid === submitter.uuid &&
      field.required &&
      !field.readonly &&
      HOST_ONLY.has(field.type) &&
      !handlerOf(field, handlers),
  );
  const field = template.fields[index];
  if (!field) return;
  throw new SigningError({
    code: 'field_unsupported',
    phase: 'template',
    path: `/fields/${String(index)}`,
    field: field.uuid,
    message: `The required ${field.type} field needs a handler: set fieldHandlers.${field.type}, or make the field optional.`,
  });
}

/** Runs the steps that only the host can do, one at a time a field; where they stand is part of the session's states. */
export class HostSteps {
  #session: SigningSession;
  #handlers: FieldHandlers;
  #abort = new AbortController();

  constructor(session: SigningSession, handlers: FieldHandlers) {
    this.#session = session;
    this.#handlers = handlers;
  }

  /** Whether the host does something for this field. */
  offers(field: Field): boolean {
    return handlerOf(field, this.#handlers) !== undefined;
  }

  async run(field: Field): Promise<void> {
    const handler = handlerOf(field, this.#handlers);
    if (!handler || this.#session.state(field.uuid).step === 'pending') return;
    this.#session.setStep(field.uuid, 'pending');
    try {
      const result = await handler(field, { signal: this.#abort.signal });
      if (this.#abort.signal.aborted) return;
      this.#session.setValue(field.uuid, valueOf(field, result));
      const empty = this.#session.state(field.uuid).value === null;
      this.#session.setStep(field.uuid, empty ? 'failed' : 'done');
    } catch (thrown) {
      if (!this.#abort.signal.aborted) this.#session.setStep(field.uuid, isCancelled(thrown) ? 'cancelled' : 'failed');
    }
  }

  /** The form goes away: handlers hear of it by their signal. */
  dispose(): void {
    this.#abort.abort();
  }
}

function handlerOf(field: Field, handlers: FieldHandlers): FieldHandler | undefined {
  return Object.hasOwn(handlers, field.type) ? handlers[field.type as keyof FieldHandlers] : undefined;
}

/** Verifications and phone numbers are plain text; the other types keep what comes with the value. */
function valueOf(field: Field, result: unknown): unknown {
  const plain = field.type === 'verification' || field.type === 'phone';
  const wrapped = typeof result === 'object' && result !== null && 'value' in result;
  return plain && wrapped ? result.value : result;
}

function isCancelled(thrown: unknown): boolean {
  return thrown === undefined || (thrown instanceof Error && thrown.name === 'AbortError');
}
