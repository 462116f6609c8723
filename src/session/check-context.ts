import type { CheckContext } from '../fields/field-type.js';

/** What a check is given. The day is asked for by the few checks that need it, and by nobody else. */
export function checkContext(day: Pick<CheckContext, 'today'>, pattern: CheckContext['pattern']): CheckContext {
  return {
    get today() {
      return day.today;
    },
    pattern,
  };
}
