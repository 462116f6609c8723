import { templateInvalid } from '../model/errors.js';
import type { Condition } from '../model/template.js';
import type { ReadValue } from '../model/values.js';
import { CONDITION_ACTIONS } from './condition-actions.js';
import { conditionTest } from './condition-test.js';
import type { FieldsByUuid } from './fields-by-uuid.js';

/** Whether the conditions hold. */
export type ConditionTest = (read: ReadValue) => boolean;

/**
 * Compiles the conditions of a field or a document; null where there are none. An entry with operation `or` joins the group
 * of the entry before it; one of each group must hold (CONTRACT 3.2).
 *
 * @param path The JSON Pointer of the list.
 * @throws SigningError `template_invalid` for an unknown source, one that holds no answer, an action that its type cannot
 * answer, and a value that it cannot have.
 */
export function compileConditions(
  conditions: readonly Condition[],
  fields: FieldsByUuid,
  path: string,
): ConditionTest | null {
  const groups: ConditionTest[][] = [];
  for (const [index, condition] of conditions.entries()) {
    const test = compileCondition(condition, fields, `${path}/${index}`);
    if (condition.operation === 'or' && index > 0) groups.at(-1)?.push(test);
    else groups.push([test]);
  }
  return groups.length === 0 ? null : (read) => groups.every((group) => group.some((test) => test(read)));
}

function compileCondition(condition: Condition, fields: FieldsByUuid, path: string): ConditionTest {
  const { field_uuid: uuid, action } = condition;
  const source = fields.get(uuid);
  if (!source) throw templateInvalid(`${path}/field_uuid`, `No field has the uuid "${uuid}". Name one that exists.`);
  const actions = CONDITION_ACTIONS[source.type];
  if (actions.length === 0) {
    throw templateInvalid(`${path}/field_uuid`, `A ${source.type} holds no answer. Name a field that does.`);
  }
  if (!actions.includes(action)) {
    throw templateInvalid(`${path}/action`, `A ${source.type} field cannot be "${action}". Use ${actions.join(', ')}.`);
  }
  const holds = conditionTest(condition, source, `${path}/value`);
  return (read) => holds(read(uuid));
}
