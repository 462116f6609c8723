import { bigEndian, deflate } from './deflate.js';

/** How much ink lies on each pixel, row by row: 0 none, 255 all of it. */
export interface Coverage {
  readonly width: number;
  readonly height: number;
  readonly ink: Uint8Array;
}

export type Rgb = readonly [red: number, green: number, blue: number];

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** So many steps from nothing to full ink: as smooth to the eye as 256, at half the size. */
const STEPS = 16;

/**
 * A PNG of one colour on nothing (https://www.w3.org/TR/png-3/): a palette of one colour in 16 opacities, four bits a
 * pixel. Written here because a canvas cannot be trusted with it: browsers that guard against fingerprinting give noise
 * when a canvas is read, and its PNG is four times as large.
 */
export function inkPng(coverage: Coverage, color: Rgb): Uint8Array {
  const { width, height } = coverage;
  const header = [...bigEndian(width), ...bigEndian(height), 4, 3, 0, 0, 0];
  const palette = Array.from({ length: STEPS }, () => color).flat();
  const opacities = Array.from({ length: STEPS }, (_, step) => Math.round((step * 255) / (STEPS - 1)));
  return joined([
    Uint8Array.from(SIGNATURE),
    chunk('IHDR', Uint8Array.from(header)),
    chunk('PLTE', Uint8Array.from(palette)),
    chunk('tRNS', Uint8Array.from(opacities)),
    chunk('IDAT', deflate(rows(coverage))),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Rows as they are, without a filter: of so few colours that packs best (PNG, 12.7). */
function rows({ width, height, ink }: Coverage): Uint8Array {
  const stride = 1 + Math.ceil(width / 2);
  const packed = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    packed.set(packedRow(ink.subarray(y * width, (y + 1) * width)), y * stride + 1);
  }
  return packed;
}

/** Two pixels a byte, the left one in the upper half. */
function packedRow(ink: Uint8Array): Uint8Array {
  const row = new Uint8Array(Math.ceil(ink.length / 2));
  ink.forEach((amount, x) => {
    const step = Math.round((amount * (STEPS - 1)) / 255);
    row[x >> 1] = (row[x >> 1] ?? 0) | (x % 2 === 0 ? step << 4 : step);
  });
  return row;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const named = joined([Uint8Array.from(name, (letter) => letter.charCodeAt(0)), data]);
  return joined([Uint8Array.from(bigEndian(data.length)), named, Uint8Array.from(bigEndian(crc32(named)))]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The checksum of a chunk (PNG, annex D), bit by bit: the chunks are small. */
function crc32(bytes: Uint8Array): number {
  let remainder = 0xffffffff;
  for (const byte of bytes) {
    remainder ^= byte;
    for (let bit = 0; bit < 8; bit += 1) remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0);
  }
  return ~remainder >>> 0;
}
