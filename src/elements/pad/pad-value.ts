import { parseSignature } from '../../fields/signature-value.js';
import type { SignatureValue } from '../../model/values.js';

/** A mark as `<signing-pad>` gives and takes it: a signature without who and when. */
export type PadValue = Omit<SignatureValue, 'signed_at' | 'time_zone' | 'reason'>;

/** How one may sign, in the words of the attribute `kinds`. */
export type PadKind = 'type' | 'draw' | 'upload';

/** Which way of signing makes which kind of mark. */
export const KIND_OF: Readonly<Record<PadValue['kind'], PadKind>> = {
  typed: 'type',
  drawn: 'draw',
  uploaded: 'upload',
};

/** Those of the ways to sign that a list of tokens allows; all where it names none of them. */
export function allowedKinds(order: readonly PadKind[], tokens: readonly string[] | null): readonly PadKind[] {
  const named = order.filter((kind) => tokens?.includes(kind) ?? true);
  return named.length > 0 ? named : order;
}

/** A mark from outside, as an own, plain and frozen object; null for everything that is none. */
export function parsePadValue(raw: unknown): PadValue | null {
  const signature = parseSignature(raw);
  if (!signature) return null;
  const { kind, image, svg, text, font, width, height } = signature;
  return Object.freeze({
    kind,
    image,
    ...(svg !== undefined && { svg }),
    ...(text !== undefined && { text }),
    ...(font !== undefined && { font }),
    width,
    height,
  });
}
