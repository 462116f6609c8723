import { templateInvalid } from '../errors.js';

/** A value in untrusted JSON and the way to it. */
export interface Place {
  readonly value: unknown;
  readonly parent: Place | null;
  readonly key: string | number;
}

export function root(value: unknown): Place {
  return { value, parent: null, key: '' };
}

/** The place one step further in; its value is undefined where there is no such member. */
export function member(place: Place, key: string | number): Place {
  const { value } = place;
  const found = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
  // `hasOwn` has just said that it can be read.
  return { value: found ? (value as Record<string | number, unknown>)[key] : undefined, parent: place, key };
}

/** The JSON Pointer (RFC 6901) to a place; '' is the root. */
export function pointer(place: Place): string {
  const keys: string[] = [];
  for (let at = place; at.parent; at = at.parent) keys.push(String(at.key).replace(/~/g, '~0').replace(/\//g, '~1'));
  return keys
    .reverse()
    .map((key) => `/${key}`)
    .join('');
}

/** Ends the reading: says where, what was expected there, and what was found. */
export function refuse(place: Place, expected: string): never {
  const path = pointer(place);
  throw templateInvalid(path, `${path || 'The whole'}: expected ${expected}, found ${shown(place.value)}.`);
}

const LONGEST_SHOWN = 80;

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  // JSON.stringify makes control characters and lone surrogates visible.
  if (typeof value === 'string') return cut(JSON.stringify(value.slice(0, LONGEST_SHOWN)));
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return cut(String(value));
  return typeof value === 'object' ? kindOf(value) : `a ${typeof value}`;
}

function kindOf(value: object): string {
  try {
    return Array.isArray(value) ? `a list of ${value.length}` : 'an object';
  } catch {
    return 'an object'; // A proxy may refuse to say what it is.
  }
}

function cut(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text;
}
