import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { controlAttributes, labelId } from './control-attributes.js';
import type { ControlContext } from './field-type.js';
import { optionLabel } from './options.js';
import { onPage } from './text-control.js';

/** One option on the page: its box is the target, its name the field's and its own. */
export function optionBox(
  context: ControlContext,
  kind: 'radio' | 'checkbox',
  uuid: string,
  select: (on: boolean) => void,
): TemplateResult {
  const { field, i18n, label, locked } = context;
  const option = optionLabel(field, uuid, i18n);
  const named = { ...context, label: label === null ? option : `${label}, ${option}` };
  const checked = isChosen(context, uuid);
  return onPage(
    html`<input
      class="tick ${kind} page"
      type=${kind}
      name=${kind === 'radio' ? groupName(context) : nothing}
      .checked=${live(checked)}
      ?disabled=${locked}
      @change=${onChecked(select)}
      @click=${clearable(context, kind, checked) ? () => select(false) : nothing}
      @keydown=${clearable(context, kind, checked) ? onClearKey(() => select(false)) : nothing}
      ${controlAttributes(named)}
    />`,
  );
}

/** All options, one below the other. */
export function optionList(
  context: ControlContext,
  kind: 'radio' | 'checkbox',
  select: (uuid: string, on: boolean) => void,
): TemplateResult {
  const { field, i18n, id, label, locked } = context;
  return html`<div
    class="options ${context.place}"
    role=${kind === 'radio' ? 'radiogroup' : 'group'}
    aria-labelledby=${label === null ? labelId(id) : nothing}
    ${controlAttributes(context)}
  >
    ${field.options.map(({ uuid }) => {
      const checked = isChosen(context, uuid);
      return html`<label class="option">
        <input
          class="tick ${kind} step"
          type=${kind}
          name=${kind === 'radio' ? id : nothing}
          .checked=${live(checked)}
          ?disabled=${locked}
          @change=${onChecked((on) => select(uuid, on))}
          @click=${clearable(context, kind, checked) ? () => select(uuid, false) : nothing}
          @keydown=${clearable(context, kind, checked) ? onClearKey(() => select(uuid, false)) : nothing}
        />
        <span>${optionLabel(field, uuid, i18n)}</span>
      </label>`;
    })}
  </div>`;
}

/** One of the options, in a list that opens. */
export function optionSelect(context: ControlContext): TemplateResult {
  const { field, i18n, locked, value } = context;
  return html`<select
    class="input select ${context.place}"
    ?disabled=${locked}
    .value=${live(typeof value === 'string' ? value : '')}
    @change=${(event: Event) => {
      // The listener stands on the list itself.
      context.set((event.currentTarget as HTMLSelectElement).value || null);
    }}
    ${controlAttributes(context)}
  >
    <option value="">${context.place === 'step' ? i18n.t('selectPlaceholder') : ''}</option>
    ${field.options.map(
      ({ uuid }) => html`<option value=${uuid} ?selected=${uuid === value}>${optionLabel(field, uuid, i18n)}</option>`,
    )}
  </select>`;
}

export function isChosen({ value }: ControlContext, uuid: string): boolean {
  return value === uuid || (Array.isArray(value) && value.includes(uuid));
}

/** Whether one more click on a chosen radio button takes the choice back. */
function clearable({ field }: ControlContext, kind: 'radio' | 'checkbox', checked: boolean): boolean {
  return kind === 'radio' && checked && !field.required;
}

/** Browsers make no click of the space bar on a radio button that is chosen already. */
function onClearKey(clear: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (![' ', 'Delete', 'Backspace'].includes(event.key)) return;
    event.preventDefault();
    clear();
  };
}

function onChecked(select: (on: boolean) => void): (event: Event) => void {
  // The listener stands on the box itself.
  return (event) => select((event.currentTarget as HTMLInputElement).checked);
}

/**
 * Radio buttons of one name exclude each other, so a second set of the same options elsewhere on the pages needs a name of
 * its own.
 */
function groupName({ area, field }: ControlContext): string {
  const same = field.areas.filter(({ option_uuid }) => option_uuid === area?.option_uuid);
  const copy = same.findIndex((other) => other === area);
  return `${field.uuid}-${Math.max(copy, 0)}`;
}
