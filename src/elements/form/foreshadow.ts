import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Template } from '../../model/template.js';
import { setStyle } from '../../styles/set-style.js';
import { areaStyle } from './place.js';
import type { FormView } from './view.js';

/** More places than this would make the wait longer, not shorter. */
const MOST = 200;

/**
 * The first page while it is on its way, where it will be: a sheet (how large it is nobody knows yet, so A4) with the places of
 * its fields as soon as the template is there. For the eyes only.
 */
export function foreshadow(view: FormView): TemplateResult | typeof nothing {
  if (view.ui.layout === 'steps') return nothing;
  const { request } = view.run;
  return html`<div class="skeleton" data-known=${request !== null} aria-hidden="true">
    ${guard([request], () => (request ? places(request.template) : nothing))}
  </div>`;
}

function places({ schema, fields }: Template): readonly TemplateResult[] {
  const first = schema[0]?.attachment_uuid;
  return fields
    .flatMap(({ areas }) => areas)
    .filter(({ attachment_uuid: document, page }) => document === first && page === 0)
    .slice(0, MOST)
    .map((area) => html`<div class="spot" ${setStyle(areaStyle(area))}></div>`);
}
