import { makeDataUrl } from '../../model/data-url.js';
import type { Crop } from './crop.js';
import type { PadValue } from './pad-value.js';
import { brushOf, copied } from './read-picture.js';
import { removePaper } from './remove-paper.js';
import { inkBox } from './trim.js';

/** Pixels of the picture for each CSS px that it is shown at. */
const SCALE = 2;

/** Bytes of the picture at most; a photo of a whole page is made smaller until it fits. */
const MOST_BYTES = 200_000;

/** A part of a picture as a value, without its paper or as it is; null where nothing would be left of it. */
export async function uploadedValue(
  picture: HTMLCanvasElement,
  crop: Crop,
  withoutPaper: boolean,
): Promise<PadValue | null> {
  const canvas = partOf(picture, crop);
  if (withoutPaper && !withInkOnly(canvas)) return null;
  const cut = cutToInk(canvas);
  if (!cut) return null;
  let result = cut;
  let png = await pngOf(result);
  while (png.length > MOST_BYTES && result.width > 1) {
    result = copied(cut, (result.width / cut.width) * 0.8);
    png = await pngOf(result);
  }
  return Object.freeze({
    kind: 'uploaded',
    image: makeDataUrl(png, 'image/png'),
    width: result.width / SCALE,
    height: result.height / SCALE,
  });
}

/** On a canvas of its own. */
function partOf(picture: HTMLCanvasElement, { left, top, right, bottom }: Crop): HTMLCanvasElement {
  const [x, y] = [Math.round(left * picture.width), Math.round(top * picture.height)];
  const part = document.createElement('canvas');
  part.width = Math.max(1, Math.round(right * picture.width) - x);
  part.height = Math.max(1, Math.round(bottom * picture.height) - y);
  brushOf(part).drawImage(picture, -x, -y);
  return part;
}

function withInkOnly(canvas: HTMLCanvasElement): boolean {
  const brush = brushOf(canvas);
  const pixels = brush.getImageData(0, 0, canvas.width, canvas.height);
  const found = removePaper(pixels);
  brush.putImageData(pixels, 0, 0);
  return found;
}

function cutToInk(canvas: HTMLCanvasElement): HTMLCanvasElement | null {
  const { width, height, data } = brushOf(canvas).getImageData(0, 0, canvas.width, canvas.height);
  const ink = new Uint8Array(width * height);
  for (let at = 0; at < ink.length; at += 1) ink[at] = data[4 * at + 3] ?? 0;
  const box = inkBox({ width, height, ink });
  if (!box) return null;
  const cut = document.createElement('canvas');
  cut.width = box.width;
  cut.height = box.height;
  brushOf(cut).drawImage(canvas, -box.x, -box.y);
  return cut;
}

async function pngOf(canvas: HTMLCanvasElement): Promise<Uint8Array> {
  const blob = await new Promise<Blob | null>((done) => {
    canvas.toBlob(done, 'image/png');
  });
  if (!blob) throw new Error('The browser made no picture of the canvas.');
  return new Uint8Array(await blob.arrayBuffer());
}
