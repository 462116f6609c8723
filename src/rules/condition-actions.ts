import type { ConditionAction, FieldTypeName } from '../model/template.js';

const EMPTINESS: readonly ConditionAction[] = ['not_empty', 'empty', 'checked', 'unchecked'];
const EQUALITY: readonly ConditionAction[] = ['equal', 'not_equal'];
const CONTENTS: readonly ConditionAction[] = ['contains', 'does_not_contain'];
const ORDER: readonly ConditionAction[] = ['greater_than', 'less_than'];

const OPTIONS = [...EMPTINESS, ...EQUALITY, ...CONTENTS];
const TEXT = [...EMPTINESS, ...EQUALITY, ...CONTENTS, ...ORDER];

/**
 * What a condition can ask a field of each type: more than DocuSeal's builder offers (docuseal.md 1.3), but nothing that
 * could never be true, such as a signature greater than 3. Types that ask the signer for nothing cannot be asked.
 */
export const CONDITION_ACTIONS: Readonly<Record<FieldTypeName, readonly ConditionAction[]>> = {
  heading: [],
  strikethrough: [],
  checkbox: [...EMPTINESS, ...EQUALITY],
  radio: OPTIONS,
  select: OPTIONS,
  multiple: OPTIONS,
  number: [...EMPTINESS, ...EQUALITY, ...ORDER],
  date: [...EMPTINESS, ...EQUALITY, ...ORDER],
  text: TEXT,
  cells: TEXT,
  phone: [...EMPTINESS, ...EQUALITY, ...CONTENTS],
  verification: [...EMPTINESS, ...EQUALITY],
  signature: EMPTINESS,
  initials: EMPTINESS,
  image: EMPTINESS,
  file: EMPTINESS,
  stamp: EMPTINESS,
  payment: EMPTINESS,
  kba: EMPTINESS,
};
