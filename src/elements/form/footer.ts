import { html, nothing, type TemplateResult } from 'lit';
import { watchSession } from '../../controllers/watch.js';
import { mayStart } from './start.js';
import { hidden, type OpenView } from './view.js';

/** The bar at the bottom: how far one is, back, on, and Finish, which is always there and says what is missing. */
export function footer(view: OpenView): TemplateResult | typeof nothing {
  const { i18n, session, ui } = view;
  if (!ui.mayAct) return nothing;
  return html`<div class="bar" part="bar" role="group" aria-label=${i18n.t('progressLabel')}>
    ${hidden(view, 'progress') ? nothing : watchSession(session, () => progress(view))}
    <div class="bar-buttons">
      ${
        ui.hasSteps
          ? html`<button
                class="secondary"
                part="previous"
                @click=${() => {
                  ui.previous();
                }}
              >
                ${i18n.t('buttonPrevious')}
              </button>
              ${watchSession(session, () => nextAndFinish(view))}`
          : finishButton(view, 'primary', i18n.t('buttonAgreeAndFinish'))
      }
    </div>
  </div>`;
}

/** At first, Start is what one wants; while something required is open, Next; after that, Finish. */
function nextAndFinish(view: OpenView): TemplateResult {
  const { i18n, session, ui } = view;
  const ready = session.progress.done === session.progress.required;
  return html`<button
      class=${ready || mayStart(view) ? 'secondary' : 'primary'}
      part="next"
      @click=${() => {
        ui.next();
      }}
    >
      ${i18n.t('buttonNext')}
    </button>
    ${finishButton(view, ready ? 'primary' : 'secondary', i18n.t('buttonFinish'))}`;
}

function finishButton({ ui }: OpenView, look: 'primary' | 'secondary', text: string): TemplateResult {
  return html`<button
    class=${look}
    part="finish"
    @click=${() => {
      ui.finish();
    }}
  >
    ${text}
  </button>`;
}

function progress({ i18n, session }: OpenView): TemplateResult {
  const { done, required, optional } = session.progress;
  const words = required === 0 ? i18n.t('progressNone') : i18n.t('progressRequired', { done, required });
  return html`<div class="progress" part="progress">
    <progress
      max=${Math.max(required, 1)}
      value=${required === 0 ? 1 : done}
      aria-label=${i18n.t('progressLabel')}
      aria-valuetext=${words}
    ></progress>
    <span
      >${words}${optional === 0 ? '' : html`<span class="optional-count"> · ${i18n.t('progressOptional', { n: optional })}</span>`}</span
    >
  </div>`;
}
