import { html, type TemplateResult } from 'lit';
import { fieldTypes } from '../../fields/registry.js';
import type { Field } from '../../model/template.js';
import { isEmpty, type SignatureValue } from '../../model/values.js';
import { reasonInWords } from './computed.js';
import { dialogFrame } from './dialog-frame.js';
import type { OpenView } from './view.js';

/** The answers before they are sent, each with a way back to it. */
export function summaryDialog(view: OpenView): TemplateResult {
  const { i18n, session, ui, options } = view;
  const rows = session.steps.filter((field) => session.state(field.uuid).visible);
  const answered = rows.filter((field) => !isEmpty(session.state(field.uuid).value)).length;
  const signer = options.signerName ? i18n.t('reviewSigner', { name: options.signerName }) : '';
  const count = rows.length > 0 ? i18n.t('reviewCount', { n: answered }) : '';
  return dialogFrame({
    view,
    name: 'summary',
    part: 'summary',
    title: i18n.t('reviewTitle'),
    read: true,
    body: html`${rows.length > 0 ? html`<p>${i18n.t('reviewText')}</p>` : ''}
      <p class="muted">${[signer, count].filter((words) => words !== '').join(' · ')}</p>
      ${rows.length > 0 ? html`<dl class="answers">${rows.map((field) => row(view, field))}</dl>` : ''}
      <p class="muted">${i18n.t(AGREE[session.submitter.signing_role] ?? 'reviewAgreeSign')}</p>`,
    buttons: html`<button
        class="secondary"
        @click=${() => {
          ui.close();
        }}
      >
        ${i18n.t('buttonBack')}
      </button>
      <button class="primary" @click=${() => void ui.confirm()}>${i18n.t('buttonFinish')}</button>`,
  });
}

const AGREE: Readonly<Record<string, 'reviewAgreeSign' | 'reviewAgreeApprove' | 'reviewAgreeView'>> = {
  approver: 'reviewAgreeApprove',
  viewer: 'reviewAgreeView',
};

function row(view: OpenView, field: Field): TemplateResult {
  const { i18n, session, ui } = view;
  const label = session.label(field, i18n);
  return html`<div class="answer" data-field=${field.uuid} data-name=${field.name}>
    <dt>${label}</dt>
    <dd>${answer(view, field)}</dd>
    ${
      session.isOpen(field)
        ? html`<dd class="edit">
            <button
              class="link"
              aria-label=${i18n.t('reviewEdit', { label })}
              @click=${() => {
                ui.goTo(field.uuid);
              }}
            >
              ${i18n.t('buttonEdit')}
            </button>
          </dd>`
        : ''
    }
  </div>`;
}

function answer({ i18n, session }: OpenView, field: Field): unknown {
  const { value, reason } = session.state(field.uuid);
  if (value === null || value === '') {
    return html`<span class="muted">${reason === null ? i18n.t('reviewEmpty') : reasonInWords(reason, i18n)}</span>`;
  }
  const text = fieldTypes[field.type].format(value, field, i18n);
  if (field.type !== 'signature' && field.type !== 'initials') return text;
  return html`<img class="mark" src=${(value as SignatureValue).image} alt=${text} />`;
}
