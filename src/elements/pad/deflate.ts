/**
 * Packs bytes as a zlib stream (RFC 1950): one block with the fixed codes of RFC 1951, 3.2.6, repetitions found by the last
 * place of the same three bytes. `CompressionStream` packs a little better but answers later, and a control's value has to
 * be there when the pen is lifted.
 */
export function deflate(bytes: Uint8Array): Uint8Array {
  const out = new BitWriter(bytes.length);
  out.write(0x0178, 16); // deflate with a window of 32 KB, no dictionary
  out.write(0b011, 3); // the last block; fixed codes
  writeSymbols(bytes, out);
  writeCode(END, out);
  out.align();
  for (const byte of bigEndian(adler32(bytes))) out.write(byte, 8);
  return out.bytes();
}

const SHORTEST = 3;
const LONGEST = 258;
const WINDOW = 32_768;
const END = 256;
const HASHES = 32_768;
/** Places that are compared: more of them pack hardly better. */
const TRIES = 8;

function writeSymbols(bytes: Uint8Array, out: BitWriter): void {
  const history = new History(bytes);
  for (let at = 0; at < bytes.length;) {
    const { length, distance } = history.longestMatch(at);
    if (length < SHORTEST) {
      writeCode(bytes[at] ?? 0, out);
    } else {
      writeRange(length, LENGTHS, out, (index) => {
        writeCode(END + 1 + index, out);
      });
      writeRange(distance, DISTANCES, out, (index) => {
        out.write(reversed(index, 5), 5);
      });
    }
    const next = at + Math.max(1, length);
    for (; at < next; at += 1) history.add(at);
  }
}

/** Where three bytes like those at a place stood before, the latest first. */
class History {
  #bytes: Uint8Array;
  #latest = new Int32Array(HASHES).fill(-1);
  #earlier: Int32Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#earlier = new Int32Array(bytes.length);
  }

  add(at: number): void {
    const hash = this.#hash(at);
    this.#earlier[at] = this.#latest[hash] ?? -1;
    this.#latest[hash] = at;
  }

  longestMatch(at: number): { readonly length: number; readonly distance: number } {
    let best = { length: 0, distance: 0 };
    let place = this.#latest[this.#hash(at)] ?? -1;
    for (let tries = 0; tries < TRIES && place >= 0 && at - place <= WINDOW; tries += 1) {
      const length = this.#sameLength(place, at);
      if (length > best.length) best = { length, distance: at - place };
      if (length === LONGEST) break;
      place = this.#earlier[place] ?? -1;
    }
    return best.length < SHORTEST ? { length: 0, distance: 0 } : best;
  }

  #hash(at: number): number {
    const bytes = this.#bytes;
    return (((bytes[at] ?? 0) << 10) ^ ((bytes[at + 1] ?? 0) << 5) ^ (bytes[at + 2] ?? 0)) & (HASHES - 1);
  }

  #sameLength(from: number, at: number): number {
    const most = Math.min(LONGEST, this.#bytes.length - at);
    let length = 0;
    while (length < most && this.#bytes[from + length] === this.#bytes[at + length]) length += 1;
    return length;
  }
}

/** The first value of each code, and how many further bits choose within it (RFC 1951, 3.2.5). */
type Table = readonly (readonly [first: number, bits: number])[];

const LENGTHS: Table = [...table(28, 4, SHORTEST), [LONGEST, 0]];
const DISTANCES: Table = table(30, 2, 1);

/** Codes whose further bits grow by one after each `step` of them. */
function table(count: number, step: number, start: number): [number, number][] {
  let first = start;
  return Array.from({ length: count }, (_, index) => {
    const bits = Math.max(0, Math.floor(index / step) - 1);
    const row: [number, number] = [first, bits];
    first += 2 ** bits;
    return row;
  });
}

function writeRange(value: number, codes: Table, out: BitWriter, writeIndex: (index: number) => void): void {
  const index = codes.findLastIndex(([first]) => first <= value);
  const [first, bits] = codes[index] ?? [value, 0];
  writeIndex(index);
  out.write(value - first, bits);
}

/** A literal byte, the end, or a length, in the fixed code. */
function writeCode(symbol: number, out: BitWriter): void {
  if (symbol < 144) out.write(reversed(0x30 + symbol, 8), 8);
  else if (symbol < 256) out.write(reversed(0x190 + symbol - 144, 9), 9);
  else if (symbol < 280) out.write(reversed(symbol - 256, 7), 7);
  else out.write(reversed(0xc0 + symbol - 280, 8), 8);
}

/** Codes are written from their highest bit on, everything else from the lowest. */
function reversed(value: number, bits: number): number {
  let result = 0;
  for (let bit = 0; bit < bits; bit += 1) result |= ((value >> bit) & 1) << (bits - 1 - bit);
  return result;
}

/** The checksum of RFC 1950, 8.2. */
function adler32(bytes: Uint8Array): number {
  let [low, high] = [1, 0];
  for (const byte of bytes) {
    low = (low + byte) % 65_521;
    high = (high + low) % 65_521;
  }
  return high * 65_536 + low;
}

/** A number of four bytes as PNG and zlib write it. */
export function bigEndian(value: number): readonly number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

class BitWriter {
  #bytes: Uint8Array;
  #length = 0;
  #pending = 0;
  #bits = 0;

  /** Fixed codes make nine bits of a byte at worst. */
  constructor(inputLength: number) {
    this.#bytes = new Uint8Array(Math.ceil((inputLength * 9) / 8) + 16);
  }

  write(value: number, bits: number): void {
    this.#pending |= value << this.#bits;
    this.#bits += bits;
    while (this.#bits >= 8) {
      this.#bytes[this.#length] = this.#pending & 255;
      this.#length += 1;
      this.#pending >>>= 8;
      this.#bits -= 8;
    }
  }

  align(): void {
    if (this.#bits > 0) this.write(0, 8 - this.#bits);
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}
