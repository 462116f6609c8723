import { SigningError, type ErrorDetail } from '../../src/model/errors.js';

/** The details of the error that some work ends in. */
export async function refusal(work: () => Promise<unknown>): Promise<ErrorDetail> {
  try {
    await work();
  } catch (thrown) {
    if (thrown instanceof SigningError) return thrown.detail;
    throw thrown;
  }
  throw new Error('Nothing was refused.');
}
