import type { TemplateResult } from 'lit';
import type { Area, Field, FieldTypeName } from '../model/template.js';
import type { Value } from '../model/values.js';
import type { WireValue } from '../model/wire.js';
import type { BoundedPattern } from '../rules/pattern.js';
import type { Translator } from '../text/translator.js';

/** What is wrong with a value: the names of the platform's ValidityState, plus `busy` for a step under way at the host. */
export type Issue =
  | 'valueMissing'
  | 'badInput'
  | 'patternMismatch'
  | 'tooShort'
  | 'tooLong'
  | 'rangeUnderflow'
  | 'rangeOverflow'
  | 'stepMismatch'
  | 'typeMismatch'
  | 'customError';

/** What a check may need besides the value: nothing of the DOM, so the host runs the same checks. */
export interface CheckContext {
  /** ISO date of today in the signer's zone, for `{{date}}` limits. */
  readonly today: string;
  /** The field's compiled pattern, if it has one. */
  readonly pattern: BoundedPattern | null;
}

/**
 * Where a step stands that only the host can do (payment, verification, kba, a phone's check). `unavailable`: there is no
 * handler for it.
 */
export type HandlerState = 'unavailable' | 'idle' | 'pending' | 'failed' | 'cancelled' | 'done';

/** What a field's control needs to show itself and to report what the signer does. */
export interface ControlContext {
  readonly field: Field;
  readonly value: Value;
  readonly issue: Issue | null;
  /** True where the signer may look but not change. */
  readonly locked: boolean;
  readonly i18n: Translator;
  /** Ids for `for`, `aria-describedby` and friends; unique in the shadow root. */
  readonly id: string;
  readonly describedBy: string;
  /** The accessible name, where no visible label stands beside the control (on the page). */
  readonly label: string | null;
  readonly place: 'page' | 'step';
  /** The area that this control stands on; null in the steps. */
  readonly area: Area | null;
  /** Takes whatever the control holds; the type's `parse` decides what it means. */
  readonly set: (raw: unknown) => void;
  /** Asks the form to open a type's own dialog (signature, initials). */
  readonly open: () => void;
  /** What a payment's formula comes to; left out where it has none. */
  readonly amount?: number;
  /** Where the host's own step stands; left out where there is no handler. */
  readonly handlerState?: HandlerState;
  /** Starts the host's own step. */
  readonly runHandler?: () => void;
}

/**
 * Everything about one kind of field (DESIGN.md, "A field type"). Plain objects; `check` and `parse` run on the host too.
 */
export interface FieldType<V extends Value = Value> {
  readonly type: FieldTypeName;
  /** Whether it asks the signer for anything: headings and strikethroughs do not. */
  readonly asks: boolean;
  /** Shape only: anything from outside becomes a value of this type, or null. Half-typed text is kept. Never throws. */
  parse(raw: unknown, field: Field): V | null;
  /** Judges a value that is not empty; a missing one is the session's affair. */
  check(value: V, field: Field, context: CheckContext): Issue | null;
  /** In words, for reviews, others' values and accessible names; '' when empty. */
  format(value: V, field: Field, i18n: Translator): string;
  /** What goes on the wire besides `field`, `uuid`, `type` (CONTRACT 4). Default: the value itself. */
  serialize?(value: V, field: Field): Pick<WireValue, 'value'> & Readonly<Record<string, unknown>>;
  /** The control, for steps and page alike. */
  control(context: ControlContext): TemplateResult;
}
