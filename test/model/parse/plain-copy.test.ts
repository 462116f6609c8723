import { expect } from 'chai';
import fc from 'fast-check';
import { plainCopy } from '../../../src/model/parse/plain-copy.js';
import { parseTemplate } from '../../../src/model/parse-template.js';
import { type Json, refusal, template } from '../samples.js';

/** Wraps every object inside in a proxy that counts how often each property is read. */
function counted(value: unknown, reads: Map<string, number>, path = ''): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return new Proxy(value, {
    get(target, key) {
      const at = `${path}/${String(key)}`;
      reads.set(at, (reads.get(at) ?? 0) + 1);
      return counted(Reflect.get(target, key), reads, at);
    },
  });
}

describe('plainCopy', () => {
  it('copies JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const text = JSON.stringify(value);
        fc.pre(!/\\ud|\\u0000|__proto__/i.test(text));
        expect(JSON.stringify(plainCopy(value))).to.equal(text);
      }),
      { numRuns: 200 },
    );
  });

  it('reads every property once, of proxies too (T76)', () => {
    const reads = new Map<string, number>();
    expect(parseTemplate(counted(template(), reads))).to.deep.equal(parseTemplate(template()));
    expect(reads.get('/fields/0/areas/0/x')).to.equal(1);
    expect(new Set(reads.values())).to.deep.equal(new Set([1]));
  });

  it('reads a getter once and sees no later change (T76)', () => {
    let name = 'first';
    const given = {
      get name() {
        return name;
      },
    };
    const copy = plainCopy(given) as Json;
    name = 'second';
    expect(copy['name']).to.equal('first');
  });

  it('refuses a getter that throws, and names it', () => {
    const given = {
      inner: {
        get boom(): never {
          throw new RangeError('no');
        },
      },
    };
    expect(refusal(() => plainCopy(given))).to.include({ code: 'template_invalid', path: '/inner/boom' });
  });

  for (const trap of ['get', 'ownKeys', 'getOwnPropertyDescriptor'] as const) {
    it(`refuses a proxy whose ${trap} throws`, () => {
      const hostile = new Proxy({ a: 1 }, { [trap]: () => expect.fail('trap') });
      expect(refusal(() => plainCopy({ hostile })).path).to.match(/^\/hostile/);
    });
  }

  it('refuses a revoked proxy', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(refusal(() => plainCopy([proxy])).path).to.equal('/0');
  });

  it('refuses a list that claims to be endless', () => {
    const endless = new Proxy<unknown[]>([], { get: (_, key) => (key === 'length' ? Infinity : 1) });
    expect(refusal(() => plainCopy(endless)).code).to.equal('template_invalid');
  });

  it('takes a list that does not say how long it is for an empty one', () => {
    expect(plainCopy(new Proxy<unknown[]>([], { get: () => Symbol('length') }))).to.deep.equal([]);
  });

  it('refuses a cyclic object', () => {
    const cyclic: Json = { name: 'a' };
    cyclic['self'] = cyclic;
    expect(refusal(() => plainCopy(cyclic)).path).to.equal('/self'.repeat(32));
  });

  it('refuses an object that unfolds to more than 5 MB', () => {
    let bomb: unknown = 'x'.repeat(100);
    for (let level = 0; level < 20; level += 1) bomb = [bomb, bomb, bomb, bomb];
    expect(refusal(() => plainCopy(bomb))).to.include({ code: 'template_invalid', path: '' });
  });

  it('never refuses by size what fits into 5 MB of text', () => {
    const words = Array.from({ length: 300 }, () => 'x'.repeat(10_000));
    const given = {
      words,
      parts: Array.from({ length: 20_000 }, () => ({ a: [{}] })),
      zeros: new Array<number>(850_000).fill(0),
    };
    expect(JSON.stringify(given).length).to.be.within(4_900_000, 5_000_000);
    expect(plainCopy(given)).to.deep.include({ words });
  });

  for (const [what, value] of [
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a bigint', 1n],
    ['Infinity', Infinity],
  ] as const) {
    it(`refuses ${what}`, () => {
      expect(refusal(() => plainCopy({ a: [value] })).path).to.equal('/a/0');
    });
  }

  it('leaves out members without a value, and writes null for such entries', () => {
    expect(plainCopy({ a: undefined, b: [undefined] })).to.deep.equal({ b: [null] });
  });

  it('refuses a key of more than 1,000 characters, or in no valid Unicode', () => {
    expect(refusal(() => plainCopy({ a: { ['k'.repeat(1_001)]: 1 } })).path).to.equal('/a');
    expect(refusal(() => plainCopy({ a: { '\ud800': 1 } })).path).to.equal('/a');
  });
});
