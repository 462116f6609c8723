import type { Field } from '../model/template.js';
import type { SigningSession } from './signing-session.js';

export type Navigate = 'required' | 'all';

/** Which fields one walks through: in the steps not those that were answered before and are optional. */
export type Walk = 'openSteps' | 'askedSteps';

/**
 * The step that Next leads to from `current`: the next open required field that still has an issue, going round once
 * (`required`); or the next field of the walk, whatever its state (`all`). Null when there is none.
 */
export function nextStep(
  session: SigningSession,
  current: string | null,
  navigate: Navigate,
  walk: Walk = 'openSteps',
): Field | null {
  if (navigate === 'all') return session[walk].after(current);
  const { wrongSteps: wrong } = session;
  let field = wrong.after(current);
  for (let looked = 0; looked <= wrong.size; looked += 1) {
    field ??= wrong.after(null);
    // What the host refused may be locked: nothing leads there.
    if (!field || session.isOpen(field)) return field;
    field = wrong.after(field.uuid);
  }
  return null;
}

/** The field of the walk before `current`; from nowhere, the last one. */
export function previousStep(session: SigningSession, current: string | null, walk: Walk = 'openSteps'): Field | null {
  return session[walk].before(current);
}
