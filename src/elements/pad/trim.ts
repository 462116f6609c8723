import type { Coverage } from './png.js';

/** Less than this is not seen. */
const FAINT = 8;

export interface Cut {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The box around everything that can be seen; null where there is nothing. */
export function inkBox({ width, height, ink }: Coverage): Cut | null {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let at = 0; at < ink.length; at += 1) {
    if ((ink[at] ?? 0) < FAINT) continue;
    const x = at % width;
    const y = Math.floor(at / width);
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return right < 0 ? null : { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

/** The same, cut to its ink. */
export function trimmed(coverage: Coverage): Coverage | null {
  const box = inkBox(coverage);
  if (!box) return null;
  const ink = new Uint8Array(box.width * box.height);
  for (let y = 0; y < box.height; y += 1) {
    const start = (box.y + y) * coverage.width + box.x;
    ink.set(coverage.ink.subarray(start, start + box.width), y * box.width);
  }
  return { width: box.width, height: box.height, ink };
}
