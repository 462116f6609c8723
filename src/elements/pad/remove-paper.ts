/** Pixels as a canvas gives them: red, green, blue, opacity, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** The paper is looked at in squares of so many pixels: light falls unevenly on it. */
const SQUARE = 32;

/** Of a square, this part is darker than the paper in it: where there is writing, the paper is the lighter rest. */
const PAPER_RANK = 0.8;

/**
 * Makes the paper of a photographed or scanned signature transparent and leaves the ink, in its colour, with soft edges:
 * opacity follows how much darker than the paper around it a pixel is. Changes the pixels in place; answers whether any
 * ink was found.
 */
export function removePaper({ width, height, data }: Pixels): boolean {
  blend(data);
  const paper = paperLight({ width, height, data });
  const darkness = new Float32Array(width * height);
  for (let at = 0; at < darkness.length; at += 1) {
    const light = paper(at % width, Math.floor(at / width));
    darkness[at] = Math.max(0, 1 - luminance(data, at) / light);
  }
  const ink = darkestInk(darkness);
  if (ink < FAINTEST_INK) return false;
  const [none, full] = [Math.max(0.06, ink * 0.25), ink * 0.7];
  for (let at = 0; at < darkness.length; at += 1) {
    const opacity = smooth(((darkness[at] ?? 0) - none) / (full - none));
    setInk(data, at, opacity, paper(at % width, Math.floor(at / width)));
  }
  return true;
}

/** Less than this darker than the paper is its grain. */
const FAINTEST_INK = 0.12;

/** What can be seen through in the picture shows white. */
function blend(data: Uint8ClampedArray): void {
  for (let at = 0; at < data.length; at += 4) {
    const opacity = (data[at + 3] ?? 0) / 255;
    for (let part = at; part < at + 3; part += 1) data[part] = (data[part] ?? 0) * opacity + 255 * (1 - opacity);
    data[at + 3] = 255;
  }
}

/** 0 to 255, as the eye weighs the colours (ITU-R BT.601). */
function luminance(data: Uint8ClampedArray, pixel: number): number {
  const at = pixel * 4;
  return 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
}

/** A square that is much darker than those around it is full of ink, not in the shadow. */
const AROUND = [-2, -1, 0, 1, 2];
const DEEPEST_SHADOW = 0.65;

/** How light the paper is at a pixel: measured in squares, and evenly going over from one to the next. */
function paperLight({ width, height, data }: Pixels): (x: number, y: number) => number {
  const columns = Math.ceil(width / SQUARE);
  const rows = Math.ceil(height / SQUARE);
  const lights = Array.from({ length: columns * rows }, (_, index) => {
    const [left, top] = [(index % columns) * SQUARE, Math.floor(index / columns) * SQUARE];
    const found: number[] = [];
    for (let y = top; y < Math.min(height, top + SQUARE); y += 2) {
      for (let x = left; x < Math.min(width, left + SQUARE); x += 2) found.push(luminance(data, y * width + x));
    }
    return found.sort((a, b) => a - b)[Math.floor((found.length - 1) * PAPER_RANK)] ?? 255;
  });
  const measured = (column: number, row: number): number =>
    lights[between(row, rows) * columns + between(column, columns)] ?? 255;
  const lifted = lights.map((own, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const near = AROUND.flatMap((dy) => AROUND.map((dx) => measured(column + dx, row + dy)));
    return Math.max(own, Math.max(...near) * DEEPEST_SHADOW);
  });
  const light = (column: number, row: number): number =>
    lifted[between(row, rows) * columns + between(column, columns)] ?? 255;
  return (x, y) => {
    const [column, row] = [x / SQUARE - 0.5, y / SQUARE - 0.5];
    const [left, top] = [Math.floor(column), Math.floor(row)];
    const upper = mix(light(left, top), light(left + 1, top), column - left);
    const lower = mix(light(left, top + 1), light(left + 1, top + 1), column - left);
    return Math.max(1, mix(upper, lower, row - top));
  };
}

function between(index: number, count: number): number {
  return Math.max(0, Math.min(count - 1, index));
}

function mix(a: number, b: number, part: number): number {
  return a + (b - a) * part;
}

/** How dark ink is here: of the pixels that are no paper, the darker half begins there. */
function darkestInk(darkness: Float32Array): number {
  const dark = darkness.filter((value) => value >= FAINTEST_INK).sort();
  return dark[Math.floor(dark.length / 2)] ?? 0;
}

/** From 0 to 1 without a visible edge. */
function smooth(part: number): number {
  const t = Math.max(0, Math.min(1, part));
  return t * t * (3 - 2 * t);
}

/** The ink's own colour: what was seen, less the paper that shone through. */
function setInk(data: Uint8ClampedArray, pixel: number, opacity: number, paper: number): void {
  const at = pixel * 4;
  for (let part = at; part < at + 3; part += 1) {
    const seen = Math.min(255, ((data[part] ?? 0) / paper) * 255);
    data[part] = opacity === 0 ? 0 : (seen - 255 * (1 - opacity)) / opacity;
  }
  data[at + 3] = Math.round(255 * opacity);
}
