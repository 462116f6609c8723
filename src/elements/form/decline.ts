import { html, type TemplateResult } from 'lit';
import { dialogFrame } from './dialog-frame.js';
import type { OpenView } from './view.js';

/** The longest reason; events stay small enough to be sent when the page closes. */
const MAX_REASON = 2000;

/** Asks for the reason; without one there is no declining. */
export function declineDialog(view: OpenView): TemplateResult {
  const { i18n, ui } = view;
  const send = (event: Event): void => {
    const root = (event.currentTarget as HTMLElement).closest('dialog');
    const area = root?.querySelector('textarea');
    const error = root?.querySelector('.issue');
    const reason = area?.value.trim() ?? '';
    if (reason !== '') return void ui.decline(reason);
    if (error) error.textContent = i18n.t('declineReasonMissing');
    area?.setAttribute('aria-invalid', 'true');
    area?.focus();
  };
  return dialogFrame({
    view,
    name: 'decline-dialog',
    title: i18n.t('declineTitle'),
    body: html`<p>${i18n.t('declineText')}</p>
      <label class="label" for="decline-reason">${i18n.t('declineReason')}</label>
      <p class="muted" id="decline-hint">${i18n.t('declineReasonHint')}</p>
      <textarea
        id="decline-reason"
        class="input"
        rows="4"
        required
        maxlength=${MAX_REASON}
        aria-describedby="decline-hint decline-error"
        autofocus
      ></textarea>
      <p class="issue" id="decline-error" part="error" role="alert"></p>`,
    buttons: html`<button
        class="secondary"
        @click=${() => {
          ui.close();
        }}
      >
        ${i18n.t('buttonCancel')}
      </button>
      <button class="danger" @click=${send}>${i18n.t('buttonDecline')}</button>`,
  });
}
