import { SigningError } from './errors.js';

/** Deeper than any template or event; keeps hostile input from exhausting the stack. */
const DEEPEST = 256;

/**
 * The canonical text of plain JSON (RFC 8785): members sorted by UTF-16 units, numbers and text as ECMAScript writes them,
 * no white space. Equal values have equal texts, so hashes of them can be compared. Members that are undefined are left
 * out, as on the wire.
 *
 * @throws SigningError `internal` for what JSON cannot hold: NaN, Infinity, lone surrogates, functions, bigints.
 */
export function canonicalJson(value: unknown): string {
  return write(value, 0);
}

function write(value: unknown, depth: number): string {
  if (depth > DEEPEST) throw unfit(`more than ${DEEPEST} levels`);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return writeNumber(value);
  if (typeof value === 'string') return writeText(value);
  if (typeof value !== 'object') throw unfit(`a ${typeof value}`);
  if (Array.isArray(value)) return `[${value.map((item) => write(item, depth + 1)).join(',')}]`;
  return `{${Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${writeText(key)}:${write(item, depth + 1)}`)
    .join(',')}}`;
}

function writeNumber(value: number): string {
  if (!Number.isFinite(value)) throw unfit(String(value));
  return JSON.stringify(value);
}

function writeText(value: string): string {
  if (/\p{Surrogate}/u.test(value)) throw unfit('a lone surrogate');
  return JSON.stringify(value);
}

function unfit(what: string): SigningError {
  const message = `${what} has no canonical JSON: give only what JSON can hold.`;
  return new SigningError({ code: 'internal', phase: 'submit', message });
}
