import type { FileValue } from '../model/values.js';
import { cleanLine } from './clean-text.js';
import { base64Url, bytesOf, isAddress } from './data-source.js';

const TYPE = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$/;
const SHA256 = /^[0-9a-f]{64}$/;

/**
 * Reads a file from outside: a `FileValue`, or only its data URL or http(s) address, as hosts prefill it; what such a one
 * does not say stays empty. Null for everything else.
 */
export function parseFile(raw: unknown): FileValue | null {
  if (typeof raw === 'string') return fromSource(raw);
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return null;
  const { value, filename, content_type, size, sha256 } = raw as Readonly<Record<string, unknown>>;
  const source = typeof value === 'string' ? fromSource(value) : null;
  if (source === null) return null;
  return {
    value: source.value,
    filename: safeFilename(filename) ?? source.filename,
    content_type: typeof content_type === 'string' && TYPE.test(content_type) ? content_type : source.content_type,
    size: source.size || (Number.isSafeInteger(size) && Number(size) > 0 ? Number(size) : 0),
    sha256: typeof sha256 === 'string' && SHA256.test(sha256) ? sha256 : '',
  };
}

/** What goes on the wire; null for what is not known of a file that the host gave by its address. */
export function serializeFile(file: FileValue): {
  readonly value: string;
  readonly filename: string | null;
  readonly content_type: string | null;
  readonly size: number | null;
  readonly sha256: string | null;
} {
  const { value, filename, content_type, size, sha256 } = file;
  return {
    value,
    filename: filename || null,
    content_type: content_type || null,
    size: size || null,
    sha256: sha256 || null,
  };
}

/** The last part of a path, without what has a meaning to file systems and terminals; null where nothing is left. */
export function safeFilename(raw: unknown): string | null {
  const name = cleanLine(typeof raw === 'string' ? raw.slice(-1_000) : null)
    ?.replace(/^.*[/\\]/, '')
    .replace(/[<>:"|?*\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  return name ? name.slice(-255) : null;
}

/** The first bytes of a file that is at hand; null where only its address is. */
export function firstBytes({ value }: FileValue, count: number): Uint8Array | null {
  return isAddress(value) ? null : bytesOf(value, count);
}

function fromSource(value: string): FileValue | null {
  if (isAddress(value)) return { value, filename: nameIn(value), content_type: '', size: 0, sha256: '' };
  const found = base64Url(value);
  return found && { value, filename: '', content_type: found.type, size: found.size, sha256: '' };
}

function nameIn(address: string): string {
  return safeFilename(unescaped(new URL(address).pathname)) ?? '';
}

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
