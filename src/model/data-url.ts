/** What a data URL holds. */
export interface DataUrlContent {
  /** The media type in lower case, without parameters. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A type and subtype (RFC 6838, 4.2), then parameters without commas and quotes. */
const HEAD =
  /^data:([a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126})(?:;[a-z0-9=%._+-]{1,200}){0,8};base64,/i;

/** 10 MB, the most that a file may have (CONTRACT 3.2). */
const MOST_BYTES = 10_000_000;

/**
 * The bytes in a base64 data URL; null for everything else: other addresses, no media type, broken base64, more bytes than
 * `mostBytes`. Nothing is decoded before the size is known.
 */
export function parseDataUrl(url: string, mostBytes = MOST_BYTES): DataUrlContent | null {
  const [head = '', type = ''] = HEAD.exec(url.slice(0, 2_000)) ?? [];
  if (head === '') return null;
  if (((url.length - head.length) * 3) / 4 > mostBytes + 2) return null;
  const bytes = decode(url.slice(head.length));
  return bytes && bytes.length <= mostBytes ? { type: type.toLowerCase(), bytes } : null;
}

/** A base64 data URL; a type that is none becomes `application/octet-stream`. */
export function makeDataUrl(bytes: Uint8Array, type: string): string {
  const head = `data:${type};base64,`;
  return (HEAD.exec(head)?.[0] === head ? head : 'data:application/octet-stream;base64,') + encode(bytes);
}

function decode(base64: string): Uint8Array<ArrayBuffer> | null {
  if (base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) return null;
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

/** Bytes are taken in pieces: a call takes only so many arguments. */
const PIECE = 8_192;

function encode(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE) binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(binary);
}
