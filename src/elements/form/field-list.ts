import { html, type TemplateResult } from 'lit';
import type { Field } from '../../model/template.js';
import type { Key } from '../../text/dictionary.js';
import { dialogFrame } from './dialog-frame.js';
import { lookOf, type FieldLook } from './field-box.js';
import { icon, type IconName } from './icons.js';
import { pageOf } from './near-pages.js';
import type { OpenView } from './view.js';

/** How each state is said and drawn. */
const STATES: Readonly<Record<FieldLook, readonly [Key, IconName]>> = {
  done: ['stateDone', 'check'],
  required: ['stateRequired', 'required'],
  optional: ['stateOptional', 'optional'],
  error: ['stateInvalid', 'alert'],
  locked: ['stateLocked', 'lock'],
};

/** All that is asked, by page, with how it stands; each leads to its field. */
export function fieldsDialog(view: OpenView): TemplateResult {
  const { i18n } = view;
  return dialogFrame({
    view,
    name: 'fields-dialog',
    title: i18n.t('listTitle'),
    read: true,
    body: byPage(view).map(
      ([page, fields]) =>
        html`<section class="field-group" aria-labelledby="field-group-${page ?? 'none'}">
          <h3 id="field-group-${page ?? 'none'}">
            ${page === null ? i18n.t('listNoPage') : i18n.t('pageLabel', { page })}
          </h3>
          <ul>
            ${fields.map((field) => entry(view, field))}
          </ul>
        </section>`,
    ),
    buttons: html`<button
      class="secondary"
      @click=${() => {
        view.ui.close();
      }}
    >
      ${i18n.t('buttonClose')}
    </button>`,
  });
}

function entry({ session, ui, i18n }: OpenView, field: Field): TemplateResult {
  const state = session.state(field.uuid);
  const look = lookOf(field, state);
  const missing = look === 'error' && state.issue === 'valueMissing';
  const [word, picture] = STATES[look];
  const words = i18n.t(missing ? 'stateMissing' : word);
  const label = session.label(field, i18n);
  // What a language puts between the two, for who hears them in one breath.
  const between = i18n.t('fieldWithState', { label: '', state: '' });
  return html`<li>
    <button
      class="entry"
      data-look=${look}
      aria-current=${ui.current === field.uuid ? 'true' : 'false'}
      ?disabled=${!session.isOpen(field)}
      @click=${() => {
        ui.goTo(field.uuid);
      }}
    >
      ${icon(picture)}<span class="entry-label">${label}</span><span class="visually-hidden">${between}</span
      ><span class="entry-state">${words}</span>
    </button>
  </li>`;
}

/** The fields that are shown, by the page of their first place; those without a place come last. */
function byPage({ session, pages }: OpenView): readonly (readonly [number | null, readonly Field[]])[] {
  const groups = new Map<number | null, Field[]>();
  for (const field of session.steps) {
    if (!session.state(field.uuid).visible) continue;
    const page = pageOf(field.areas[0], pages.slots);
    groups.set(page, [...(groups.get(page) ?? []), field]);
  }
  return [...groups].sort(([a], [b]) => (a ?? Infinity) - (b ?? Infinity));
}
