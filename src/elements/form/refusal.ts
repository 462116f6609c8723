import { html, nothing, type TemplateResult } from 'lit';
import { sentenceFor } from './screens.js';
import type { OpenView } from './view.js';

/** Why the host did not take the answers; what concerns a single field stands there. */
export function refusal(view: OpenView): TemplateResult | typeof nothing {
  const { run, session, i18n } = view;
  if (run.state.type !== 'filling' || !run.state.refusal) return nothing;
  const { error, reasons } = run.state.refusal;
  const field = error.detail.field === undefined ? undefined : session.field(error.detail.field);
  const name = field ? session.label(field, i18n) : '';
  return html`<div class="problems" part="error" role="alert">
    <p>${i18n.t(sentenceFor(error.detail.code), { name })}</p>
    ${reasons.map((reason) => html`<p>${reason}</p>`)}
  </div>`;
}
