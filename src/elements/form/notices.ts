import { html, nothing, type TemplateResult } from 'lit';
import { expiryWords } from './said.js';
import type { OpenView } from './view.js';

/** Lines above the pages: that it ends soon; preview, read-only, answers that were kept. */
export function notices(view: OpenView): TemplateResult {
  const { expiry } = view.companions;
  return html`${expiry?.near === true ? notice(expiryWords(view, expiry.at), nothing, 'pressing') : nothing}
  ${standing(view)}`;
}

function standing(view: OpenView): TemplateResult | typeof nothing {
  const { i18n, run, session, ui } = view;
  if (run.options.mode === 'preview') return notice(i18n.t('bannerPreview'));
  if (run.options.mode === 'readonly') return notice(i18n.t('bannerReadonly'));
  if (session.submitter.signing_role === 'cc') return notice(i18n.t('nothingToDo'));
  if (!ui.hasSteps) return notice(i18n.t('nothingToFill'));
  if (run.resumedAt === null || !ui.mayAct) return nothing;
  const date = i18n.date(new Date(run.resumedAt), { dateStyle: 'medium', timeStyle: 'short' });
  return notice(
    i18n.t('draftResumed', { date }),
    html`${goOn(view)} <button class="link" @click=${() => void discard(view)}>${i18n.t('draftDiscard')}</button>`,
  );
}

/** To the next field that is still open. It stays: the pages would move under the finger that comes to a first field. */
function goOn({ ui, i18n }: OpenView): TemplateResult {
  return html`<button
    class="link"
    @click=${() => {
      ui.start();
    }}
  >
    ${i18n.t('draftContinue')}
  </button>`;
}

async function discard(view: OpenView): Promise<void> {
  const { run, i18n } = view;
  await run.discardDraft();
  run.session?.reset();
  view.announce(i18n.t('draftDiscarded'));
}

function notice(text: string, more: unknown = nothing, kind = ''): TemplateResult {
  return html`<div class="notice ${kind}" role="note">
    <p>${text}</p>
    ${more}
  </div>`;
}
