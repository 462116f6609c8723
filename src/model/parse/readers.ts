import { LIMITS } from '../limits.js';
import { member, type Place, refuse } from './place.js';

/** Takes the value at a place as a T, or refuses it (`template_invalid`). */
export type Reader<T> = (place: Place) => T;

/** null counts as missing, as in DocuSeal's JSON. */
export function isMissing({ value }: Place): boolean {
  return value === undefined || value === null;
}

export function optional<T, D>(read: Reader<T>, fallback: D): Reader<T | D> {
  return (place) => (isMissing(place) ? fallback : read(place));
}

/** An empty text counts as missing too. */
export function unlessBlank<T, D>(read: Reader<T>, fallback: D): Reader<T | D> {
  return (place) => (isMissing(place) || place.value === '' ? fallback : read(place));
}

export function text(most: number = LIMITS.text): Reader<string> {
  return (place) => {
    const { value } = place;
    if (typeof value !== 'string' || value.length > most) return refuse(place, `text of at most ${most} characters`);
    return value;
  };
}

export function matching(pattern: RegExp, expected: string): Reader<string> {
  return (place) => {
    const value = text()(place);
    return pattern.test(value) ? value : refuse(place, expected);
  };
}

/** A name as people read it: may be empty and hold line breaks, but no other control characters. */
export const name: Reader<string> = (place) => {
  const value = text(LIMITS.name)(place);
  return /(?![\t\n\r])\p{Cc}/u.test(value) ? refuse(place, 'a name without control characters') : value;
};

/** A uuid, or any other name that is not empty. */
export const uuid: Reader<string> = (place) => {
  const value = typeof place.value === 'string' ? name(place) : '';
  return value === '' ? refuse(place, 'a uuid (text that is not empty)') : value;
};

/** The uuid of something that the template defines. */
export function known(uuids: { has(uuid: string): boolean }, what: string): Reader<string> {
  return (place) => {
    const value = uuid(place);
    return uuids.has(value) ? value : refuse(place, `the uuid of ${what}`);
  };
}

export function oneOf<T extends string>(...words: readonly T[]): Reader<T> {
  return (place) => words.find((word) => word === place.value) ?? refuse(place, `one of ${words.join(', ')}`);
}

export const flag: Reader<boolean> = (place) => {
  const { value } = place;
  return typeof value === 'boolean' ? value : refuse(place, 'true or false');
};

export interface Range {
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
}

export function number({ min = -Number.MAX_VALUE, max = Number.MAX_VALUE, whole = false }: Range = {}): Reader<number> {
  return (place) => {
    const { value } = place;
    const fits = typeof value === 'number' && value >= min && value <= max && (!whole || Number.isInteger(value));
    return fits ? value : refuse(place, `a ${whole ? 'whole ' : ''}number${between(min, max)}`);
  };
}

function between(min: number, max: number): string {
  const from = min === -Number.MAX_VALUE ? '' : ` from ${min}`;
  return max === Number.MAX_VALUE ? from : `${from} to ${max}`;
}

/** Lets a number also be written as text: "12.5". */
export function numeral<T>(read: Reader<T>): Reader<T> {
  return (place) => {
    const { value } = place;
    const written = typeof value === 'string' && /^\s*-?\d{1,20}(?:\.\d{1,20})?\s*$/.test(value);
    return read(written ? { ...place, value: Number(value) } : place);
  };
}

/** An id as hosts have them. */
export const id: Reader<string | number> = (place) => (typeof place.value === 'number' ? place.value : name(place));

/** Text that some hosts give as a number. */
export const label: Reader<string> = (place) => String(id(place));

export function list<T>(read: Reader<T>, most = Infinity): Reader<readonly T[]> {
  return (place) => {
    const { value } = place;
    if (!Array.isArray(value)) return refuse(place, 'a list');
    if (value.length > most) return refuse(place, `a list of at most ${most}`);
    return value.map((_, index) => read(member(place, index)));
  };
}

/** A list in which no two entries have the same `key`. */
export function distinct<T>(read: Reader<readonly T[]>, key: keyof T & string): Reader<readonly T[]> {
  return (place) => {
    const items = read(place);
    const seen = new Set<unknown>();
    for (const [index, item] of items.entries()) {
      if (seen.has(item[key])) refuse(member(member(place, index), key), `a ${key} that no earlier entry has`);
      seen.add(item[key]);
    }
    return items;
  };
}

export type Dictionary = Readonly<Record<string, unknown>>;

/** An object with keys of its own choice; it came through `plainCopy`, so it has no prototype. */
export const dictionary: Reader<Dictionary> = (place) => {
  const { value } = place;
  const fits = typeof value === 'object' && value !== null && !Array.isArray(value);
  // Checked in the line above.
  return fits ? (value as Dictionary) : refuse(place, 'an object');
};

/** An object of which the named members are read; others are left out. */
export function object<T>(members: { readonly [K in keyof T]: Reader<T[K]> }): Reader<T> {
  const readers = Object.entries<Reader<unknown>>(members);
  return (place) => {
    dictionary(place);
    // One entry for each key of T, each from the reader of its type.
    return Object.fromEntries(readers.map(([key, read]) => [key, read(member(place, key))])) as T;
  };
}
