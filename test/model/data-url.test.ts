import { expect } from 'chai';
import fc from 'fast-check';
import { makeDataUrl, parseDataUrl } from '../../src/model/data-url.js';

describe('data URLs', () => {
  it('give back the bytes that went in', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(parseDataUrl(makeDataUrl(bytes, 'image/png'))).to.deep.equal({ type: 'image/png', bytes });
      }),
      { numRuns: 200 },
    );
  });

  it('take files of megabytes', () => {
    const bytes = new Uint8Array(3_000_001).fill(0xa5);
    const parsed = parseDataUrl(makeDataUrl(bytes, 'application/pdf'));
    expect(parsed?.bytes.length).to.equal(3_000_001);
    expect(parsed?.bytes.every((byte) => byte === 0xa5)).to.be.true;
  });

  it('tell the type in lower case without its parameters', () => {
    const parsed = parseDataUrl('data:Text/Plain;charset=utf-8;name=a%20b.txt;base64,aGk=');
    expect(parsed).to.deep.equal({ type: 'text/plain', bytes: Uint8Array.of(104, 105) });
  });

  it('may hold nothing', () => {
    expect(parseDataUrl('data:image/png;base64,')?.bytes).to.have.length(0);
  });

  for (const url of [
    '',
    'https://example.com/a.png',
    'data:,hello',
    'data:image/png,hello',
    'data:;base64,aGk=',
    'data:image;base64,aGk=',
    'data:image/png;base64,aGk',
    'data:image/png;base64,aG k',
    'data:image/png;base64,a===',
    'data:image/png;base64,aG=k',
    'data:image/png;base64,aGk_',
    ' data:image/png;base64,aGk=',
    `data:image/${'x'.repeat(5_000)};base64,aGk=`,
  ]) {
    it(`are not ${JSON.stringify(url.slice(0, 40))}`, () => {
      expect(parseDataUrl(url)).to.be.null;
    });
  }

  it('never throw, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (head, tail) => {
        const parsed = parseDataUrl(`data:${head};base64,${tail}`);
        expect(parsed === null || parsed.bytes instanceof Uint8Array).to.be.true;
      }),
      { numRuns: 200 },
    );
  });

  it('hold no more bytes than allowed', () => {
    for (const size of [9, 10, 11, 12]) {
      const fits = parseDataUrl(makeDataUrl(new Uint8Array(size), 'image/png'), 10) !== null;
      expect(fits, String(size)).to.equal(size <= 10);
    }
  });

  it('take no markup for a type', () => {
    for (const type of ['', 'image', 'a/b;base64,x', 'a/b,c', 'a/"b']) {
      expect(makeDataUrl(Uint8Array.of(104, 105), type)).to.equal('data:application/octet-stream;base64,aGk=');
    }
  });
});
