import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { controlAttributes } from './control-attributes.js';
import type { ControlContext, FieldType } from './field-type.js';
import { onPage } from './text-control.js';

const YES = new Set(['true', '1', 'yes', 'y', 'on', 'checked', 'x']);
const NO = new Set(['false', '0', 'no', 'n', 'off', 'unchecked']);

/** One box to tick. From outside it also reads 1/0 and yes/no. */
export const checkbox: FieldType<boolean> = {
  type: 'checkbox',
  asks: true,

  parse(raw) {
    if (typeof raw === 'boolean') return raw;
    if (raw === 1 || raw === 0) return raw === 1;
    if (typeof raw !== 'string') return null;
    const word = raw.trim().toLowerCase();
    if (YES.has(word)) return true;
    return NO.has(word) ? false : null;
  },

  check: () => null,

  format: (value, _field, i18n) => (value ? i18n.t('answerYes') : i18n.t('answerNo')),

  control(context) {
    return context.place === 'page' ? onPage(box(context)) : box(context);
  },
};

function box(context: ControlContext): TemplateResult {
  return html`<input
    class="tick ${context.place}"
    type="checkbox"
    .checked=${live(context.value === true)}
    ?disabled=${context.locked}
    @change=${(event: Event) => {
      // The listener stands on the box itself.
      context.set((event.currentTarget as HTMLInputElement).checked);
    }}
    ${controlAttributes(context)}
  />`;
}
