import { expect } from 'chai';
import fc from 'fast-check';
import { instantAt, wallClock } from '../../src/fields/zoned-time.js';

describe('zoned time', () => {
  const table: readonly (readonly [string, string, string])[] = [
    ['2026-01-15T09:30', 'Europe/Berlin', '2026-01-15T08:30:00.000Z'],
    ['2026-07-15T09:30', 'Europe/Berlin', '2026-07-15T07:30:00.000Z'],
    ['2026-01-15T09:30', 'America/New_York', '2026-01-15T14:30:00.000Z'],
    ['2026-01-15T09:30', 'Asia/Kathmandu', '2026-01-15T03:45:00.000Z'],
    ['2026-01-01T00:00', 'Pacific/Kiritimati', '2025-12-31T10:00:00.000Z'],
    ['2026-01-15T09:30', 'UTC', '2026-01-15T09:30:00.000Z'],
  ];
  for (const [clock, zone, instant] of table) {
    it(`reads ${clock} in ${zone} as ${instant}, and back`, () => {
      expect(instantAt(clock, zone)).to.equal(instant);
      expect(wallClock(instant, zone)).to.equal(clock);
    });
  }

  it('takes an hour that summer time leaves out as winter time', () => {
    const instant = instantAt('2026-03-29T02:30', 'Europe/Berlin');
    expect(instant).to.equal('2026-03-29T01:30:00.000Z');
    expect(wallClock(instant ?? '', 'Europe/Berlin')).to.equal('2026-03-29T03:30');
  });

  it('takes the first of an hour that comes twice', () => {
    expect(instantAt('2026-10-25T02:30', 'Europe/Berlin')).to.equal('2026-10-25T00:30:00.000Z');
  });

  it('gives null for what is no wall clock, and nothing for what is no instant', () => {
    for (const text of ['', '2026-01-15', '2026-13-40T09:30', 'now']) expect(instantAt(text, 'UTC')).to.equal(null);
    expect(wallClock('now', 'UTC')).to.equal('');
  });

  it('comes back to the same wall clock from every instant of this century', () => {
    const zones = fc.constantFrom('Europe/London', 'America/St_Johns', 'Australia/Lord_Howe', 'Africa/Casablanca');
    const minutes = fc.integer({ min: Date.UTC(2000, 0) / 60_000, max: Date.UTC(2099, 0) / 60_000 });
    fc.assert(
      fc.property(zones, minutes, (zone, minute) => {
        const clock = wallClock(new Date(minute * 60_000).toISOString(), zone);
        expect(wallClock(instantAt(clock, zone) ?? '', zone)).to.equal(clock);
      }),
      { numRuns: 200 },
    );
  });
});
