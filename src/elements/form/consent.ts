import { html, nothing, type TemplateResult } from 'lit';
import { sha256Hex } from '../../model/digest.js';
import type { Translator } from '../../text/translator.js';
import type { AppHost } from './app-host.js';
import { dialogFrame } from './dialog-frame.js';
import { hidden, type OpenView } from './view.js';

/** The disclosure about electronic records: a checkbox that is not ticked, and Continue. What was shown is hashed. */
export function consentDialog(view: OpenView): TemplateResult {
  const { i18n } = view;
  return dialogFrame({
    view,
    name: 'consent',
    title: i18n.t('consentTitle'),
    read: true,
    body: html`<slot name="consent" id="consent-text">${disclosure(view)}</slot>${agreement(view)}`,
    buttons: html`${
        hidden(view, 'decline')
          ? nothing
          : html`<button
              class="plain"
              @click=${() => {
                view.ui.open({ type: 'decline' });
              }}
            >
              ${i18n.t('buttonDecline')}
            </button>`
      }<button class="primary" @click=${(event: Event) => void accept(view, event)}>
        ${i18n.t('buttonContinue')}
      </button>`,
  });
}

/** The same as a bar above the pages: reading stays free. */
export function consentBar(view: OpenView): TemplateResult {
  const { i18n } = view;
  return html`<section class="consent-bar" aria-label=${i18n.t('consentTitle')}>
    <slot name="consent" id="consent-text"
      ><details>
        <summary>${i18n.t('consentRead')}</summary>
        ${disclosure(view)}
      </details></slot
    >
    ${agreement(view)}
    <button class="primary" @click=${(event: Event) => void accept(view, event)}>${i18n.t('buttonContinue')}</button>
  </section>`;
}

function disclosure({ i18n }: OpenView): TemplateResult {
  return html`<p>${i18n.t('consentScreen')}</p>
    <p>${i18n.t('consentChoice')}</p>
    <p>${i18n.t('consentCopy')}</p>
    <p>${i18n.t('consentNeeds')}</p>`;
}

function agreement({ i18n }: OpenView): TemplateResult {
  return html`<label class="agree"
      ><input type="checkbox" aria-describedby="consent-error" /> ${i18n.t('consentCheckbox')}</label
    >
    <p class="issue" id="consent-error" role="alert"></p>`;
}

async function accept({ i18n, run, ui, options }: OpenView, event: Event): Promise<void> {
  const root = (event.currentTarget as HTMLElement).closest('dialog, .consent-bar');
  const box = root?.querySelector<HTMLInputElement>('.agree input');
  const error = root?.querySelector('.issue');
  if (!box?.checked) {
    if (error) error.textContent = i18n.t('consentMissing');
    box?.focus();
    return;
  }
  const slot = root?.querySelector<HTMLSlotElement>('#consent-text');
  const shown = slot?.assignedNodes() ?? [];
  const text = (shown.length > 0 ? shown : [...(slot?.childNodes ?? [])]).map((node) => node.textContent).join('\n');
  const text_sha256 = await sha256Hex(text.replace(/\s+/g, ' ').trim());
  run.acceptConsent({ accepted_at: new Date().toISOString(), text_sha256 });
  ui.consented();
  // The bar is gone, and with it what had the focus.
  if (root?.matches('.consent-bar')) options.focus();
}

/** Leads to the bar and says what to do there. */
export function revealConsent({ options, i18n }: { readonly options: AppHost; readonly i18n: Translator }): void {
  const bar = options.renderRoot.querySelector('.consent-bar');
  const error = bar?.querySelector('.issue');
  if (error) error.textContent = i18n.t('consentMissing');
  bar?.scrollIntoView({ block: 'nearest' });
  bar?.querySelector<HTMLElement>('.agree input')?.focus({ preventScroll: true });
}
