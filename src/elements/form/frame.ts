import { html, nothing, type TemplateResult } from 'lit';
import { attach } from '../../controllers/attach.js';
import { followKeyboard } from '../../controllers/keyboard-inset.js';
import type { FormApp } from './app.js';
import { footer } from './footer.js';
import { notices } from './notices.js';
import { pageBadge } from './pager.js';
import { pages } from './pages.js';
import { problems } from './problems.js';
import { refusal } from './refusal.js';
import { screen } from './screens.js';
import { steps } from './steps.js';
import { thumbnails } from './thumbnails.js';
import { toast } from './toast.js';
import { documentName, toolbar } from './toolbar.js';
import type { OpenView } from './view.js';

/** The whole form: either a screen, or bars around the pages or the steps. */
export function formFrame(app: FormApp): TemplateResult {
  const { open } = app;
  const { i18n, ui, options } = app;
  const bar = options.consent === 'bar' && ui.needsConsent;
  return html`<div
    class="frame"
    dir=${i18n.dir}
    lang=${i18n.lang}
    role=${open ? 'form' : nothing}
    aria-label=${open ? i18n.t('formLabel', { name: documentName(open) }) : nothing}
    data-layout=${ui.layout}
    data-state=${app.run.status}
    @keydown=${app.pane.onKey}
    ${attach(followKeyboard)}
  >
    ${
      open
        ? html`${toolbar(open)} ${app.finder.render()} ${notices(open)} ${bar ? (app.lazy?.consentBar(open) ?? '') : ''}
          ${refusal(open)} ${problems(open)} ${main(app, open)} ${toast(open)} ${footer(open)}`
        : screen(app)
    }
    ${app.lazy?.dialogs(app, open)}
    <div class="visually-hidden" role="status">${app.announcement}</div>
  </div>`;
}

/** What scrolls between the bars. The pages take the focus themselves, so that they can be scrolled and zoomed by keys. */
function main(app: FormApp, open: OpenView): TemplateResult {
  if (open.ui.layout === 'steps') {
    return html`<div class="main" tabindex="-1" ${attach(app.guard)}>${steps(open)}</div>`;
  }
  return html`<div class="around">
    ${thumbnails(open)}
    <div
      class="main"
      tabindex="0"
      role="region"
      aria-label=${open.i18n.t('pagesLabel')}
      ${attach(app.pane.watch)}
      ${attach(app.guard)}
    >
      ${pages(open)}
    </div>
    ${pageBadge(open)}
  </div>`;
}
