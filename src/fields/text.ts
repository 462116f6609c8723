import { html } from 'lit';
import type { Area, Field } from '../model/template.js';
import { autocompleteToken } from './autocomplete.js';
import type { ControlContext, FieldType } from './field-type.js';
import { localState } from './local-state.js';
import { masked } from './masked.js';
import { cleanText } from './clean-text.js';
import { onPage, textArea, textInput, type TextOptions } from './text-control.js';

/** Characters; a box on a page never holds more, and a form is no place for a book. */
export const LONGEST = 10_000;

/** A box's height as a fraction of the page from which on it takes more than one line of default size. */
const TWO_LINES = 0.036;

/** Whether text in this box goes on in a second line. */
export function hasLines(area: Area | null): boolean {
  return (area?.h ?? 0) >= TWO_LINES;
}

/** Free text, one line or several. */
export const text: FieldType<string> = {
  type: 'text',
  asks: true,

  parse: cleanText,

  check(value, _field, { pattern }) {
    if (value.length > LONGEST) return 'tooLong';
    return pattern === null || pattern.test(value) ? null : 'patternMismatch';
  },

  format: (value, field) => masked(value, field),

  control(context) {
    const options = textOptions(context);
    if (context.place === 'step') return html`${stepText(context, options)}`;
    const tall = hasLines(context.area) || options.edit.includes('\n');
    return onPage(tall ? textArea(context, options) : textInput(context, options));
  },
};

function textOptions({ field, value }: ControlContext): TextOptions {
  const edit = typeof value === 'string' ? value : '';
  const autocomplete = autocompleteToken(field);
  const inputmode = KEYBOARDS[autocomplete];
  return {
    edit,
    rest: masked(edit, field),
    means: (typed) => (cleanText(typed) ?? '') === edit,
    autocomplete,
    ...(inputmode === undefined ? {} : { inputmode }),
  };
}

const KEYBOARDS: Readonly<Record<string, string>> = { email: 'email', tel: 'tel', url: 'url' };

/** One line, and a button that opens more where these have a place; text with line breaks is open from the start. */
function stepText(context: ControlContext, options: TextOptions): unknown {
  return localState(context.id, false, (open, set) => {
    const several = open || options.edit.includes('\n');
    if (several) return textArea(context, options);
    const may = !context.locked && mayHaveLines(context.field, options);
    return html`${textInput(context, options)}${may ? openButton(context, () => set(true)) : null}`;
  });
}

/** Whether more than a line is of any use: not for a name or an address to write to, nor where the paper has one line. */
function mayHaveLines({ areas, validation }: Field, { autocomplete }: TextOptions): boolean {
  const free = autocomplete === 'off' || autocomplete === 'street-address';
  return free && !validation?.pattern && (areas.length === 0 || areas.some(hasLines));
}

function openButton({ i18n, id }: ControlContext, open: () => void): unknown {
  return html`<button
    class="quiet"
    type="button"
    @click=${(event: Event) => {
      // A button in a shadow root or a document: both find by id.
      const root = (event.currentTarget as Element).getRootNode() as Document | ShadowRoot;
      open();
      root.getElementById(id)?.focus();
    }}
  >
    ${i18n.t('textSeveralLines')}
  </button>`;
}
