import type { Field } from '../model/template.js';
import type { SigningSession } from './signing-session.js';

export type Navigate = 'required' | 'all';

/**
 * The step that Next leads to from `current`: the next open required field that still has an issue, going round once
 * (`required`); or the next open field, whatever its state (`all`). Null when there is none.
 */
export function nextStep(session: SigningSession, current: string | null, navigate: Navigate): Field | null {
  const { steps } = session;
  const from = steps.findIndex((field) => field.uuid === current);
  if (navigate === 'all') return steps.slice(from + 1).find((field) => session.isOpen(field)) ?? null;
  const round = [...steps.slice(from + 1), ...steps.slice(0, from + 1)];
  return round.find((field) => session.state(field.uuid).issue !== null && session.isOpen(field)) ?? null;
}

/** The open step before `current`; from nowhere, the last one. */
export function previousStep(session: SigningSession, current: string | null): Field | null {
  const { steps } = session;
  const from = steps.findIndex((field) => field.uuid === current);
  const before = from < 0 ? steps : steps.slice(0, from);
  return before.findLast((field) => session.isOpen(field)) ?? null;
}
