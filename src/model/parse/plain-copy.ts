import { templateInvalid } from '../errors.js';
import { LIMITS } from '../limits.js';
import { type Place, refuse, root } from './place.js';

/**
 * A copy of untrusted JSON: lists, objects without a prototype, texts, numbers, booleans and null. Every property of the
 * input is read once, so accessors, proxies and later changes have no effect on the copy.
 *
 * @throws SigningError `template_invalid` for what JSON cannot hold, beyond 5 MB or 32 levels (cyclic objects too), for
 * text that is not valid Unicode, and for the key `__proto__`.
 */
export function plainCopy(input: unknown): unknown {
  let left: number = LIMITS.jsonBytes;
  const spend = (characters: number): void => {
    left -= characters;
    if (left < 0) throw templateInvalid('', 'The template is larger than 5 MB: take out pictures and other data.');
  };
  const copy = (place: Place, depth: number): unknown => {
    const { value } = place;
    if (typeof value === 'string') spend(value.length + 2);
    if (typeof value !== 'object' || value === null) return primitive(place);
    if (depth === LIMITS.depth) refuse(place, `at most ${LIMITS.depth} levels of objects and lists`);
    const inner = (key: string | number): unknown => copy(readOnce(value, key, place), depth + 1);
    return readSafely(place, () => Array.isArray(value))
      ? copyList(place, inner, spend)
      : copyObject(place, inner, spend);
  };
  return copy(root(input), 0);
}

type Inner = (key: string | number) => unknown;
type Spend = (characters: number) => void;

// The count never exceeds the length of the JSON text: what came in as 5 MB of text is not refused here.
function copyList(place: Place, inner: Inner, spend: Spend): unknown[] {
  const { value: length } = readOnce(place.value as object, 'length', place);
  const list: unknown[] = [];
  for (let index = 0; typeof length === 'number' && index < length; index += 1) {
    spend(2);
    list.push(inner(index) ?? null);
  }
  return list;
}

function copyObject(place: Place, inner: Inner, spend: Spend): unknown {
  const object = Object.create(null) as Record<string, unknown>;
  for (const key of readSafely(place, () => Object.keys(place.value as object))) {
    if (key === '__proto__') refuse({ value: key, parent: place, key }, 'another key');
    if (key.length > LIMITS.name) refuse({ ...place, value: key }, `keys of at most ${LIMITS.name} characters`);
    spend(key.length + 4);
    primitive({ ...place, value: key });
    const value = inner(key);
    if (value !== undefined) object[key] = value;
  }
  return object;
}

function primitive(place: Place): unknown {
  const { value } = place;
  const unfit = typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint';
  if (unfit) refuse(place, 'a value that JSON can hold');
  if (typeof value === 'number' && !Number.isFinite(value)) refuse(place, 'a finite number');
  if (typeof value === 'string' && /\p{Surrogate}|\0/u.test(value)) refuse(place, 'text in valid Unicode without NUL');
  return value;
}

function readOnce(holder: object, key: string | number, parent: Place): Place {
  const unread: Place = { value: undefined, parent, key };
  return { value: readSafely(unread, () => (holder as Record<string | number, unknown>)[key]), parent, key };
}

/** Getters and proxies may throw anything. */
function readSafely<T>(place: Place, read: () => T): T {
  try {
    return read();
  } catch {
    return refuse(place, 'something that can be read');
  }
}
