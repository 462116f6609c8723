import { html, nothing, type TemplateResult } from 'lit';
import { watchSession } from '../../controllers/watch.js';
import { issueMessage } from '../../fields/messages.js';
import type { OpenView } from './view.js';

/** So many are listed at once; the next ones come up as these are put right. */
const LISTED = 20;

/** After Finish was tried in vain: what is missing or wrong, each with a way there. */
export function problems(view: OpenView): TemplateResult | typeof nothing {
  return html`${view.ui.blocked ? watchSession(view.session, () => list(view)) : nothing} ${unread(view)}`;
}

/** Finish waits until every page was seen: how many are left, and the way to the first of them. */
function unread(view: OpenView): TemplateResult | typeof nothing {
  const { i18n, ui, pages, session } = view;
  const left = ui.unread ? view.companions.unseen(view) : [];
  const page = left[0];
  if (page === undefined) return nothing;
  const all = pages.slots.filter(({ document }) => !session.hiddenDocuments.has(document.uuid)).length;
  return html`<section class="problems" part="error" aria-label=${i18n.t('summaryTitle')}>
    <p role="alert">${i18n.t('pagesUnseen', { n: left.length })}</p>
    <p class="muted">${i18n.t('pagesSeen', { seen: all - left.length, pages: all })}</p>
    <button
      class="link"
      @click=${() => {
        view.pane.goToPage(page);
      }}
    >
      ${i18n.t('pageGoTo', { page })}
    </button>
  </section>`;
}

function list(view: OpenView): TemplateResult | typeof nothing {
  const { session, i18n, ui } = view;
  if (session.wrongSteps.size === 0) return nothing;
  return html`<section class="problems" part="error" aria-labelledby="problems-title">
    <h3 id="problems-title">${i18n.t('summaryTitle')}: ${i18n.t('summaryCount', { n: session.wrongSteps.size })}</h3>
    <ul>
      ${session.openIssues(LISTED).map(({ field, issue }) => {
        const message = issueMessage(issue, field, i18n, session.state(field.uuid).message);
        return html`<li>
          <button
            class="link"
            @click=${() => {
              ui.goTo(field.uuid);
            }}
          >
            ${i18n.t('summaryItem', { label: session.label(field, i18n), message })}
          </button>
        </li>`;
      })}
    </ul>
  </section>`;
}
