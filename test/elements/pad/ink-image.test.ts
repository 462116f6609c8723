import { expect } from 'chai';
import { drawnValue } from '../../../src/elements/pad/ink-image.js';
import { parseDataUrl } from '../../../src/model/data-url.js';
import { readInkPng } from '../../support/png.js';

const box = { width: 560, height: 190 };
const blue = [18, 33, 90] as const;

/** As dense as no signature is: a scribble over the whole pad. */
const scribble = Array.from({ length: 20 }, (_, line) =>
  Array.from({ length: 200 }, (_point, index) => ({
    x: 280 + 270 * Math.sin(index / 5 + line * 2.1),
    y: 95 + 90 * Math.sin(index / 2.6 + line),
  })),
);

const signature = Array.from({ length: 4 }, (_, line) =>
  Array.from({ length: 90 }, (_point, index) => ({
    x: 30 + line * 125 + index * 1.2 + 12 * Math.sin(index / 6),
    y: 95 + 60 * Math.sin(index / 7 + line) * Math.cos(index / 30),
  })),
);

describe('the value of a drawing', () => {
  it('is a picture at twice the size of the ink, cut to it, under 40 KB', async () => {
    const value = drawnValue({ box, strokes: signature, penWidth: 2.5 }, blue)!;
    const { bytes, type } = parseDataUrl(value.image)!;
    const { width, height, opacity } = await readInkPng(bytes);
    expect(type).to.equal('image/png');
    expect(bytes.length).to.be.below(40_000);
    expect([width, height]).to.deep.equal([value.width * 2, value.height * 2]);
    const edges = [...opacity.subarray(0, width), ...opacity.subarray(width * (height - 1))];
    expect(Math.max(...edges), 'ink reaches the edge').to.be.above(100);
  });

  it('stays under 40 KB however much was drawn', () => {
    const value = drawnValue({ box, strokes: scribble, penWidth: 2.5 }, blue)!;
    expect(parseDataUrl(value.image)!.bytes.length).to.be.at.most(40_000);
  });

  it('has its strokes as an SVG of the same shape and colour', () => {
    const { svg, width, height } = drawnValue({ box, strokes: signature, penWidth: 2.5 }, blue)!;
    const [, svgWidth, svgHeight] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg!)!.map(Number);
    expect(svgWidth! / svgHeight!).to.be.closeTo(width / height, 0.01);
    expect(svg)
      .to.contain('stroke="#12215a"')
      .and.to.match(/(<path[^>]*>){4}/);
  });

  it('is null without ink', () => {
    expect(drawnValue({ box, strokes: [], penWidth: 2.5 }, blue)).to.equal(null);
  });
});
