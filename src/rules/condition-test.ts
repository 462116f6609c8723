import { templateInvalid } from '../model/errors.js';
import type { Condition, Field } from '../model/template.js';
import { isEmpty, type Value } from '../model/values.js';

/** Whether a value, null where the source is hidden, meets a condition. */
export type ValueTest = (value: Value) => boolean;

/**
 * What a condition asks of its source's value (docuseal.md 1.3). An empty value equals nothing, contains nothing and is
 * neither greater nor less.
 *
 * @param path The JSON Pointer of the condition's value.
 * @throws SigningError `template_invalid` for a value that the source cannot have.
 */
export function conditionTest(condition: Condition, source: Field, path: string): ValueTest {
  switch (condition.action) {
    case 'not_empty':
    case 'checked':
      return (value) => !isEmpty(value);
    case 'empty':
    case 'unchecked':
      return isEmpty;
    default:
      return comparisonOf(condition, source, path);
  }
}

function comparisonOf(condition: Condition, source: Field, path: string): ValueTest {
  switch (source.type) {
    case 'radio':
    case 'select':
    case 'multiple':
      return optionTest(condition, source, path);
    case 'checkbox':
      return checkboxTest(condition);
    case 'number':
      return numberTest(condition, path);
    default:
      return textTest(condition);
  }
}

function isNegative({ action }: Condition): boolean {
  return action === 'not_equal' || action === 'does_not_contain';
}

/** Equal and contains are the same here: the option is chosen. */
function optionTest(condition: Condition, { options, name, uuid }: Field, path: string): ValueTest {
  const wanted = condition.value;
  if (typeof wanted !== 'string' || !options.some((option) => option.uuid === wanted)) {
    throw templateInvalid(path, `"${String(wanted)}" is no option of "${name || uuid}". Give the uuid of one.`);
  }
  const negative = isNegative(condition);
  return (value) => (value === wanted || (Array.isArray(value) && value.some((item) => item === wanted))) !== negative;
}

function checkboxTest(condition: Condition): ValueTest {
  const wanted = condition.value === true || ['true', '1', 'yes'].includes(String(condition.value).toLowerCase());
  const negative = isNegative(condition);
  return (value) => ((value === true) === wanted) !== negative;
}

/** Without a number on both sides no comparison holds, `not_equal` neither (docuseal.md 1.3). */
function numberTest(condition: Condition, path: string): ValueTest {
  const wanted = condition.value === null || condition.value === '' ? null : toNumber(condition.value);
  if (wanted !== null && Number.isNaN(wanted)) {
    throw templateInvalid(path, `"${String(condition.value)}" is no number. Give one.`);
  }
  return (value) => {
    const given = toNumber(value);
    return wanted !== null && !Number.isNaN(given) && compares(condition, numericOrder(given, wanted));
  };
}

function toNumber(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^\s*[+-]?(?:\d+\.?\d*|\.\d+)\s*$/.test(value) ? Number(value) : NaN;
}

/** Numbers closer than a double can tell apart around 1 are equal. */
function numericOrder(left: number, right: number): number {
  return Math.abs(left - right) < Number.EPSILON ? 0 : left - right;
}

function textTest(condition: Condition): ValueTest {
  const wanted = condition.value === null ? '' : String(condition.value).trim();
  return (value) => {
    if (isEmpty(value) || wanted === '') return isNegative(condition);
    const given = typeof value === 'string' ? value.trim() : '';
    switch (condition.action) {
      case 'contains':
        return given.includes(wanted);
      case 'does_not_contain':
        return !given.includes(wanted);
      case 'equal':
      case 'not_equal':
        return (given === wanted) !== isNegative(condition);
      default:
        return compares(condition, textOrder(given, wanted));
    }
  };
}

/** By the numbers where both texts are numbers; else by character, which for ISO dates is by time. */
function textOrder(left: string, right: string): number {
  const difference = toNumber(left) - toNumber(right);
  if (!Number.isNaN(difference)) return difference;
  return left < right ? -1 : left > right ? 1 : 0;
}

function compares({ action }: Condition, order: number): boolean {
  switch (action) {
    case 'greater_than':
      return order > 0;
    case 'less_than':
      return order < 0;
    case 'not_equal':
      return order !== 0;
    default:
      return order === 0;
  }
}
