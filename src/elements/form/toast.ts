import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons.js';
import type { OpenView } from './view.js';

/** Takes back what changed many answers at once; stays until the next answer, or until it is closed: no time limit. */
export function toast({ ui, i18n }: OpenView): TemplateResult | typeof nothing {
  if (!ui.undoable || !ui.mayAct) return nothing;
  const { what, before } = ui.undoable;
  const words = what === 'cleared' ? i18n.t('clearAllDone') : i18n.t('signatureApplied', { n: before.size });
  return html`<div class="toast" role="group" aria-label=${words}>
    <span>${words}</span>
    <button
      class="link"
      @click=${() => {
        ui.undo();
      }}
    >
      ${i18n.t('buttonUndo')}
    </button>
    <button
      class="icon-button"
      aria-label=${i18n.t('buttonClose')}
      @click=${() => {
        ui.forgetUndo();
      }}
    >
      ${icon('cross')}
    </button>
  </div>`;
}
