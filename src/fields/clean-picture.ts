import { imageHeader } from './image-header.js';

export interface Picture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: 'image/png' | 'image/jpeg';
}

/** More pixels than any camera in a phone; beyond it, decoding could exhaust the browser. */
const MOST_PIXELS = 120_000_000;

/** What the result is scaled to: sharp on paper at any size a field has, and below every browser's canvas limit. */
const LONGEST_SIDE = 4096;

/**
 * Paints a picture anew, upright, so that nothing of the file is left but what one sees: no place, no camera, no hidden
 * bytes. PNG where it can be seen through, else JPEG. Null where it is no picture, too large to decode, or where the
 * browser falsifies what is read from a canvas. Browser only.
 */
export async function cleanPicture(bytes: Uint8Array<ArrayBuffer>): Promise<Picture | null> {
  const header = imageHeader(bytes);
  if (header === null || header.width * header.height > MOST_PIXELS || !canvasIsHonest()) return null;
  try {
    const source = new Blob([bytes], { type: header.type });
    const bitmap = await createImageBitmap(source, { imageOrientation: 'from-image' });
    const canvas = painted(bitmap);
    bitmap.close();
    const type = header.type !== 'image/jpeg' && hasTransparency(canvas) ? 'image/png' : 'image/jpeg';
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, type, 0.92));
    return blob?.type === type ? { type, bytes: new Uint8Array(await blob.arrayBuffer()) } : null;
  } catch {
    return null;
  }
}

function painted(bitmap: ImageBitmap): HTMLCanvasElement {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('No canvas can be painted here.');
  brush.imageSmoothingQuality = 'high';
  brush.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** Looks at a small copy: a transparent edge or hole that matters is seen in it too. */
function hasTransparency(canvas: HTMLCanvasElement): boolean {
  const small = document.createElement('canvas');
  small.width = Math.min(canvas.width, 128);
  small.height = Math.min(canvas.height, 128);
  const brush = small.getContext('2d');
  if (!brush) return false;
  brush.drawImage(canvas, 0, 0, small.width, small.height);
  const { data } = brush.getImageData(0, 0, small.width, small.height);
  return data.some((byte, index) => index % 4 === 3 && byte < 255);
}

/** Some browsers answer reads of a canvas with noise (protection from fingerprinting); then the picture would be noise too. */
function canvasIsHonest(): boolean {
  const canvas = document.createElement('canvas');
  canvas.width = 2;
  canvas.height = 1;
  const brush = canvas.getContext('2d');
  if (!brush) return false;
  brush.fillStyle = '#ff0000';
  brush.fillRect(0, 0, 1, 1);
  brush.fillStyle = '#0000ff';
  brush.fillRect(1, 0, 1, 1);
  return brush.getImageData(0, 0, 2, 1).data.join() === '255,0,0,255,0,0,255,255';
}
