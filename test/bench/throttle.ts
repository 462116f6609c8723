/** A slow network, made in the server: emulation in the browser does not reach what workers fetch. */
export interface Throttle {
  /** Milliseconds before each answer begins. */
  readonly latency: number;
  /** Bytes a second that all answers share. */
  readonly rate: number;
}

/** 10 Mbit/s and 60 ms, as over a middling mobile network. */
export const SLOW: Throttle = { latency: 60, rate: 1_250_000 };

const PIECE = 16_384;

/** Hands answers out piece by piece, no faster than a throttle allows. */
export class Pacer {
  throttle: Throttle | null = null;
  /** When the shared line is free again, on the clock of `performance.now()`. */
  #free = 0;

  /** Calls `write` with each piece in turn, until it says that nobody listens any more. */
  async send(bytes: Uint8Array, write: (piece: Uint8Array) => boolean): Promise<void> {
    if (!this.throttle) return void write(bytes);
    const { latency, rate } = this.throttle;
    await until(performance.now() + latency);
    for (let at = 0; at < bytes.length; at += PIECE) {
      const piece = bytes.subarray(at, at + PIECE);
      this.#free = Math.max(this.#free, performance.now()) + (piece.length / rate) * 1000;
      await until(this.#free);
      if (!write(piece)) return;
    }
  }
}

function until(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, time - performance.now())));
}
