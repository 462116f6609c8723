import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

type TextBox = HTMLInputElement | HTMLTextAreaElement;

export interface Shown {
  /** While the signer is elsewhere: formatted, masked. */
  readonly rest: string;
  /** While the box has the focus: as one types it. */
  readonly edit: string;
  /** Whether what stands in the box means the value already; then it stays as it was typed. */
  readonly means: (typed: string) => boolean;
}

class ShownText extends Directive {
  #shown: Shown | null = null;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new TypeError('shownText stands in a tag, not in a value.');
  }

  override render(_shown: Shown): unknown {
    return noChange;
  }

  override update(part: ElementPart, [shown]: [Shown]): unknown {
    // The templates below put it on <input> and <textarea> only.
    const box = part.element as TextBox;
    const first = this.#shown === null;
    this.#shown = shown;
    if (first) this.#listen(box);
    if (!isFocused(box)) write(box, shown.rest);
    else if (!shown.means(box.value)) write(box, shown.edit);
    return noChange;
  }

  /** The listeners live and die with the box. */
  #listen(box: TextBox): void {
    box.addEventListener('focus', () => write(box, this.#shown?.edit ?? ''));
    box.addEventListener('blur', () => write(box, this.#shown?.rest ?? ''));
  }
}

function write(box: TextBox, text: string): void {
  if (box.value !== text) box.value = text;
}

function isFocused(box: TextBox): boolean {
  const root = box.getRootNode();
  return (root instanceof Document || root instanceof ShadowRoot) && root.activeElement === box;
}

/**
 * Fills a text box without fighting the person who types: while it has the focus, text that means the value already is
 * left alone; at rest it shows the value as it will be read.
 */
export const shownText = directive(ShownText);
