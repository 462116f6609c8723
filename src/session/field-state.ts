import type { HandlerState, Issue } from '../fields/field-type.js';
import type { Value } from '../model/values.js';
import type { NoValueReason } from '../rules/no-value.js';

/** Where a value came from: what the signer did wins over what was given. */
export type ValueSource = 'none' | 'default' | 'prefill' | 'draft' | 'signer' | 'api' | 'formula' | 'other';

/** One field at one moment; replaced, never changed. */
export interface FieldState {
  readonly value: Value;
  readonly source: ValueSource;
  /** False while a condition hides it: then it reads as empty, never blocks and stays off the wire. */
  readonly visible: boolean;
  /** True where the signer may look but not change: readonly, computed, or another party's. */
  readonly locked: boolean;
  /** Why a computed value is empty; null where there is a result, or nothing to compute. */
  readonly reason: NoValueReason | null;
  /** What is wrong with the value now; null for what the signer is not asked for. */
  readonly issue: Issue | null;
  /** The host's own words about a refused value; gone with the next change. */
  readonly message: string | null;
  /** Where the host's own step for this field stands, once it was begun. */
  readonly step: HandlerState | null;
  /** Whether the signer has had the chance to answer, so that the issue may be shown. */
  readonly touched: boolean;
}

/** How every field begins, before its rules are asked. */
export const UNTOUCHED: Omit<FieldState, 'value' | 'source' | 'locked'> = {
  visible: true,
  reason: null,
  issue: null,
  message: null,
  step: null,
  touched: false,
};

export interface Progress {
  /** Required fields that are shown, and how many of them are answered well. */
  readonly required: number;
  readonly done: number;
  /** Optional fields that are shown. */
  readonly optional: number;
  readonly total: number;
  /** The page in view, from 1, and how many there are. */
  readonly page: number;
  readonly pages: number;
}

/** What a change touched: listeners render only that. */
export interface Change {
  readonly fields: ReadonlySet<string>;
  /** Whether conditions showed or hid a document. */
  readonly documents: boolean;
  readonly progress: boolean;
}

/** A value that changed by somebody's act, for `field-change`. */
export interface ValueChange {
  readonly uuid: string;
  readonly value: Value;
  readonly previous: Value;
  readonly source: ValueSource;
}
