import type { Rgb } from './png.js';

/** The default of the token `--signing-color-ink`: blue-black, as of a fountain pen. */
const BLUE_BLACK: Rgb = [0x12, 0x21, 0x5a];

/** The colour in which text on a paper is shown; blue-black where it is not given as red, green and blue. */
export function inkColor(paper: Element | null | undefined): Rgb {
  const color = paper ? getComputedStyle(paper).color : '';
  const [, red, green, blue] = /^rgba?\((\d+),? (\d+),? (\d+)/.exec(color) ?? [];
  return red && green && blue ? [Number(red), Number(green), Number(blue)] : BLUE_BLACK;
}

/** `#rrggbb` */
export function hexColor(color: Rgb): string {
  return `#${color.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
