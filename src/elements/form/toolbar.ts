import { html, nothing, type TemplateResult } from 'lit';
import { watchSession } from '../../controllers/watch.js';
import { icon, type IconName } from './icons.js';
import { menu } from './menu.js';
import { pager } from './pager.js';
import { savedWords } from './said.js';
import { startButton } from './start.js';
import { hidden, type OpenView } from './view.js';

/** The bar on top: the document's name and how much is asked, zoom, view and Decline. */
export function toolbar(view: OpenView): TemplateResult {
  const { i18n, session, ui } = view;
  return html`<header class="toolbar" part="toolbar" role="group" aria-label=${i18n.t('toolbarLabel')}>
    ${
      hidden(view, 'title')
        ? nothing
        : html`<div class="heading">
            <h2 class="title" part="title"><slot name="title">${documentName(view)}</slot></h2>
            <p class="asked">${watchSession(session, () => asked(view))}</p>
          </div>`
    }
    ${watchSession(session, () => startButton(view))}
    <div class="tools">
      ${ui.layout === 'steps' ? nothing : html`${pager(view)}${hidden(view, 'zoom') ? nothing : zoomTools(view)}`}
      ${searchButton(view)} ${listButton(view)} ${layoutSwitch(view)} ${hidden(view, 'menu') ? nothing : menu(view)}
      ${
        hidden(view, 'decline') || !ui.mayAct
          ? nothing
          : html`<button
              class="plain"
              part="decline"
              @click=${() => {
                ui.open({ type: 'decline' });
              }}
            >
              ${i18n.t('buttonDecline')}
            </button>`
      }
    </div>
  </header>`;
}

export function documentName({ session, i18n }: OpenView): string {
  return session.template.name || session.template.schema[0]?.name || i18n.t('formUntitled');
}

/**
 * How much is asked, and about how long that takes: a quarter of a minute a field, half a minute a page to read. Once
 * something was kept, when that was.
 */
function asked(view: OpenView): TemplateResult | typeof nothing {
  const { session, i18n, ui, companions } = view;
  if (!ui.hasSteps) return nothing;
  const { required, pages } = session.progress;
  const minutes = Math.max(1, Math.round(required / 4 + pages / 2));
  const count = i18n.t('titleRequired', { n: required });
  if (companions.saved !== null) {
    return html`<span class="minor">${count} · </span>${savedWords(view, companions.saved)}`;
  }
  return html`${count}<span class="minor"> · ${i18n.t('titleMinutes', { n: minutes })}</span>`;
}

/** The other layout: what it is called, and the way there. */
export function layoutChoice(view: OpenView): { word: string; picture: IconName; choose: () => void } {
  const steps = view.ui.layout === 'steps';
  return {
    word: view.i18n.t(steps ? 'layoutDocument' : 'layoutSteps'),
    picture: steps ? 'document' : 'steps',
    choose: () => {
      view.chooseLayout(steps ? 'document' : 'steps');
    },
  };
}

function layoutSwitch(view: OpenView): TemplateResult | typeof nothing {
  if (!view.ui.hasSteps) return nothing;
  const { word, picture, choose } = layoutChoice(view);
  const kind = hidden(view, 'menu') ? '' : 'wide-only';
  return tool(picture, word, choose, kind);
}

/** One page can be looked over. */
function searchButton({ ui, pages, i18n, finder, options }: OpenView): TemplateResult | typeof nothing {
  if (ui.layout === 'steps' || pages.slots.length < 2) return nothing;
  const kind = options.hide?.includes('menu') ? '' : 'wide-only';
  return tool('search', i18n.t('searchOpen'), () => void finder.open(), kind);
}

function listButton(view: OpenView): TemplateResult | typeof nothing {
  if (!view.ui.hasSteps) return nothing;
  return tool('list', view.i18n.t('listTitle'), () => {
    view.ui.open({ type: 'fields' });
  });
}

function zoomTools(view: OpenView): TemplateResult {
  const { ui, i18n, pane } = view;
  const fit = ui.zoom === 'width' ? 'page' : 'width';
  return html`<div class="zoom" role="group" aria-label=${i18n.t('zoomLabel')}>
    ${tool('zoomOut', i18n.t('zoomOut'), () => void pane.zoomBy(-1))}
    ${tool('zoomIn', i18n.t('zoomIn'), () => void pane.zoomBy(1))}
    ${tool(fit === 'page' ? 'zoomPage' : 'zoomWidth', i18n.t(fit === 'page' ? 'zoomPage' : 'zoomWidth'), () => {
      void pane.zoomTo(fit);
    })}
  </div>`;
}

function tool(picture: IconName, name: string, act: () => void, kind = ''): TemplateResult {
  return html`<button class="icon-button ${kind}" aria-label=${name} title=${name} @click=${act}>
    ${icon(picture)}
  </button>`;
}
