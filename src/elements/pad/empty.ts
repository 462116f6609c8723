import type { Key } from '../../text/dictionary.js';
import type { Problem } from './mode.js';
import type { PadKind } from './pad-value.js';

const WORDS: Readonly<Record<PadKind, readonly [signature: Key, initials: Key]>> = {
  type: ['signatureEmptyType', 'initialsEmptyType'],
  draw: ['signatureEmptyDraw', 'initialsEmptyDraw'],
  upload: ['signatureEmptyUpload', 'initialsEmptyUpload'],
};

/** Nothing was done yet in this way of signing. */
export function emptyProblem(kind: PadKind, initials: boolean): Problem {
  return { flag: 'valueMissing', key: WORDS[kind][Number(initials)] ?? 'signatureEmptyType' };
}
