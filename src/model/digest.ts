import { SigningError } from './errors.js';

/**
 * SHA-256 in lower-case hex; text is hashed as UTF-8.
 *
 * @throws SigningError `internal` where the page is no secure context: browsers have no `crypto.subtle` there.
 */
export async function sha256Hex(data: Uint8Array | string): Promise<string> {
  // Typed as always there, but left out over plain http.
  const subtle = globalThis.crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) {
    const message = 'Hashing needs a secure context: serve the page over https, or from localhost.';
    throw new SigningError({ code: 'internal', phase: 'document', message });
  }
  // Bytes in shared memory, which digest refuses and the type allows for, do not occur here.
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : (data as Uint8Array<ArrayBuffer>);
  return hex(new Uint8Array(await subtle.digest('SHA-256', bytes)));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
