import { expect } from 'chai';
import { pieceBefore, type Box } from '../../src/model/reading-order.js';

const box = (left: number, top: number, width: number, height = 0.02): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('what a field is read after', () => {
  const heading = box(0.1, 0.1, 0.5);
  const label = box(0.1, 0.2, 0.1);
  const after = box(0.6, 0.2, 0.1);
  const below = box(0.1, 0.3, 0.6);
  const pieces = [heading, label, after, below];

  it('is the label before it on its line', () => {
    expect(pieceBefore(box(0.22, 0.19, 0.3, 0.03), pieces)).to.equal(1);
  });

  it('is the label on its right, where one reads from there', () => {
    expect(pieceBefore(box(0.22, 0.19, 0.3, 0.03), pieces, true)).to.equal(2);
  });

  it('is the line above it, where nothing stands beside it', () => {
    expect(pieceBefore(box(0.1, 0.24, 0.3, 0.03), pieces)).to.equal(1);
    expect(pieceBefore(box(0.1, 0.5, 0.3, 0.03), pieces)).to.equal(3);
  });

  it('is what stands above it in its own column, rather than far away on its line', () => {
    const columns = [box(0.05, 0.1, 0.1), box(0.55, 0.1, 0.2), box(0.05, 0.2, 0.1)];
    expect(pieceBefore(box(0.55, 0.19, 0.3, 0.03), columns)).to.equal(1);
  });

  it('is nothing above all text', () => {
    expect(pieceBefore(box(0.1, 0.02, 0.3, 0.03), pieces)).to.equal(-1);
    expect(pieceBefore(box(0.1, 0.02, 0.3, 0.03), [])).to.equal(-1);
  });
});
