import { html, nothing, type TemplateResult } from 'lit';
import { fieldTypes } from '../../fields/registry.js';
import type { Field } from '../../model/template.js';
import type { OpenView } from './view.js';

/** What was answered before the signer came and need not be: folded away, nobody has to click through it. */
export function prefilled(view: OpenView): TemplateResult | typeof nothing {
  const { session, i18n } = view;
  const n = session.openSteps.size - session.askedSteps.size;
  if (n === 0) return nothing;
  const fields = session.openSteps.first(Infinity).filter(({ uuid }) => session.askedSteps.place(uuid) === null);
  return html`<details class="prefilled">
    <summary>${i18n.t('stepsPrefilled', { n })}</summary>
    <ul>
      ${fields.map((field) => html`<li>${entry(view, field)}</li>`)}
    </ul>
  </details>`;
}

function entry({ session, ui, i18n }: OpenView, field: Field): TemplateResult {
  const { value } = session.state(field.uuid);
  const words = fieldTypes[field.type].format(value, field, i18n);
  // What a language puts between the two, for who hears them in one breath.
  const between = i18n.t('fieldWithState', { label: '', state: '' });
  return html`<button
    class="entry"
    @click=${() => {
      ui.goTo(field.uuid);
    }}
  >
    <span class="entry-label">${session.label(field, i18n)}</span><span class="visually-hidden">${between}</span
    ><span class="entry-state">${words}</span>
  </button>`;
}
