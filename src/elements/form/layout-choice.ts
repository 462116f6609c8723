import type { FormUi } from '../../controllers/form-ui.js';
import type { SigningSession } from '../../session/signing-session.js';
import type { Layout } from '../form-options.js';

interface Host {
  /** Frameworks clear a property by null or undefined. */
  readonly options: { readonly layout: Layout | null | undefined; readonly clientWidth: number };
  readonly session: SigningSession | null;
  readonly ui: FormUi;
  changed(): void;
}

/** Below this width, in CSS px, fields on a page are too small to be filled in comfortably. */
const NARROW = 480;

/** What a host's wish comes to in an element of this width: `auto` goes by it. To ask for it may lay out the page. */
export function layoutFor(asked: Layout | null | undefined, widthOf: () => number): 'document' | 'steps' {
  if (asked === 'document' || asked === 'steps') return asked;
  const width = widthOf();
  return width > 0 && width < NARROW ? 'steps' : 'document';
}

/** Pages or steps: what the signer chose, else what the host wants, else what the element's width is good for. */
export class LayoutChoice {
  #host: Host;
  #chosen: 'document' | 'steps' | null = null;
  /** The element's own, in CSS px, once it was asked for. */
  #width: number | null = null;

  constructor(host: Host) {
    this.#host = host;
  }

  /** The signer's choice wins; null: it no longer counts. */
  choose(layout: 'document' | 'steps' | null): void {
    this.#chosen = layout;
    this.update();
  }

  /** The element's width changed. */
  resized(): void {
    this.#width = null;
    this.update();
  }

  /** What it depends on may have changed. */
  update(): void {
    const { ui } = this.#host;
    const wanted = this.#wanted;
    if (wanted === ui.layout) return;
    ui.layout = wanted;
    this.#host.changed();
  }

  get #wanted(): 'document' | 'steps' {
    const { options, session, ui } = this.#host;
    // Where nothing is asked there are no steps: the document is what there is to see.
    if (session !== null && !ui.hasSteps) return 'document';
    return this.#chosen ?? layoutFor(options.layout, () => (this.#width ??= options.clientWidth));
  }
}
