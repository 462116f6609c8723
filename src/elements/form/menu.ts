import { html, nothing, type TemplateResult } from 'lit';
import type { DialogState } from '../../controllers/form-ui.js';
import { icon, type IconName } from './icons.js';
import { layoutChoice } from './toolbar.js';
import type { OpenView } from './view.js';

/** What one needs seldom, behind one button: a list that the browser closes by Escape or a press elsewhere. */
export function menu(view: OpenView): TemplateResult {
  const { i18n } = view;
  return html`<button
      class="icon-button"
      aria-label=${i18n.t('menuLabel')}
      title=${i18n.t('menuLabel')}
      popovertarget="menu"
    >
      ${icon('more')}
    </button>
    <div class="menu" id="menu" popover role="group" aria-label=${i18n.t('menuLabel')} @beforetoggle=${place}>
      ${layoutItem(view)}
      ${view.pages.slots.length > 1 ? item('search', i18n.t('searchOpen'), () => void view.finder.open(), 'narrow-only') : nothing}
      ${
        view.ui.mayAct
          ? html`${view.run.options.mode === 'sign' ? dialogItem(view, 'clock', 'laterTitle', { type: 'later' }) : nothing}
            ${view.ui.hasSteps ? dialogItem(view, 'clear', 'clearAll', { type: 'clear' }) : nothing}`
          : nothing
      }
      ${dialogItem(view, 'keyboard', 'shortcutsTitle', { type: 'shortcuts' })}
    </div>`;
}

function dialogItem(
  view: OpenView,
  picture: IconName,
  word: 'laterTitle' | 'clearAll' | 'shortcutsTitle',
  dialog: DialogState,
): TemplateResult {
  return item(picture, view.i18n.t(word), () => {
    if (dialog.type === 'later') void view.run.saveDraft();
    view.ui.open(dialog);
  });
}

/** Stands in the toolbar too where there is room for it. */
function layoutItem(view: OpenView): TemplateResult | typeof nothing {
  if (!view.ui.hasSteps) return nothing;
  const { word, picture, choose } = layoutChoice(view);
  return item(picture, word, choose, 'narrow-only');
}

function item(picture: IconName, text: string, act: () => void, kind = ''): TemplateResult {
  const press = (event: Event): void => {
    (event.currentTarget as HTMLElement).closest<HTMLElement>('.menu')?.hidePopover();
    act();
  };
  return html`<button class="menu-item ${kind}" @click=${press}>${icon(picture)} ${text}</button>`;
}

/** Below its button, at the same end: in the top layer it has no place of its own. */
function place(event: Event): void {
  const list = event.currentTarget as HTMLElement;
  const button = list.previousElementSibling?.getBoundingClientRect();
  if (!button) return;
  const rtl = list.matches(':dir(rtl)');
  list.style.setProperty('--_top', `${String(Math.round(button.bottom))}px`);
  list.style.setProperty('--_end', `${String(Math.round(rtl ? button.left : innerWidth - button.right))}px`);
}
