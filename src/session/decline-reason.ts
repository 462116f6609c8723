import type { Issue } from '../fields/field-type.js';

/** The longest reason; events stay small enough to be sent when the page closes. */
export const LONGEST_REASON = 2000;

/** How long a host wants reasons to be, in characters. */
export interface ReasonLimits {
  readonly min: number;
  readonly max: number;
}

/** What a host asks for, within what makes sense: there is no declining without a reason. */
export function reasonLimits(min: number, max: number): ReasonLimits {
  const most = Math.min(LONGEST_REASON, Math.max(1, max));
  return { min: Math.min(most, Math.max(1, min)), max: most };
}

/** What is wrong with a reason; null where the document may be declined with it. */
export function judgeReason(
  reason: string,
  { min, max }: ReasonLimits,
): Extract<Issue, `value${string}` | `too${string}`> | null {
  const length = Array.from(reason.trim()).length;
  if (length === 0) return 'valueMissing';
  if (length < min) return 'tooShort';
  return length > max ? 'tooLong' : null;
}
