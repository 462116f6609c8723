import type { Template } from '../../src/model/template.js';
import type { Value } from '../../src/model/values.js';
import type { Rules } from '../../src/rules/compile.js';

/** The uuids of the fields that are shown, hidden ones read as empty: what a session works out step by step. */
export function visibleFields(
  template: Template,
  rules: Rules,
  values: Readonly<Record<string, Value>>,
): ReadonlySet<string> {
  const visible = new Set<string>();
  const read = (uuid: string): Value => (visible.has(uuid) ? (values[uuid] ?? null) : null);
  const ranked = template.fields.map(({ uuid }) => uuid).sort((a, b) => rules.rank(a) - rules.rank(b));
  for (const uuid of ranked) if (rules.isVisible(uuid, read)) visible.add(uuid);
  return visible;
}
