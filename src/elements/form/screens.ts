import { html, nothing, type TemplateResult } from 'lit';
import type { RunState } from '../../controllers/run/state.js';
import type { ErrorCode } from '../../model/errors.js';
import type { Key } from '../../text/dictionary.js';
import { completedScreen, momentOf } from './completed.js';
import { foreshadow } from './foreshadow.js';
import { icon, type IconName } from './icons.js';
import { loadingScreen } from './loading.js';
import { sendingScreen, stoppedScreen } from './sending.js';
import type { FormView } from './view.js';

/** The sentence for each error that keeps the form from being shown or sent. */
const SENTENCES: Readonly<Record<ErrorCode, Key>> = {
  template_invalid: 'errorTemplateInvalid',
  template_unreachable: 'errorTemplateUnreachable',
  document_unreachable: 'errorDocumentUnreachable',
  document_invalid: 'errorDocumentInvalid',
  document_encrypted: 'errorDocumentEncrypted',
  document_mismatch: 'errorDocumentMismatch',
  document_too_large: 'errorDocumentTooLarge',
  submitter_unknown: 'errorSubmitterUnknown',
  field_unsupported: 'errorFieldUnsupported',
  upload_rejected: 'errorUploadRejected',
  submit_rejected: 'errorSubmitRejected',
  submit_unauthorized: 'errorSubmitUnauthorized',
  submit_gone: 'errorSubmitGone',
  submit_unreachable: 'errorSubmitUnreachable',
  storage_unavailable: 'errorStorageUnavailable',
  storage_full: 'errorStorageFull',
  authentication_failed: 'errorAuthenticationFailed',
  internal: 'errorInternal',
};

/** The sentence for an error code; some name a field or file by `{name}`. */
export function sentenceFor(code: ErrorCode): Key {
  return SENTENCES[code];
}

/** Errors that no other document would cure: this person, or this page, cannot fill in the form. */
const NOT_HERE: ReadonlySet<ErrorCode> = new Set(['submitter_unknown', 'field_unsupported']);

/** What is shown in place of the pages: loading, errors, sending, done. Never a blank box. */
export function screen(view: FormView): TemplateResult | typeof nothing {
  const { i18n, run } = view;
  const { state } = run;
  switch (state.type) {
    case 'loading':
      return loadingScreen(
        {
          ...state,
          i18n,
          patience: view.companions.patience,
          reload: () => {
            view.reload();
          },
        },
        foreshadow(view),
      );
    case 'failed':
      return html`<slot name="error"
        >${card({
          look: 'error',
          icon: 'alert',
          title: i18n.t(NOT_HERE.has(state.error.detail.code) ? 'errorTitleSigner' : 'errorTitleOpen'),
          text: i18n.t(view.companions.waitsForNetwork ? 'loadingOffline' : SENTENCES[state.error.detail.code]),
          more: html`<p class="muted">${i18n.t('errorReference', { code: state.error.detail.code })}</p>
            <p class="muted code" lang="en" dir="ltr">${state.error.message}</p>
            ${tryAgain(view, () => {
              view.reload();
            })}`,
        })}</slot
      >`;
    case 'submitting':
      return sendingScreen(view, state);
    case 'stopped':
      return stoppedScreen(view, state);
    case 'completed':
      return completedScreen(view, state);
    case 'declined':
      return html`<slot name="declined"
        >${card({
          icon: 'check',
          title: i18n.t(state.earlier ? 'alreadyDeclinedTitle' : 'declinedTitle'),
          text: declinedText(view, state),
        })}</slot
      >`;
    case 'expired':
      return card({ icon: 'clock', title: i18n.t('expiredTitle'), text: expiredText(view) });
    case 'awaiting':
      return card({ icon: 'clock', title: i18n.t('awaitingTitle'), text: i18n.t('awaitingText') });
    case 'filling':
      return nothing;
  }
}

function declinedText(view: FormView, { earlier, at }: Extract<RunState, { type: 'completed' | 'declined' }>): string {
  const { i18n } = view;
  if (!earlier) return i18n.t('declinedText');
  return at === null ? i18n.t('alreadyDeclinedText') : i18n.t('alreadyDeclinedAt', { date: momentOf(view, at) });
}

function expiredText(view: FormView): string {
  const at = view.run.request?.submission?.expire_at ?? null;
  return at === null ? view.i18n.t('expiredText') : view.i18n.t('expiredAt', { date: momentOf(view, at) });
}

interface Card {
  readonly title: string;
  readonly text: string;
  readonly icon: IconName;
  readonly look?: 'error' | 'success' | 'plain';
  readonly part?: string;
  readonly more?: unknown;
}

/** A message that fills the form. The focus goes to it, so that it is read out at once. */
export function card({
  title,
  text,
  icon: name,
  look = 'plain',
  part = 'screen',
  more = nothing,
}: Card): TemplateResult {
  return html`<section class="screen" part=${look === 'error' ? 'error' : part} data-look=${look} tabindex="-1">
    <div class="card">
      ${icon(name)}
      <h2>${title}</h2>
      <p role=${look === 'error' ? 'alert' : 'status'}>${text}</p>
      ${more}
    </div>
  </section>`;
}

export function tryAgain({ i18n }: FormView, act: () => void): TemplateResult {
  return html`<button class="primary" @click=${act}>${i18n.t('buttonTryAgain')}</button>`;
}
