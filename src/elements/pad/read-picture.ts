import { imageHeader } from '../../fields/image-header.js';
import { canvasIsHonest } from './honest-canvas.js';
import { ACCEPTED, MOST_BYTES, type Refusal } from './picture-file.js';

/** More pixels than any camera in a phone takes; decoding more could exhaust the browser. */
const MOST_PIXELS = 120_000_000;

/** Pixels of the longer side that are kept: a signature needs no more. */
const LONGEST_SIDE = 1_200;

/**
 * A picture file, painted upright on a canvas of its own: nothing of the file is left but what one sees. What its first
 * bytes say is believed, not its name, and before anything is decoded. Never throws.
 */
export async function readPicture(file: Blob): Promise<HTMLCanvasElement | Refusal> {
  if (file.size === 0) return 'fileEmpty';
  if (file.size > MOST_BYTES) return 'fileTooLarge';
  if (!canvasIsHonest()) return 'signatureCanvasBlocked';
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const header = imageHeader(bytes);
    if (!header || !ACCEPTED.includes(header.type)) return 'fileWrongType';
    if (header.width * header.height > MOST_PIXELS) return 'signatureUploadPixels';
    const source = new Blob([bytes], { type: header.type });
    return painted(await createImageBitmap(source, { imageOrientation: 'from-image' }));
  } catch {
    return 'fileUnreadable';
  }
}

function painted(bitmap: ImageBitmap): HTMLCanvasElement {
  const canvas = copied(bitmap, Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height)));
  bitmap.close();
  return canvas;
}

/** A canvas with a picture on it, in another size. */
export function copied(source: ImageBitmap | HTMLCanvasElement, scale: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(source.width * scale));
  canvas.height = Math.max(1, Math.round(source.height * scale));
  const brush = brushOf(canvas);
  brush.imageSmoothingQuality = 'high';
  brush.drawImage(source, 0, 0, canvas.width, canvas.height);
  return canvas;
}

export function brushOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  if (!brush) throw new Error('No canvas can be painted here.');
  return brush;
}
