import { html, type TemplateResult } from 'lit';
import type { Key } from '../../text/dictionary.js';
import { dialogFrame } from './dialog-frame.js';
import type { OpenView } from './view.js';

/** Keys as they are written on keyboards; `controllers/shortcuts.ts` is what they do. */
const SHORTCUTS: readonly (readonly [action: Key, keys: readonly string[]])[] = [
  ['shortcutNext', ['Enter', 'F8']],
  ['shortcutPrevious', ['Shift + Enter', 'Shift + F8']],
  ['shortcutNextPage', ['Alt + Page Down']],
  ['shortcutPreviousPage', ['Alt + Page Up']],
  ['shortcutFinish', ['Ctrl + Enter', '⌘ + Enter']],
  ['searchOpen', ['Ctrl + F', '⌘ + F']],
  ['shortcutRegion', ['F6', 'Shift + F6']],
  ['zoomIn', ['+']],
  ['zoomOut', ['−']],
  ['zoomWidth', ['0']],
  ['shortcutClose', ['Esc']],
  ['shortcutHelp', ['?']],
];

/** What the keyboard can do here. */
export function shortcutsDialog(view: OpenView): TemplateResult {
  const { i18n } = view;
  return dialogFrame({
    view,
    name: 'shortcuts',
    title: i18n.t('shortcutsTitle'),
    read: true,
    body: html`<dl class="keys">
      ${SHORTCUTS.map(
        ([action, keys]) =>
          html`<div>
            <dt>${i18n.t(action)}</dt>
            <dd>${keys.map((key) => html`<kbd dir="ltr">${key}</kbd> `)}</dd>
          </div>`,
      )}
    </dl>`,
    buttons: html`<button
      class="primary"
      @click=${() => {
        view.ui.close();
      }}
    >
      ${i18n.t('buttonClose')}
    </button>`,
  });
}
