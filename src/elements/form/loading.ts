import { html, nothing, type TemplateResult } from 'lit';
import type { RunState } from '../../controllers/run/state.js';
import { foreshadow } from './foreshadow.js';
import type { FormView } from './view.js';

/** The document on its way: how much of it is there, that it takes long, that there is no network. */
export function loading(view: FormView, state: Extract<RunState, { type: 'loading' }>): TemplateResult {
  const { i18n, companions } = view;
  const share = state.total ? Math.min(1, state.loaded / state.total) : null;
  // All of it there needs no words, and what came in one piece never had a part of it.
  const percent =
    share === null || share === 1
      ? null
      : i18n.t('loadingPercent', { percent: i18n.number(share, { style: 'percent' }) });
  const { slow, offline } = companions.patience;
  return html`<section class="screen" part="screen" aria-busy="true">
    <slot name="loading">
      ${foreshadow(view)}
      <div class="card">
        <progress
          aria-label=${i18n.t('loadingDocument')}
          aria-valuetext=${percent ?? nothing}
          max="1"
          value=${share ?? nothing}
        ></progress>
        <p role="status">${i18n.t(hintOf(slow, offline))}</p>
        ${
          slow
            ? html`<button
                class="secondary"
                @click=${() => {
                  view.reload();
                }}
              >
                ${i18n.t('buttonTryAgain')}
              </button>`
            : nothing
        }
      </div>
    </slot>
  </section>`;
}

function hintOf(slow: boolean, offline: boolean): 'loadingOffline' | 'loadingSlow' | 'loadingDocument' {
  if (offline) return 'loadingOffline';
  return slow ? 'loadingSlow' : 'loadingDocument';
}
