import { expect } from 'chai';
import { sha256Hex } from '../../src/model/digest.js';

describe('sha256Hex', () => {
  // FIPS 180-4 examples.
  for (const [text, hash] of [
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ] as const) {
    it(`hashes ${JSON.stringify(text.slice(0, 8))} as text and as bytes`, async () => {
      expect(await sha256Hex(text)).to.equal(hash);
      expect(await sha256Hex(new TextEncoder().encode(text))).to.equal(hash);
    });
  }

  it('hashes text as UTF-8', async () => {
    expect(await sha256Hex('€')).to.equal(await sha256Hex(Uint8Array.of(0xe2, 0x82, 0xac)));
  });

  it('hashes only the part of a buffer that it was given', async () => {
    const whole = new TextEncoder().encode('xabcx');
    expect(await sha256Hex(whole.subarray(1, 4))).to.equal(await sha256Hex('abc'));
  });
});
