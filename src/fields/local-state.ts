import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { DirectiveResult } from 'lit/directive.js';

/** Renders a piece from its own state; `set` replaces the state and renders the piece again. */
export type View<S> = (state: S, set: (next: S) => void) => unknown;

class LocalState extends AsyncDirective {
  #key: string | null = null;
  #state: unknown;
  #view: View<unknown> = () => null;

  override render(key: string, initial: unknown, view: View<unknown>): unknown {
    if (key !== this.#key) {
      this.#key = key;
      this.#state = initial;
    }
    this.#view = view;
    return this.#draw();
  }

  #draw(): unknown {
    const key = this.#key;
    return this.#view(this.#state, (next) => {
      // An answer that comes late, for a piece that shows another field by now, is not this piece's.
      if (key !== this.#key) return;
      this.#state = next;
      if (this.isConnected) this.setValue(this.#draw());
    });
  }
}

const directiveOf = directive(LocalState);

/**
 * Gives a piece of a template a state of its own that no session needs to know: an open switch, a file being read. It
 * starts at `initial`, and starts anew when `key` changes.
 */
export function localState<S>(key: string, initial: S, view: View<S>): DirectiveResult {
  // The directive holds what this call gave it, so the state that comes back is an S.
  return directiveOf(key, initial, view as View<unknown>);
}
