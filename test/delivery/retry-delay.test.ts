import { expect } from 'chai';
import fc from 'fast-check';
import { parseRetryAfter, retryDelay } from '../../src/delivery/retry-delay.js';

const BOUNDS = [1, 2, 4, 8, 16, 32, 60, 60, 60];
const NOW = Date.UTC(2026, 0, 15, 12);

describe('retryDelay', () => {
  it('stays between nothing and the bound of each failure in a row', () => {
    const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: BOUNDS.length }), share, (failures, random) => {
        expect(retryDelay(failures, null, random)).to.be.within(0, (BOUNDS[failures - 1] ?? 0) * 1000);
      }),
      { numRuns: 200 },
    );
  });

  it('uses the whole width of the bound', () => {
    expect(BOUNDS.map((_, index) => retryDelay(index + 1, null, 0))).to.deep.equal(BOUNDS.map(() => 0));
    expect(BOUNDS.map((_, index) => retryDelay(index + 1, null, 0.5))).to.deep.equal(
      BOUNDS.map((bound) => bound * 500),
    );
    expect(retryDelay(100_000, null, 0.999999)).to.equal(60_000);
  });

  it('waits exactly as long as the host asked', () => {
    expect(retryDelay(1, 3_000, 0)).to.equal(3_000);
    expect(retryDelay(9, 1_000, 0.9)).to.equal(1_000);
  });
});

describe('parseRetryAfter', () => {
  const TABLE: [header: string | null, milliseconds: number | null][] = [
    ['3', 3_000],
    [' 120 ', 120_000],
    ['0', 1_000],
    ['1000000000', 3_600_000],
    ['9'.repeat(400), 3_600_000],
    ['Thu, 15 Jan 2026 12:00:30 GMT', 30_000],
    ['Thursday, 15-Jan-26 12:00:30 GMT', 30_000],
    ['Thu Jan 15 12:00:30 2026 GMT', 30_000],
    ['Thu, 15 Jan 2026 11:00:00 GMT', 1_000],
    ['Thu, 15 Jan 2099 12:00:00 GMT', 3_600_000],
    ['-5', null],
    ['1.5', null],
    ['abc', null],
    ['2026', 2_026_000],
    ['Someday soon', null],
    ['', null],
    [null, null],
  ];
  for (const [header, milliseconds] of TABLE) {
    it(`reads ${String(header).slice(0, 40)} as ${String(milliseconds)} ms`, () => {
      expect(parseRetryAfter(header, NOW)).to.equal(milliseconds);
    });
  }

  it('is null or between one second and one hour, whatever the header says', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.date().map(String), fc.integer().map(String)), (header) => {
        const milliseconds = parseRetryAfter(header, NOW);
        if (milliseconds !== null) expect(milliseconds).to.be.within(1_000, 3_600_000);
      }),
      { numRuns: 200 },
    );
  });
});
