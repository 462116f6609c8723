import type { Field } from '../model/template.js';
import type { SigningSession } from './signing-session.js';

export type Navigate = 'required' | 'all';

/**
 * The step that Next leads to from `current`: the next open required field that still has an issue, going round once
 * (`required`); or the next open field, whatever its state (`all`). Null when there is none.
 */
export function nextStep(session: SigningSession, current: string | null, navigate: Navigate): Field | null {
  if (navigate === 'all') return session.openSteps.after(current);
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

/** The open step before `current`; from nowhere, the last one. */
export function previousStep(session: SigningSession, current: string | null): Field | null {
  return session.openSteps.before(current);
}
