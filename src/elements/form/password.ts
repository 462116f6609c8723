import { html, nothing, type TemplateResult } from 'lit';
import type { DialogState } from '../../controllers/form-ui.js';
import { dialogFrame } from './dialog-frame.js';
import type { FormView } from './view.js';

/** Asks for the password of an encrypted document; asks again when it was wrong. */
export function passwordDialog(view: FormView, dialog: Extract<DialogState, { type: 'password' }>): TemplateResult {
  const { i18n } = view;
  const open = (event: Event): void => {
    event.preventDefault();
    const root = (event.currentTarget as HTMLElement).closest('dialog');
    dialog.answer(root?.querySelector('input')?.value ?? '');
  };
  return dialogFrame({
    view,
    name: 'password',
    title: i18n.t('passwordTitle'),
    body: html`<form id="password-form" @submit=${open}>
      <p>${i18n.t('passwordText')}</p>
      ${
        dialog.document === null
          ? nothing
          : html`<p id="password-document">
              <strong><bdi>${dialog.document}</bdi></strong>
            </p>`
      }
      <label class="label" for="document-password">${i18n.t('passwordLabel')}</label>
      <input
        id="document-password"
        class="input"
        type="password"
        autocomplete="off"
        autofocus
        aria-invalid=${dialog.wrong}
        aria-describedby="password-document password-error"
      />
      <p class="issue" id="password-error" role="alert">${dialog.wrong ? i18n.t('passwordWrong') : ''}</p>
    </form>`,
    buttons: html`<button class="primary" @click=${open}>${i18n.t('passwordOpen')}</button>`,
  });
}
