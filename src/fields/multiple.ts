import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from '../model/template.js';
import type { ControlContext, FieldType } from './field-type.js';
import { optionOfArea } from './one-option.js';
import { isChosen, optionBox, optionList } from './option-controls.js';
import { findOption, optionLabel, optionWireValue } from './options.js';
import { sheet, sheetId } from './sheet.js';
import { onPage } from './text-control.js';

/** Any number of options; the value is their uuids in the order of the template. */
export const multiple: FieldType<readonly string[]> = {
  type: 'multiple',
  asks: true,

  parse(raw, field) {
    const list: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
    const wanted = new Set(list.slice(0, 1_000).map((item) => findOption(field, item)?.uuid));
    const chosen = field.options.map(({ uuid }) => uuid).filter((uuid) => wanted.has(uuid));
    return chosen.length === 0 ? null : chosen;
  },

  check: (value, field) =>
    value.every((chosen) => field.options.some(({ uuid }) => uuid === chosen)) ? null : 'badInput',

  format: (value, field, i18n) => i18n.list(value.map((uuid) => optionLabel(field, uuid, i18n))),

  serialize: (value, field) => ({ value: value.map((uuid) => optionWireValue(field, uuid)), option_uuids: value }),

  control(context) {
    if (context.place === 'step') return optionList(context, 'checkbox', toggle(context));
    const option = optionOfArea(context);
    if (option === null) return onPage(pageList(context));
    return optionBox(context, 'checkbox', option, (on) => toggle(context)(option, on));
  },
};

function toggle(context: ControlContext): (uuid: string, on: boolean) => void {
  const all = context.field.options.map(({ uuid }) => uuid);
  return (changed, on) => context.set(all.filter((uuid) => (uuid === changed ? on : isChosen(context, uuid))));
}

/** Where the paper has one box for all options: a button that says what is chosen and opens the list. */
function pageList(context: ControlContext): TemplateResult {
  const { field, id, label, locked } = context;
  const words = chosenWords(context, field);
  return html`<button
      id=${id}
      class="input select page"
      type="button"
      popovertarget=${sheetId(id)}
      aria-label=${[label, words].filter(Boolean).join(', ')}
      aria-describedby=${context.describedBy || nothing}
      ?disabled=${locked}
    >
      ${words}
    </button>
    ${sheet(context, optionList({ ...context, id: `${id}-options` }, 'checkbox', toggle(context)))}`;
}

function chosenWords(context: ControlContext, field: Field): string {
  const chosen = field.options.filter(({ uuid }) => isChosen(context, uuid));
  return context.i18n.list(chosen.map(({ uuid }) => optionLabel(field, uuid, context.i18n)));
}
