import { html, type TemplateResult } from 'lit';
import { watchSession } from '../../controllers/watch.js';
import type { OpenView } from './view.js';

/** "Page 2 of 4", where the number can be typed over. */
export function pager(view: OpenView): TemplateResult {
  return html`<div class="pager">${watchSession(view.session, () => words(view))}</div>`;
}

function words(view: OpenView): TemplateResult {
  const { session, i18n } = view;
  const { page, pages } = session.progress;
  const [before, after] = i18n
    .t('pageOf', { page: PLACE, pages })
    .replace(/[\u2068\u2069]/g, '')
    .split(PLACE);
  // Outside a form not every browser takes Enter as a change.
  const enter = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') go(event);
  };
  const go = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    const wanted = Math.trunc(Number(input.value));
    if (wanted >= 1 && wanted <= pages) view.pane.goToPage(wanted);
    else input.value = String(page);
  };
  return html`<span aria-hidden="true">${before}</span
    ><input
      class="page-number"
      type="text"
      inputmode="numeric"
      size=${String(pages).length}
      aria-label=${i18n.t('pageOf', { page, pages })}
      .value=${String(page)}
      @change=${go}
      @keydown=${enter}
      @focus=${selectAll}
      @mousedown=${takeFocus}
    /><span aria-hidden="true">${after}</span>`;
}

/** What one types replaces the number. */
function selectAll(event: Event): void {
  (event.currentTarget as HTMLInputElement).select();
}

/** The first press selects only: WebKit would put the caret where it was, after the click. */
function takeFocus(event: Event): void {
  const input = event.currentTarget as HTMLInputElement;
  if (input.matches(':focus')) return;
  event.preventDefault();
  input.focus();
}

/** Stands for the number while the words around it are found, wherever a language has them. */
const PLACE = '\u0001';

/** The same for the eyes only, where there is no room for the pager: it lies on the pages. */
export function pageBadge(view: OpenView): TemplateResult {
  return html`<div class="badge" aria-hidden="true">
    ${watchSession(view.session, () => {
      const { page, pages } = view.session.progress;
      return html`<span>${view.i18n.t('pageOf', { page: Math.max(1, page), pages })}</span>`;
    })}
  </div>`;
}
