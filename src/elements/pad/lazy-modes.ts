import type { TemplateResult } from 'lit';
import { emptyProblem } from './empty.js';
import type { Mode, PadActions, PadView, Problem } from './mode.js';
import type { Modes } from './modes.js';
import { allowedKinds, KIND_OF, type PadKind, type PadValue } from './pad-value.js';

export type Inside = typeof import('./inside.js');

/** The ways to sign, fetched once a pad is on the page. What is set or taken away before they are there counts all the same. */
export class LazyModes {
  #actions: PadActions;
  #inside: Inside | null = null;
  #modes: Modes | null = null;
  #loading: Promise<void> | null = null;
  /** A finger comes first to drawing, a keyboard to typing. */
  #order: readonly PadKind[] = ['type', 'draw', 'upload'];
  /** The mark that was set before there was anything to show it. */
  #early: PadValue | null = null;
  /** What the modes have to catch up with. */
  #missed: ((modes: Modes) => void) | null = null;

  constructor(actions: PadActions) {
    this.#actions = actions;
  }

  get loaded(): boolean {
    return this.#modes !== null;
  }

  /** Resolves when they are there, or could not be had; null where nobody wanted them yet. */
  get loading(): Promise<void> | null {
    return this.#loading;
  }

  /** Fetches them once; `onLoaded` is called before anything is shown. After a failure the next wish for them tries again. */
  load(words: Promise<void>, onLoaded: (inside: Inside) => void): void {
    this.#loading ??= Promise.all([import('./inside.js'), words])
      .then(([inside]) => {
        onLoaded(inside);
        this.#inside = inside;
        this.#modes = new inside.Modes(this.#order, this.#actions);
        this.#missed?.(this.#modes);
        this.#actions.update();
      })
      .catch(() => {
        this.#loading = null;
      });
  }

  set order(order: readonly PadKind[]) {
    this.#order = order;
    if (this.#modes) this.#modes.order = order;
  }

  kinds(tokens: readonly string[] | null): readonly PadKind[] {
    return allowedKinds(this.#order, tokens);
  }

  active(tokens: readonly string[] | null): Mode | null {
    return this.#modes?.active(tokens) ?? null;
  }

  value(view: PadView, tokens: readonly string[] | null): PadValue | null {
    const mode = this.active(tokens);
    if (mode) return mode.value(view);
    return this.#early && this.kinds(tokens).includes(KIND_OF[this.#early.kind]) ? this.#early : null;
  }

  problem(view: PadView, tokens: readonly string[] | null): Problem {
    return this.active(tokens)?.problem(view) ?? emptyProblem(this.kinds(tokens)[0] ?? 'type', view.initials);
  }

  show(value: PadValue): void {
    this.#early = value;
    this.#tell((modes) => {
      modes.show(value);
    });
  }

  clear(suggest: boolean): void {
    this.#early = null;
    this.#tell((modes) => {
      modes.clear(suggest);
    });
  }

  choose(kind: PadKind | null): void {
    if (this.#modes) this.#modes.chosen = kind;
  }

  stop(): void {
    this.#modes?.stop();
  }

  render(view: PadView, tokens: readonly string[] | null, select: (kind: PadKind) => void): TemplateResult | null {
    const mode = this.active(tokens);
    if (!this.#inside || !this.#modes || !mode) return null;
    return this.#inside.panels({ view, kinds: this.kinds(tokens), active: mode.kind, modes: this.#modes.by, select });
  }

  /** Now, or when they are there; of what they missed the last thing counts. */
  #tell(act: (modes: Modes) => void): void {
    if (this.#modes) act(this.#modes);
    else this.#missed = act;
  }
}
