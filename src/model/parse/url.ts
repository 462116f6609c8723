import { LIMITS } from '../limits.js';
import { type Place, refuse } from './place.js';
import type { Reader } from './readers.js';

/** Relative addresses are resolved later, against the page; here they only show their form. */
const BASE = 'https://relative.invalid/';

/** An address as a browser would read it (white space and control characters dropped), or null where it is none. */
function parseUrl(text: string): URL | null {
  if (URL.canParse(text)) return new URL(text);
  return URL.canParse(text, BASE) ? new URL(text, BASE) : null;
}

const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'blob:', 'data:']);

/** http(s), blob or relative, or a data URL that `isData` takes; nothing that runs, no user name or password in it. */
export function address(isData: RegExp, expected: string): Reader<string> {
  return (place) => {
    const value = typeof place.value === 'string' ? place.value : '';
    const url = parseUrl(value);
    if (value === '' || !url || !SCHEMES.has(url.protocol)) return refuse(place, expected);
    if (url.protocol === 'data:') return isData.test(value) ? value : refuse(place, expected);
    if (value.length > LIMITS.text) return refuse(place, `an address of at most ${LIMITS.text} characters`);
    return withoutCredentials(url, place, value);
  };
}

function withoutCredentials(url: URL, place: Place, value: string): string {
  const { username, password } = url;
  // The message must not repeat the password.
  const hidden: Place = { ...place, value: value.replace(/^.*@/s, '…@') };
  return username || password ? refuse(hidden, 'an address without user name and password') : value;
}
