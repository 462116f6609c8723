import { expect } from 'chai';
import fc from 'fast-check';
import { canonicalJson } from '../../src/model/canonical-json.js';
import { refusal } from './samples.js';

/** An object with its keys the other way round, all the way down. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

describe('canonicalJson', () => {
  it('writes the example of RFC 8785, 3.2.2', () => {
    const value: unknown = JSON.parse(
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],' +
        '"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
    );
    expect(canonicalJson(value)).to.equal(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts as RFC 8785, 3.2.3: by UTF-16 units', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\u{1f600}', '\u0080', '\u00f6'];
    const sorted = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\u{1f600}', '\ufb33'];
    expect(canonicalJson(Object.fromEntries(keys.map((key) => [key, 0])))).to.equal(
      `{${sorted.map((key) => `${JSON.stringify(key)}:0`).join(',')}}`,
    );
  });

  // RFC 8785, appendix B.
  for (const [bits, text] of [
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['44b52d02c7e14af6', '1e+23'],
    ['41b3de4355555553', '333333333.3333332'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ] as const) {
    it(`writes the number with the bits ${bits} as ${text}`, () => {
      const view = new DataView(new ArrayBuffer(8));
      view.setBigUint64(0, BigInt(`0x${bits}`));
      expect(canonicalJson(view.getFloat64(0))).to.equal(text);
    });
  }

  it('writes one text for equal values, and the same after a round trip', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        fc.pre(!/\\ud/i.test(JSON.stringify(value)));
        const text = canonicalJson(value);
        expect(canonicalJson(reversed(value))).to.equal(text);
        expect(canonicalJson(JSON.parse(text))).to.equal(text);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves out members without a value, and takes objects without a prototype', () => {
    const bare = Object.assign(Object.create(null) as object, { b: undefined, a: [1] });
    expect(canonicalJson(bare)).to.equal('{"a":[1]}');
  });

  it('refuses what JSON cannot hold', () => {
    for (const value of [
      NaN,
      Infinity,
      -Infinity,
      undefined,
      1n,
      Symbol('x'),
      () => 1,
      '\ud800',
      { '\udc00': 1 },
      [undefined],
    ]) {
      expect(refusal(() => canonicalJson(value)).code).to.equal('internal');
    }
  });

  it('refuses cycles and endless depth', () => {
    const cyclic: unknown[] = [];
    cyclic.push(cyclic);
    expect(refusal(() => canonicalJson(cyclic)).code).to.equal('internal');
  });
});
