import { expect } from 'chai';
import { sha256Hex } from '../../src/model/digest.js';
import { SigningError } from '../../src/model/errors.js';

describe('sha256Hex in an insecure context', () => {
  const given = Object.getOwnPropertyDescriptor(globalThis, 'crypto')!;

  // What browsers offer over plain http: random numbers, and nothing to hash with.
  before(() => Object.defineProperty(globalThis, 'crypto', { value: {}, configurable: true }));
  after(() => Object.defineProperty(globalThis, 'crypto', given));

  it('says that hashing needs https', async () => {
    const error: unknown = await sha256Hex('abc').catch((thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(SigningError);
    expect((error as SigningError).detail.code).to.equal('internal');
    expect((error as SigningError).message)
      .to.contain('secure context')
      .and.to.contain('https');
  });
});
