type Pieces = typeof import('./lazy.js');

/** Fetches what is not needed until the signer acts, once; after a failure the next wish for it tries again. */
export class Lazily {
  pieces: Pieces | null = null;
  #fetching = false;

  fetch(onFetched: () => void, onFailed: (cause: unknown) => void): void {
    if (this.pieces || this.#fetching) return;
    this.#fetching = true;
    // A signature's dialog opens with a pad in it.
    Promise.all([import('./lazy.js'), import('../pad/inside.js')])
      .then(([pieces]) => {
        this.pieces = pieces;
        onFetched();
      })
      .catch(onFailed)
      .finally(() => {
        this.#fetching = false;
      });
  }
}
