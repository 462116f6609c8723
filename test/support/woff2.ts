import { brotliDecompressSync } from 'node:zlib';

/** Tags that a table's first byte stands for: the first 14 of https://www.w3.org/TR/WOFF2/#table_dir_format. */
const KNOWN = [
  'cmap',
  'head',
  'hhea',
  'hmtx',
  'maxp',
  'name',
  'OS/2',
  'post',
  'cvt ',
  'fpgm',
  'glyf',
  'loca',
  'prep',
  'CFF ',
];

/** The code points for which a WOFF2 file has a glyph. */
export function codePointsOf(file: Buffer): ReadonlySet<number> {
  const table = cmapOf(file);
  const found = new Set<number>();
  for (let index = 0; index < table.readUInt16BE(2); index += 1) {
    const subtable = table.subarray(table.readUInt32BE(8 + 8 * index));
    const format = subtable.readUInt16BE(0);
    for (const point of format === 4 ? segments(subtable) : format === 12 ? groups(subtable) : []) found.add(point);
  }
  return found;
}

/** The tables lie packed together behind their directory; `cmap` is stored as it is. */
function cmapOf(file: Buffer): Buffer {
  let at = 48;
  let offset = 0;
  let place = { start: 0, length: 0 };
  const number = (): number => {
    for (let value = 0; ;) {
      const byte = file.readUInt8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  for (let left = file.readUInt16BE(12); left > 0; left -= 1) {
    const flags = file.readUInt8(at++);
    const tag = (flags & 63) === 63 ? file.toString('latin1', at, (at += 4)) : KNOWN[flags & 63];
    const original = number();
    // glyf and loca are changed unless their version is 3, all others only if it is not 0.
    const changed = tag === 'glyf' || tag === 'loca' ? flags >> 6 !== 3 : flags >> 6 !== 0;
    const length = changed ? number() : original;
    if (tag === 'cmap') place = { start: offset, length };
    offset += length;
  }
  const tables = brotliDecompressSync(file.subarray(at, at + file.readUInt32BE(20)));
  return tables.subarray(place.start, place.start + place.length);
}

/** Format 4: ranges with a start, an end and where their glyphs are (OpenType, cmap). */
function* segments(table: Buffer): Generator<number> {
  const size = table.readUInt16BE(6);
  for (let segment = 0; segment < size; segment += 2) {
    const end = table.readUInt16BE(14 + segment);
    const start = table.readUInt16BE(16 + size + segment);
    const delta = table.readInt16BE(16 + 2 * size + segment);
    const rangeAt = 16 + 3 * size + segment;
    const range = table.readUInt16BE(rangeAt);
    for (let point = start; point <= end && point < 0xffff; point += 1) {
      const glyph = range === 0 ? (point + delta) & 0xffff : table.readUInt16BE(rangeAt + range + 2 * (point - start));
      if (glyph !== 0) yield point;
    }
  }
}

/** Format 12: ranges of code points of any size. */
function* groups(table: Buffer): Generator<number> {
  for (let group = 0; group < table.readUInt32BE(12); group += 1) {
    const start = table.readUInt32BE(16 + 12 * group);
    const end = table.readUInt32BE(20 + 12 * group);
    for (let point = start; point <= end; point += 1) yield point;
  }
}
