import { makeDataUrl } from '../../model/data-url.js';
import type { LetterStyle } from './fonts.js';
import { canvasIsHonest } from './honest-canvas.js';
import { SYSTEM_STYLE } from './letter-coverage.js';
import { familyOf } from './letter-fonts.js';
import type { PadValue } from './pad-value.js';
import { inkPng, type Coverage, type Rgb } from './png.js';
import { trimmed } from './trim.js';

export interface Lettering {
  readonly text: string;
  /** Its fonts are loaded. */
  readonly style: LetterStyle;
  readonly color: Rgb;
}

/** CSS px of the letters, and pixels of the picture for each. */
const SIZE = 48;
const SCALE = 3;

/** CSS px of the picture at most; a longer name is set smaller. */
const LONGEST = 480;

/** Bytes of the picture at most. */
const MOST_BYTES = 40_000;

/** A name set in letters, as a value; null where nothing can be seen of it or the browser lets no canvas be read. */
export function typedValue({ text, style, color }: Lettering): PadValue | null {
  const brush = canvasIsHonest()
    ? document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    : null;
  if (!brush) return null;
  brush.font = fontOf(style, SIZE);
  const width = brush.measureText(text).width;
  const size = SIZE * Math.min(1, LONGEST / width);
  for (let scale = SCALE; scale >= 1; scale *= 0.85) {
    const coverage = drawText(brush, text, style, size * scale);
    if (!coverage) return null;
    const png = inkPng(coverage, color);
    if (png.length <= MOST_BYTES) return value(png, coverage, scale);
  }
  return null;

  function value(png: Uint8Array, coverage: Coverage, scale: number): PadValue {
    return Object.freeze({
      kind: 'typed',
      image: makeDataUrl(png, 'image/png'),
      text,
      font: style.id,
      width: Math.round((coverage.width / scale) * 10) / 10,
      height: Math.round((coverage.height / scale) * 10) / 10,
    });
  }
}

/** How wide a text is in a style, in units of the font's size. */
export function widthInEms(text: string, style: LetterStyle): number {
  const brush = document.createElement('canvas').getContext('2d');
  if (!brush) return text.length;
  brush.font = fontOf({ ...style, size: 1 }, 100);
  return brush.measureText(text).width / 100;
}

function fontOf(style: LetterStyle, size: number): string {
  return `${style.id === SYSTEM_STYLE.id ? 'italic ' : ''}${size * style.size}px ${familyOf(style)}`;
}

/** As `dir="auto"` decides: by the first letter. */
const STARTS_RIGHT_TO_LEFT = /^\P{L}*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** Handwriting reaches far beyond its line: so much room is left around it before it is cut to the ink. */
const ROOM = 1;

function drawText(brush: CanvasRenderingContext2D, text: string, style: LetterStyle, size: number): Coverage | null {
  const { canvas } = brush;
  brush.font = fontOf(style, size);
  const room = Math.ceil(size * ROOM);
  canvas.width = Math.ceil(brush.measureText(text).width) + 2 * room;
  canvas.height = 3 * room;
  // A change of its size takes everything back, the font too.
  brush.font = fontOf(style, size);
  brush.textBaseline = 'alphabetic';
  brush.textAlign = 'left';
  brush.direction = STARTS_RIGHT_TO_LEFT.test(text) ? 'rtl' : 'ltr';
  brush.fillText(text, room, 2 * room);
  const { data, width, height } = brush.getImageData(0, 0, canvas.width, canvas.height);
  const ink = new Uint8Array(width * height);
  for (let at = 0; at < ink.length; at += 1) ink[at] = data[4 * at + 3] ?? 0;
  return trimmed({ width, height, ink });
}
