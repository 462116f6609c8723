import { html, nothing, type TemplateResult } from 'lit';
import { controlAttributes } from './control-attributes.js';
import type { ControlContext } from './field-type.js';
import { shownText, type Shown } from './shown-text.js';

export interface TextOptions extends Shown {
  /** What of the typed text goes to `set`; the text itself unless said otherwise. */
  readonly read?: (typed: string) => unknown;
  readonly inputmode?: string;
  readonly autocomplete?: string;
  readonly type?: 'text' | 'tel';
  /** Classes for what has a look of its own. */
  readonly kind?: 'figures' | 'cells' | 'cells to-the-right';
  /** Characters; only where the place on the paper has no more. */
  readonly maxlength?: number;
}

/** One line of text. */
export function textInput(context: ControlContext, options: TextOptions): TemplateResult {
  return html`<input
    class="input ${options.kind ?? 'line'} ${context.place}"
    type=${options.type ?? 'text'}
    dir="auto"
    autocomplete=${options.autocomplete ?? 'off'}
    inputmode=${options.inputmode ?? nothing}
    autocapitalize=${capitals(options)}
    enterkeyhint="next"
    maxlength=${options.maxlength ?? nothing}
    ?readonly=${context.locked}
    @input=${listener(context, options)}
    ${controlAttributes(context)}
    ${shownText(options)}
  />`;
}

/** Several lines; grows with its text in the steps, fills its box on the page. */
export function textArea(context: ControlContext, options: TextOptions): TemplateResult {
  return html`<textarea
    class="input area ${context.place}"
    dir="auto"
    rows="1"
    autocomplete=${options.autocomplete ?? 'off'}
    inputmode=${options.inputmode ?? nothing}
    ?readonly=${context.locked}
    @input=${listener(context, options)}
    ${controlAttributes(context)}
    ${shownText(options)}
  ></textarea>`;
}

/** A control on the page fills its box, and is never a smaller target than 24 px. */
export function onPage(control: unknown): TemplateResult {
  return html`<div class="fill">${control}</div>`;
}

function listener(context: ControlContext, { read }: TextOptions): (event: Event) => void {
  return (event) => {
    // The listener stands on the box itself.
    const typed = (event.currentTarget as HTMLInputElement | HTMLTextAreaElement).value;
    context.set(read ? read(typed) : typed);
  };
}

const NO_CAPITALS = new Set(['email', 'url', 'tel', 'numeric', 'decimal']);

function capitals({ inputmode, autocomplete }: TextOptions): string {
  if (inputmode !== undefined && NO_CAPITALS.has(inputmode)) return 'none';
  return autocomplete?.includes('name') ? 'words' : 'sentences';
}
