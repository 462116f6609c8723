import { soakSession, type SoakResult } from './session.js';

declare global {
  interface Window {
    /** Runs the sessions with these numbers, `lanes` at a time, and tells of each. */
    soak(seed: number, numbers: readonly number[], lanes: number): Promise<void>;
    /** Set by the one who opened this page. */
    tell(result: SoakResult & { readonly number: number }): Promise<void>;
  }
}

window.soak = async (seed, numbers, lanes) => {
  const waiting = [...numbers];
  const lane = async (): Promise<void> => {
    for (let number = waiting.shift(); number !== undefined; number = waiting.shift()) {
      await window.tell({ ...(await soakSession(seed, number)), number });
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
};
