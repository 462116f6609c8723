import { expect } from 'chai';
import fc from 'fast-check';
import { MAX_CANVASES, roomFor } from '../../src/pdf/live-canvases.js';

const MAX_PIXELS = 64;
const picture = (rank: number, pixels = 16): { rank: number; pixels: number } => ({ rank, pixels });

describe('roomFor', () => {
  for (const [name, ranks, rank, dropped] of [
    ['drops nothing while there is room', [0, 1], 2, []],
    ['drops the least useful picture for a better one', [0, 1, 3, 2], 1, [3]],
    ['drops nothing for one of the same rank', [0, 1, 2, 3], 3, null],
    ['drops nothing for the least useful one', [0, 1, 2, 3], 4, null],
    ['gives what is in sight all that it needs', [0, 0, 0, 0], 0, []],
    ['drops all that is out of sight, if need be, for what is in sight', [0, 0, 0, 1, 2], 0, [2, 1]],
  ] as const) {
    it(name, () => {
      const drops = roomFor(
        { ...picture(rank), canvases: 1 },
        ranks.map((each) => picture(each)),
        MAX_PIXELS,
      );
      expect(drops?.map((each) => each.rank) ?? null).to.deep.equal(dropped);
    });
  }

  it('drops none where the better ones leave no room all the same', () => {
    expect(roomFor({ ...picture(1, 40), canvases: 1 }, [picture(0, 32), picture(2, 1)], MAX_PIXELS)).to.equal(null);
  });

  it('counts pictures, however small, even of what is in sight', () => {
    const small = Array.from({ length: MAX_CANVASES }, (_, index) => picture(Math.max(0, index - 4), 0));
    expect(roomFor({ ...picture(0, 0), canvases: 1 }, small, MAX_PIXELS)).to.deep.equal([picture(5, 0)]);
    const inSight = small.map(() => picture(0));
    expect(roomFor({ ...picture(0, 0), canvases: 1 }, inSight, MAX_PIXELS)).to.equal(null);
    expect(roomFor({ ...picture(0, 9), canvases: 0 }, [...inSight, picture(0)], MAX_PIXELS), 'anew').to.deep.equal([]);
  });

  it('makes room for a picture that grows, and trims what has become too much', () => {
    const live = [picture(0), picture(1), picture(2)];
    expect(roomFor({ ...picture(0, 30), canvases: 0 }, live, MAX_PIXELS)).to.deep.equal([picture(2)]);
    expect(roomFor({ ...picture(0, 0), canvases: 0 }, [...live, picture(3, 20)], MAX_PIXELS)).to.deep.equal([
      picture(3, 20),
    ]);
  });

  it('comes to rest, however many pages want a picture of whatever size', () => {
    const page = fc.record({ rank: fc.nat(9), pixels: fc.nat(40) });
    fc.assert(
      fc.property(fc.array(page, { maxLength: 30 }), (pages) => {
        let live: (typeof pages)[number][] = [];
        const paintsOne = (): boolean =>
          pages.some((each) => {
            const drops = live.includes(each) ? null : roomFor({ ...each, canvases: 1 }, live, MAX_PIXELS);
            if (drops) live = [...live.filter((other) => !drops.includes(other)), each];
            return drops !== null;
          });
        let turns = 0;
        while (paintsOne()) expect((turns += 1)).to.be.at.most(1000);
      }),
    );
  });
});
