import { html, nothing, type TemplateResult } from 'lit';
import type { Translator } from '../../text/translator.js';

/** What is known of a load, and the one thing that a person can do about it. */
export interface Loading {
  readonly i18n: Translator;
  /** Bytes of the documents so far, and in all where that is known. */
  readonly loaded: number;
  readonly total: number | null;
  readonly patience: { readonly slow: boolean; readonly offline: boolean };
  reload(): void;
}

/** The document on its way: how much of it is there, that it takes long, that there is no network. `sheet`: what is shown of it. */
export function loadingScreen(load: Loading, sheet: unknown): TemplateResult {
  return html`<section class="screen" part="screen" aria-busy="true">
    <slot name="loading">
      ${sheet}
      <div class="card">${loadingWords(load)}</div>
    </slot>
  </section>`;
}

/** The same in words, with a bar and a way out. */
export function loadingWords({ i18n, loaded, total, patience, reload }: Loading): TemplateResult {
  const share = total ? Math.min(1, loaded / total) : null;
  // All of it there needs no words, and what came in one piece never had a part of it.
  const percent =
    share === null || share === 1
      ? null
      : i18n.t('loadingPercent', { percent: i18n.number(share, { style: 'percent' }) });
  const { slow, offline } = patience;
  return html`<progress
      aria-label=${i18n.t('loadingDocument')}
      aria-valuetext=${percent ?? nothing}
      max="1"
      value=${share ?? nothing}
    ></progress>
    <p role="status">${i18n.t(hintOf(slow, offline))}</p>
    ${slow ? html`<button class="secondary" @click=${reload}>${i18n.t('buttonTryAgain')}</button>` : nothing}`;
}

function hintOf(slow: boolean, offline: boolean): 'loadingOffline' | 'loadingSlow' | 'loadingDocument' {
  if (offline) return 'loadingOffline';
  return slow ? 'loadingSlow' : 'loadingDocument';
}
