import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import { watchSession } from '../../controllers/watch.js';
import { fieldTypes } from '../../fields/registry.js';
import { markdown } from '../../fields/markdown.js';
import type { Field } from '../../model/template.js';
import type { FieldState } from '../../session/field-state.js';
import { counterAloud } from './counter.js';
import { prefilled } from './prefilled.js';
import { controlContext, hints, lookOf, watchFieldState } from './field-box.js';
import { snippet } from './snippet.js';
import type { Translator } from '../../text/translator.js';
import type { OpenView } from './view.js';

/** One field at a time: its label, help, control, and a picture of its place on the page. */
export function steps(view: OpenView): TemplateResult {
  return html`<div class="steps">${watchSession(view.session, () => current(view))}</div>`;
}

function current(view: OpenView): unknown {
  const { session, ui, i18n } = view;
  const { openSteps: open, askedSteps: asked } = session;
  const here = ui.current === null ? undefined : session.field(ui.current);
  const field = here && session.isOpen(here) ? here : (asked.after(null) ?? open.after(null));
  if (!field) return html`<p class="nothing">${i18n.t('nothingToFill')}</p>`;
  const place = asked.place(field.uuid);
  // An answer renders its own step; only another step, or another number of them, renders more.
  return guard([session, field, place, open.size, asked.size, i18n, view.pages.slots, view.disabled], () => [
    keyed(
      field.uuid,
      html`<p class="step-position">${positionOf(place, asked.size, i18n)}</p>
        ${watchFieldState(view, field, (state) => step(view, field, state))} ${snippet(view, field)}`,
    ),
    prefilled(view),
  ]);
}

function positionOf(place: number | null, total: number, i18n: Translator): string {
  return place === null ? i18n.t('stepPrefilled') : i18n.t('fieldPosition', { position: place + 1, total });
}

function step(view: OpenView, field: Field, state: FieldState): TemplateResult {
  const { i18n, session } = view;
  const id = `${field.uuid}-step`;
  const grouped = field.type === 'radio' || field.type === 'multiple';
  // Isolated: a title that turns the direction of its letters does not turn the words beside it.
  const label = html`<bdi>${session.label(field, i18n)}</bdi> ${
      field.required
        ? html`<span class="marker" part="required-marker" aria-hidden="true">*</span
            ><span class="visually-hidden">${i18n.t('stateRequired')}</span>`
        : html`<span class="optional">(${i18n.t('stateOptional')})</span>`
    }`;
  return html`<div
    class="step"
    part="field"
    data-field=${field.uuid}
    data-name=${field.name}
    data-type=${field.type}
    data-look=${lookOf(field, state)}
    @focusin=${() => {
      view.ui.arrive(field.uuid);
    }}
  >
    ${
      grouped
        ? html`<span class="label" part="label" id="${id}-label">${label}</span>`
        : html`<label class="label" part="label" id="${id}-label" for=${id}>${label}</label>`
    }
    ${field.description === null ? nothing : html`<div class="help">${markdown(field.description)}</div>`}
    <div class="control">
      ${fieldTypes[field.type].control(controlContext(view, field, state, { id, area: null, place: 'step' }))}
    </div>
    ${hints(view, field, state, { id, place: 'step' })} ${counterAloud(view, field, state)}
  </div>`;
}
