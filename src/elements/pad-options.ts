import { LitElement } from 'lit';
import type { Overrides } from '../text/dictionary.js';
import { booleanText, words } from './converters.js';
import { property } from './given.js';

/** Everything that a host sets on `<signing-pad>`, but for its value (CONTRACT 7). */
export class PadOptions extends LitElement {
  /** The name under which the picture stands in a form. */
  @property() name = '';

  /** A form around it cannot be sent without a mark. */
  @property({ converter: booleanText }) required = false;

  /** Neither to be changed nor sent with a form. */
  @property({ converter: booleanText }) disabled = false;

  /** How one may sign: tokens of `draw type upload`; null: all. */
  @property({ converter: words }) kinds: readonly string[] | null = null;

  /** Suggested text to type. */
  @property() text: string | null = null;

  /** The ink: a name, `#rgb` or `#rrggbb`. */
  @property({ attribute: 'pen-color' }) penColor: string | null = null;

  /** The mark is initials: other words and another shape of the paper. */
  @property({ converter: booleanText }) initials = false;

  /** Where the fonts are served, when that is not beside this module. */
  @property({ attribute: 'asset-base' }) assetBase: string | null = null;

  /** Own words in place of ours, by key. */
  @property({ attribute: false }) strings: Overrides = {};

  // No text of the pad tells a time.
  readonly timeZone = null;
}
