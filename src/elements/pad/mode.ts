import type { TemplateResult } from 'lit';
import type { Key } from '../../text/dictionary.js';
import type { Translator } from '../../text/translator.js';
import type { PadKind, PadValue } from './pad-value.js';
import type { Rgb } from './png.js';

/** What the ways of signing are told by `<signing-pad>` whenever they are asked for something. */
export interface PadView {
  readonly i18n: Translator;
  readonly initials: boolean;
  /** Suggested text to type. */
  readonly text: string;
  readonly assetBase: string | null;
  /** Disabled, by itself or by a fieldset around it. */
  readonly locked: boolean;
  /** Whether there are other ways to sign. */
  readonly choice: boolean;
  readonly color: () => Rgb;
}

/** What the ways of signing tell `<signing-pad>`. */
export interface PadActions {
  /** Something shown has changed, the value not. */
  update(): void;
  /** Something came that was waited for; perhaps there is a value now. */
  arrived(): void;
  /** The signer did something: `input` while it goes on, `change` when it is done. */
  report(...events: readonly ('input' | 'change')[]): void;
}

/** Why there is no value: a flag of the platform's ValidityState, and the sentence. */
export interface Problem {
  /** `valueMissing` where nothing was done: then it is a problem only if the value is required. */
  readonly flag: 'valueMissing' | 'tooShort' | 'badInput';
  readonly key: Key;
}

/** One way to sign: keeps what was made, makes a value of it and shows its panel. */
export interface Mode {
  readonly kind: PadKind;
  value(view: PadView): PadValue | null;
  /** What to say while there is no value. */
  problem(view: PadView): Problem;
  /** Shows a value that was set from outside. */
  show(value: PadValue): void;
  /** Takes everything away; with `suggest` the host's suggestion comes back. */
  clear(suggest: boolean): void;
  /** Takes back the last step, where there are steps. */
  undo(): void;
  render(view: PadView): TemplateResult;
  /** The panel is shown, in its newest state. */
  shown(view: PadView, panel: HTMLElement): void;
  /** The pad is taken out of the page. */
  stop(): void;
}
