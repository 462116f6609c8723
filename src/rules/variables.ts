import { clockIn, pad } from './clock.js';

/** What the variables of default values stand for. */
export interface Variables {
  /** Of this signing. */
  readonly id: string;
  /** The submitter's name in the template. */
  readonly role: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly now: Date;
  /** IANA name. */
  readonly timeZone: string;
}

/**
 * Fills in `{{date}}`, `{{name}}` and the like, with single braces too (docuseal.md 1.2). Times are those of the zone:
 * `date` YYYY-MM-DD, `time` HH:mm, `hour minute day month` in two digits, `year` in four. Other words in braces stay as
 * they are.
 */
export function fillVariables(text: string, variables: Variables): string {
  return text.replace(/\{\{\s*([a-z]+)\s*\}\}|\{\s*([a-z]+)\s*\}/g, (whole, double?: string, single?: string) => {
    return valueOf(double ?? single ?? '', variables) ?? whole;
  });
}

function valueOf(name: string, variables: Variables): string | null {
  switch (name) {
    case 'id':
    case 'role':
    case 'name':
    case 'email':
    case 'phone':
      return variables[name];
    default:
      return timeOf(name, variables);
  }
}

function timeOf(name: string, { now, timeZone }: Variables): string | null {
  const { year, month, day, hour, minute } = clockIn(timeZone, now);
  switch (name) {
    case 'date':
      return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
    case 'time':
      return `${pad(hour)}:${pad(minute)}`;
    case 'year':
      return pad(year, 4);
    case 'month':
      return pad(month);
    case 'day':
      return pad(day);
    case 'hour':
      return pad(hour);
    case 'minute':
      return pad(minute);
    default:
      return null;
  }
}
