import { html, type TemplateResult } from 'lit';
import { dialogFrame } from './dialog-frame.js';
import type { OpenView } from './view.js';

/** Asks before all answers go. */
export function clearDialog(view: OpenView): TemplateResult {
  const { i18n, ui } = view;
  const clear = (): void => {
    ui.clearAll();
    view.announce(i18n.t('clearAllDone'));
  };
  return dialogFrame({
    view,
    name: 'clear',
    title: i18n.t('clearAll'),
    body: html`<p>${i18n.t('clearAllText')}</p>`,
    buttons: html`<button
        class="secondary"
        autofocus
        @click=${() => {
          ui.close();
        }}
      >
        ${i18n.t('buttonCancel')}
      </button>
      <button class="danger" @click=${clear}>${i18n.t('buttonClear')}</button>`,
  });
}
