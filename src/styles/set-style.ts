import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

export type StyleValues = Readonly<Record<string, string>>;

/** Sets style properties through the CSSOM: `style="…"` attributes and `styleMap` would break a strict CSP. */
class SetStyle extends Directive {
  #set: StyleValues = {};

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('setStyle() belongs into a tag.');
  }

  override render(_values: StyleValues): unknown {
    return noChange;
  }

  override update(part: ElementPart, [values]: [StyleValues]): unknown {
    const { style } = part.element as HTMLElement;
    for (const name of Object.keys(this.#set)) if (!(name in values)) style.removeProperty(name);
    for (const [name, value] of Object.entries(values)) if (this.#set[name] !== value) style.setProperty(name, value);
    this.#set = values;
    return noChange;
  }
}

/** `<div ${setStyle({ '--x': '1' })}>` */
export const setStyle = directive(SetStyle);
