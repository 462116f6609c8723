import { expect } from 'chai';
import { inkBox, trimmed } from '../../../src/elements/pad/trim.js';

const page = (rows: readonly string[]): { width: number; height: number; ink: Uint8Array } => ({
  width: rows[0]!.length,
  height: rows.length,
  ink: Uint8Array.from(rows.join(''), (letter) => (letter === '#' ? 255 : letter === ':' ? 3 : 0)),
});

describe('cutting to the ink', () => {
  it('leaves the smallest box that has all of it', () => {
    const cut = trimmed(page(['......', '..#...', '...#..', '......']))!;
    expect([cut.width, cut.height, ...cut.ink]).to.deep.equal([2, 2, 255, 0, 0, 255]);
  });

  it('does not count what cannot be seen', () => {
    expect(inkBox(page([':....', '..#..', '....:']))).to.deep.equal({ x: 2, y: 1, width: 1, height: 1 });
  });

  it('leaves nothing of an empty page', () => {
    expect(trimmed(page(['...', ':::']))).to.equal(null);
  });
});
