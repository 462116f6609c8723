import { html, nothing, type TemplateResult } from 'lit';
import type { RunState } from '../../controllers/run/state.js';
import { card, sentenceFor, tryAgain } from './screens.js';
import type { FormView } from './view.js';

type Submitting = Extract<RunState, { type: 'submitting' }>;
type Stopped = Extract<RunState, { type: 'stopped' }>;

/** Sending never says more than is known: until the host has acknowledged, the answers are "safe", not "sent". */
export function sendingScreen(view: FormView, state: Submitting): TemplateResult {
  const { delivery, files } = state;
  if (delivery || files?.waiting) return unsent(view, state);
  const text = progressText(view, state);
  return html`<section class="screen" part="screen" aria-busy="true" tabindex="-1">
    <div class="card">
      <progress aria-label=${sendingText(view, state)} max="1" value=${files?.share ?? nothing}></progress>
      <p role="status">${sendingText(view, state)}</p>
      ${files ? html`<p class="muted" aria-hidden="true">${text}</p>` : nothing} ${stayHere(view, state)}
    </div>
  </section>`;
}

/** The host cannot be reached; every wait ends by itself, or by Try again. */
function unsent(view: FormView, state: Submitting): TemplateResult {
  const { i18n, run } = view;
  const offline = state.delivery?.offline ?? !navigator.onLine;
  return card({
    look: 'error',
    icon: 'alert',
    title: i18n.t('errorTitleSend'),
    text: i18n.t(offline ? 'sendingOffline' : 'errorSubmitUnreachable'),
    more: html`${stayHere(view, state)}
    ${tryAgain(view, () => {
      run.retry();
    })}`,
  });
}

/** It will not be tried again by itself: the signer can, and can keep a copy of what was not sent. */
export function stoppedScreen(view: FormView, { error, copy }: Stopped): TemplateResult {
  const { i18n, run } = view;
  const name = `${run.request?.template.name ?? ''}.json`;
  return card({
    look: 'error',
    icon: 'alert',
    title: i18n.t('errorTitleSend'),
    text: i18n.t(sentenceFor(error.detail.code)),
    more: html`${tryAgain(view, () => {
        run.retry();
      })}
      <button
        class="secondary"
        @click=${() => {
          saveCopy(copy, name);
        }}
      >
        ${i18n.t('completedDownload', { name })}
      </button>`,
  });
}

/** Said once: figures that change ten times a second are not read out. */
function sendingText({ i18n }: FormView, { what }: Submitting): string {
  return i18n.t(what === 'declined' ? 'declineSending' : 'sending');
}

function progressText({ i18n }: FormView, { files }: Submitting): string {
  const percent = i18n.number(files?.share ?? 0, { style: 'percent' });
  const name = files?.name ?? null;
  return name === null ? i18n.t('sendingFiles', { percent }) : i18n.t('fileUploading', { name, percent });
}

/** Whether the page may be closed, once that is known. */
function stayHere({ i18n }: FormView, { storage, delivery, files }: Submitting): TemplateResult | typeof nothing {
  if (storage === 'memory') return html`<p class="muted">${i18n.t('sendingMemoryOnly')}</p>`;
  // Files on their way are not stored to be sent: only the draft has them.
  return delivery && !files ? html`<p class="muted">${i18n.t('sendingStored')}</p>` : nothing;
}

function saveCopy(copy: unknown, name: string): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(copy, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
