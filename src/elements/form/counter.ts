import { html, nothing, type TemplateResult } from 'lit';
import { charactersLeft, leftAloud, leftWords } from '../../fields/text-limit.js';
import type { Field } from '../../model/template.js';
import type { FieldState } from '../../session/field-state.js';
import type { OpenView } from './view.js';

/** How much room a text has left, where the template limits it: to be read with the field's hints. */
export function counter({ i18n }: OpenView, field: Field, state: FieldState): TemplateResult | typeof nothing {
  const left = roomFor(field, state);
  if (left === null) return nothing;
  return html`<span class="counter" ?data-over=${left < 0}>${leftWords(left, i18n)}</span>`;
}

/** Says it, politely and near the end only. It stands in the page before it has anything to say, else it is not heard. */
export function counterAloud({ i18n }: OpenView, field: Field, state: FieldState): TemplateResult | typeof nothing {
  const left = roomFor(field, state);
  if (left === null) return nothing;
  // Of a field that one only came to, its description says it already.
  return html`<span class="visually-hidden" role="status"
    >${state.source === 'signer' ? leftAloud(left, i18n) : ''}</span
  >`;
}

function roomFor(field: Field, { locked, value }: FieldState): number | null {
  return locked ? null : charactersLeft(field, value);
}
