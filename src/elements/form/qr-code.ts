import { generate } from 'lean-qr';

/** A QR code's dark squares as the data of one path, and how many squares it is wide. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

export function qrCode(text: string): QrCode {
  const code = generate(text);
  const rows = Array.from({ length: code.size }, (_, index) => index);
  const dark = rows.flatMap((y) => rows.filter((x) => code.get(x, y)).map((x) => `M${String(x)} ${String(y)}h1v1h-1z`));
  return { size: code.size, path: dark.join('') };
}
