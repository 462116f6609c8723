import { inflated } from './inflate.js';

export interface ReadPng {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue of every palette entry. */
  readonly palette: readonly number[];
  /** 0 to 255, row by row. */
  readonly opacity: Uint8Array;
}

/** Reads a PNG of four bits a pixel with a palette, by the book: chunks, then rows, then the opacity of each entry. */
export async function readInkPng(png: Uint8Array): Promise<ReadPng> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks = new Map<string, Uint8Array>();
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) {
    const name = String.fromCharCode(...png.subarray(at + 4, at + 8));
    chunks.set(name, png.subarray(at + 8, at + 8 + view.getUint32(at)));
  }
  const header = chunks.get('IHDR') ?? new Uint8Array();
  const size = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const [width, height] = [size.getUint32(0), size.getUint32(4)];
  if (header[8] !== 4 || header[9] !== 3) throw new Error('Not a PNG of four bits a pixel with a palette.');
  const rows = await inflated(chunks.get('IDAT') ?? new Uint8Array());
  const opacities = chunks.get('tRNS') ?? new Uint8Array();
  const stride = 1 + Math.ceil(width / 2);
  const opacity = Uint8Array.from({ length: width * height }, (_, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    const two = rows[y * stride + 1 + (x >> 1)] ?? 0;
    return opacities[x % 2 === 0 ? two >> 4 : two & 15] ?? 0;
  });
  return { width, height, palette: [...(chunks.get('PLTE') ?? [])], opacity };
}
