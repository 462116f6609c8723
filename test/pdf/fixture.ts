/** The URL of a file in test/fixtures/pdfs/ (PROVENANCE.md there says what is special about each). */
export const fixtureUrl = (name: string): string => new URL(`../fixtures/pdfs/${name}`, import.meta.url).href;

/** The bytes of such a file. */
export async function fixtureData(name: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await fetch(fixtureUrl(name))).arrayBuffer());
}

/** The share of a canvas' pixels that are not white, from 0 to 1. */
export function inkOf(canvas: HTMLCanvasElement): number {
  const { data } = pixelsOf(canvas);
  let dark = 0;
  for (let at = 0; at < data.length; at += 4) {
    if ((data[at] ?? 255) + (data[at + 1] ?? 255) + (data[at + 2] ?? 255) < 720) dark += 1;
  }
  return dark / (data.length / 4);
}

/** Red, green and blue at a place given in fractions of the canvas. */
export function colorAt(canvas: HTMLCanvasElement, x: number, y: number): number[] {
  const { data, width, height } = pixelsOf(canvas);
  const at = 4 * (Math.floor(y * height) * width + Math.floor(x * width));
  return [...data.slice(at, at + 3)];
}

export function pixelsOf(canvas: HTMLCanvasElement): ImageData {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No 2d context.');
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
