import { html } from 'lit';
import { cleanText } from './clean-text.js';
import type { FieldType } from './field-type.js';
import { onPage } from './text-control.js';

/** Text that stands on the paper; nobody is asked for it. It comes from `default_value`. */
export const heading: FieldType<string> = {
  type: 'heading',
  asks: false,

  parse: cleanText,

  check: () => null,

  format: (value) => value,

  control({ field, place, value }) {
    const words = typeof value === 'string' ? value : (cleanText(field.default_value) ?? '');
    const text = html`<span class="heading ${place}" dir="auto">${words}</span>`;
    return place === 'page' ? onPage(text) : text;
  },
};
