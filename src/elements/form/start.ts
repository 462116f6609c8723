import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons.js';
import type { OpenView } from './view.js';

/**
 * Whether the signer has yet to begin: no field was come to, nothing answered. Where consent stands above the pages, that
 * comes first.
 */
export function mayStart(view: OpenView): boolean {
  const { ui, run, session, options } = view;
  const { done, required } = session.progress;
  const asksFirst = options.consent === 'bar' && ui.needsConsent;
  const untouched = ui.current === null && run.status === 'ready' && run.resumedAt === null;
  return untouched && ui.mayAct && ui.hasSteps && done < required && !asksFirst;
}

/** The one thing to press on opening: leads to the first field. It stands in the bar, so that nothing moves when it goes. */
export function startButton(view: OpenView): TemplateResult | typeof nothing {
  const { i18n, ui } = view;
  if (!mayStart(view)) return nothing;
  return html`<button
    class="primary start"
    part="start"
    title=${i18n.t('startHint')}
    @click=${() => {
      ui.start();
    }}
  >
    ${i18n.t('buttonStart')} ${icon('forward')}
  </button>`;
}
