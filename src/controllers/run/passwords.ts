import type { RunHost } from './options.js';

/** Asks for one document's password: `wrong` after one that did not fit; null when given up. */
type Ask = (wrong: boolean) => Promise<string | null>;

/**
 * The passwords of a form's documents: one is asked for at a time, what opened (or did not open) one document is tried on the
 * others before the signer is asked for theirs, and who gives up is not asked for the next one.
 */
export class Passwords {
  #host: Pick<RunHost, 'askPassword'>;
  #known: readonly string[] = [];
  #givenUp = false;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(host: Pick<RunHost, 'askPassword'>) {
    this.#host = host;
  }

  /** For a document of this name; null where there is only one. */
  forDocument(name: string | null): Ask {
    const tried = new Set<string>();
    // What the signer has not entered for this very document is not called wrong.
    let entered = true;
    return (wrong) =>
      this.#inTurn(async () => {
        const untried = this.#known.find((password) => !tried.has(password));
        const password = untried ?? (await this.#ask(wrong && entered, name));
        entered = untried === undefined;
        if (password !== null) tried.add(password);
        return password;
      });
  }

  async #ask(wrong: boolean, name: string | null): Promise<string | null> {
    if (this.#givenUp) return null;
    const password = await this.#host.askPassword(wrong, name);
    if (password === null) this.#givenUp = true;
    else this.#known = [password, ...this.#known];
    return password;
  }

  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(act);
    this.#turn = result.catch(() => undefined);
    return result;
  }
}
