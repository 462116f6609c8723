import { html, nothing, type TemplateResult } from 'lit';
import { dialogFrame } from './dialog-frame.js';
import { icon } from './icons.js';
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

/** Brings back what was cleared; stays until the next answer, or until it is closed: no time limit. */
export function clearedToast({ ui, i18n }: OpenView): TemplateResult | typeof nothing {
  if (!ui.cleared || !ui.mayAct) return nothing;
  return html`<div class="toast" role="group" aria-label=${i18n.t('clearAllDone')}>
    <span>${i18n.t('clearAllDone')}</span>
    <button
      class="link"
      @click=${() => {
        ui.undoClear();
      }}
    >
      ${i18n.t('buttonUndo')}
    </button>
    <button
      class="icon-button"
      aria-label=${i18n.t('buttonClose')}
      @click=${() => {
        ui.forgetCleared();
      }}
    >
      ${icon('cross')}
    </button>
  </div>`;
}
