import { html, nothing } from 'lit';
import type { ControlContext, FieldType } from './field-type.js';
import { oneOption, optionOfArea } from './one-option.js';
import { optionBox, optionList, optionSelect } from './option-controls.js';
import { onPage } from './text-control.js';

/** One of several options, each a button; on the page each may have a box of its own. */
export const radio: FieldType<string> = {
  type: 'radio',
  ...oneOption,

  control(context) {
    if (context.place === 'step') return html`${optionList(context, 'radio', choose(context))}${clearButton(context)}`;
    const option = optionOfArea(context);
    if (option === null) return onPage(optionSelect(context));
    return optionBox(context, 'radio', option, (on) => choose(context)(option, on));
  },
};

function choose({ set }: ControlContext): (uuid: string, on: boolean) => void {
  return (uuid, on) => set(on ? uuid : null);
}

function clearButton({ field, i18n, locked, set, value }: ControlContext): unknown {
  if (field.required || locked || value === null) return nothing;
  return html`<button class="quiet" type="button" @click=${() => set(null)}>${i18n.t('radioClear')}</button>`;
}
