interface Scene {
  readonly width?: number;
  readonly height?: number;
  readonly ink?: boolean;
}

/** A photo of a blue line on a sheet of paper; wider than high. */
export async function photo(
  type: 'image/png' | 'image/jpeg',
  { width = 300, height = 180, ink = true }: Scene = {},
): Promise<File> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const brush = canvas.getContext('2d')!;
  const light = brush.createLinearGradient(0, 0, width, height);
  light.addColorStop(0, '#f6f2e8');
  light.addColorStop(1, '#cfc9bd');
  brush.fillStyle = light;
  brush.fillRect(0, 0, width, height);
  brush.strokeStyle = '#1b2a7a';
  brush.lineWidth = 5;
  brush.lineCap = 'round';
  for (let step = 0; ink && step <= 100; step += 1) {
    const [x, y] = [50 + step * 2, 90 + 40 * Math.sin(step / 8)];
    if (step === 0) brush.moveTo(x, y);
    brush.lineTo(x, y);
  }
  brush.stroke();
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, type, 0.85));
  return new File([blob!], type === 'image/png' ? 'mark.png' : 'mark.jpg', { type });
}

/** The same JPEG from a camera that was held upright: an Exif block with orientation 6 (TIFF 6.0, tag 0x0112). */
export async function turned(jpeg: File): Promise<File> {
  const bytes = new Uint8Array(await jpeg.arrayBuffer());
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0];
  const exif = [...Array.from('Exif\0\0', (letter) => letter.charCodeAt(0)), ...tiff];
  const segment = Uint8Array.from([0xff, 0xe1, 0, exif.length + 2, ...exif]);
  return new File([bytes.subarray(0, 2), segment, bytes.subarray(2)], jpeg.name, { type: jpeg.type });
}

/** The same PNG, lying about its size. */
export async function withSize(png: File, width: number, height: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await png.arrayBuffer());
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}
