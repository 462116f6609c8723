import { DrawMode } from './draw-mode.js';
import type { Mode, PadActions } from './mode.js';
import { allowedKinds, KIND_OF, type PadKind, type PadValue } from './pad-value.js';
import { TypeMode } from './type-mode.js';
import { UploadMode } from './upload-mode.js';

/** The three ways to sign, and which of them is shown. */
export class Modes {
  readonly by: Readonly<Record<PadKind, Mode>>;

  /** What the signer, or a value from outside, decided for. */
  chosen: PadKind | null = null;

  /** The order in which they are offered. */
  order: readonly PadKind[];

  constructor(order: readonly PadKind[], actions: PadActions) {
    this.order = order;
    this.by = { type: new TypeMode(actions), draw: new DrawMode(actions), upload: new UploadMode(actions) };
  }

  active(tokens: readonly string[] | null): Mode {
    const kinds = allowedKinds(this.order, tokens);
    const kind = this.chosen && kinds.includes(this.chosen) ? this.chosen : kinds[0];
    return this.by[kind ?? 'type'];
  }

  show(value: PadValue): void {
    this.chosen = KIND_OF[value.kind];
    this.by[this.chosen].show(value);
  }

  clear(suggest: boolean): void {
    for (const mode of Object.values(this.by)) mode.clear(suggest);
  }

  stop(): void {
    for (const mode of Object.values(this.by)) mode.stop();
  }
}
