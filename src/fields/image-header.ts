import { bytesOf } from './data-source.js';

export interface ImageHeader {
  readonly type: 'image/png' | 'image/jpeg' | 'image/webp' | 'image/avif';
  readonly width: number;
  readonly height: number;
}

/**
 * What a picture says of itself in its first bytes: format and size in pixels, before anything is decoded, so that a
 * small file that would unpack to gigabytes is seen in time. Null for every other format and for broken headers.
 * Sources: PNG 11.2.2 (IHDR), ITU T.81 B.2.2 (SOF), RFC 9649 (WebP), ISO/IEC 23008-12 6.5.3 (`ispe`).
 */
export function imageHeader(bytes: Uint8Array): ImageHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return png(bytes, view) ?? jpeg(view) ?? webp(bytes, view) ?? avif(bytes, view);
}

/** The size of a picture in a base64 data URL; null for addresses and for what has no readable header. */
export function imageSize(source: string): { readonly width: number; readonly height: number } | null {
  const header = imageHeader(bytesOf(source, 49_152));
  return header && { width: header.width, height: header.height };
}

function ascii(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}

function header(type: ImageHeader['type'], width: number, height: number): ImageHeader | null {
  return width > 0 && height > 0 ? { type, width, height } : null;
}

function png(bytes: Uint8Array, view: DataView): ImageHeader | null {
  const found = bytes.length >= 24 && ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n' && ascii(bytes, 12, 4) === 'IHDR';
  return found ? header('image/png', view.getUint32(16), view.getUint32(20)) : null;
}

/** Walks the segments to the frame header. */
function jpeg(view: DataView): ImageHeader | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  for (let at = 2; at + 9 < view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) return header('image/jpeg', view.getUint16(at + 7), view.getUint16(at + 5));
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function webp(bytes: Uint8Array, view: DataView): ImageHeader | null {
  if (bytes.length < 30 || ascii(bytes, 0, 4) !== 'RIFF' || ascii(bytes, 8, 4) !== 'WEBP') return null;
  const chunk = ascii(bytes, 12, 4);
  if (chunk === 'VP8X') return header('image/webp', uint24(view, 24) + 1, uint24(view, 27) + 1);
  if (chunk === 'VP8 ')
    return header('image/webp', view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
  if (chunk !== 'VP8L') return null;
  const bits = view.getUint32(21, true);
  return header('image/webp', (bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
}

/** The largest picture of all those that the file's properties name (tiles and thumbnails are smaller). */
function avif(bytes: Uint8Array, view: DataView): ImageHeader | null {
  if (bytes.length < 16 || ascii(bytes, 4, 4) !== 'ftyp' || !/avi[fs]/.test(ascii(bytes, 8, 32))) return null;
  let width = 0;
  let height = 0;
  const last = Math.min(bytes.length - 16, 65_536);
  for (let at = 0; at <= last; at += 1) {
    if (bytes[at] !== 0x69 || ascii(bytes, at, 4) !== 'ispe') continue;
    width = Math.max(width, view.getUint32(at + 8));
    height = Math.max(height, view.getUint32(at + 12));
  }
  return header('image/avif', width, height);
}
