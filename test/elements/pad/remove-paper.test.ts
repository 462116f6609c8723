import { expect } from 'chai';
import { removePaper, type Pixels } from '../../../src/elements/pad/remove-paper.js';

type Rgb = readonly [number, number, number];

const WIDTH = 240;
const HEIGHT = 160;

/** A photo of a sheet: the light falls off to one side; `inkAt` says where there is ink. */
function sheet(inkAt: (x: number, y: number) => boolean, ink: Rgb, light: (x: number) => number): Pixels {
  const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4);
  for (let pixel = 0; pixel < WIDTH * HEIGHT; pixel += 1) {
    const [x, y] = [pixel % WIDTH, Math.floor(pixel / WIDTH)];
    const grain = ((pixel * 2654435761) % 7) - 3;
    const color = inkAt(x, y) ? ink : ([1, 0.98, 0.94] as const).map((part) => part * light(x) + grain);
    data.set([...color, 255], pixel * 4);
  }
  return { width: WIDTH, height: HEIGHT, data };
}

const at = ({ data }: Pixels, x: number, y: number): readonly number[] => [
  ...data.subarray((y * WIDTH + x) * 4, (y * WIDTH + x) * 4 + 4),
];
const onStroke = (x: number, y: number): boolean => x > 40 && x < 200 && Math.abs(y - 80 - 30 * Math.sin(x / 15)) < 4;

/** The pixels of paper that can still be seen, and those of ink that cannot. */
function mistakes(pixels: Pixels, inkAt: typeof onStroke): { readonly paper: number; readonly ink: number } {
  let [paper, ink] = [0, 0];
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) {
      const opacity = at(pixels, x, y)[3]!;
      if (inkAt(x, y) && opacity < 128) ink += 1;
      if (!inkAt(x, y) && opacity > 40) paper += 1;
    }
  }
  return { paper, ink };
}

describe('removing the paper', () => {
  it('leaves the ink and nothing else on an evenly lit sheet', () => {
    const pixels = sheet(onStroke, [20, 30, 90], () => 250);
    expect(removePaper(pixels)).to.equal(true);
    expect(mistakes(pixels, onStroke)).to.deep.equal({ paper: 0, ink: 0 });
  });

  it('does so where half the sheet lies in the shadow', () => {
    const pixels = sheet(onStroke, [20, 30, 60], (x) => 240 - (x / WIDTH) * 130);
    expect(removePaper(pixels)).to.equal(true);
    expect(mistakes(pixels, onStroke)).to.deep.equal({ paper: 0, ink: 0 });
  });

  it('finds pencil too, which is no darker than a shadow', () => {
    const pixels = sheet(onStroke, [170, 170, 172], () => 240);
    expect(removePaper(pixels)).to.equal(true);
    expect(mistakes(pixels, onStroke)).to.deep.equal({ paper: 0, ink: 0 });
  });

  it('keeps the colour of the ink', () => {
    const pixels = sheet(onStroke, [20, 40, 160], () => 245);
    removePaper(pixels);
    const [red, green, blue] = at(pixels, 94, 80);
    expect(blue! - Math.max(red!, green!)).to.be.above(80);
  });

  it('keeps a large filled shape whole, as of a seal', () => {
    const seal = (x: number, y: number): boolean => Math.hypot(x - 120, y - 80) < 50;
    const pixels = sheet(seal, [180, 20, 30], () => 245);
    expect(removePaper(pixels)).to.equal(true);
    expect(mistakes(pixels, seal)).to.deep.equal({ paper: 0, ink: 0 });
  });

  it('takes what was transparent for paper', () => {
    const pixels = sheet(onStroke, [0, 0, 0], () => 0);
    for (let pixel = 0; pixel < WIDTH * HEIGHT; pixel += 1) {
      if (!onStroke(pixel % WIDTH, Math.floor(pixel / WIDTH))) pixels.data[pixel * 4 + 3] = 0;
    }
    expect(removePaper(pixels)).to.equal(true);
    expect(mistakes(pixels, onStroke)).to.deep.equal({ paper: 0, ink: 0 });
  });

  it('says so when there is no ink', () => {
    expect(
      removePaper(
        sheet(
          () => false,
          [0, 0, 0],
          (x) => 250 - x / 4,
        ),
      ),
    ).to.equal(false);
  });
});
