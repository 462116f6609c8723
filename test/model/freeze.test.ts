import { expect } from 'chai';
import { deepFreeze } from '../../src/model/freeze.js';

describe('deepFreeze', () => {
  it('freezes objects and lists all the way down, frozen ones too', () => {
    const inner = { list: [{ a: 1 }] };
    const value = Object.freeze({ inner, bare: Object.assign(Object.create(null) as object, { b: [] }) });
    expect(deepFreeze(value)).to.equal(value);
    for (const part of [inner, inner.list, inner.list[0], value.bare, Reflect.get(value.bare, 'b')])
      expect(part).to.be.frozen;
  });

  it('ends for cycles', () => {
    const cyclic: Record<string, unknown> = {};
    cyclic['self'] = [cyclic];
    expect(deepFreeze(cyclic)).to.be.frozen;
  });

  it('takes any depth', () => {
    let deep: unknown = [];
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(deepFreeze(deep)).to.be.frozen;
  });

  it('leaves bytes alone', () => {
    const value = deepFreeze({ bytes: new Uint8Array(2) });
    value.bytes[0] = 7;
    expect(value.bytes[0]).to.equal(7);
  });

  for (const value of [null, undefined, 'text', 7]) {
    it(`returns ${String(value)}`, () => {
      expect(deepFreeze(value)).to.equal(value);
    });
  }
});
