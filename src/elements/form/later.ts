import { html, type TemplateResult } from 'lit';
import type { Key } from '../../text/dictionary.js';
import { dialogFrame } from './dialog-frame.js';
import { savedWords } from './said.js';
import type { OpenView } from './view.js';

const WORDS: Readonly<Record<'session' | 'local' | 'none', Key>> = {
  session: 'laterSession',
  local: 'laterLocal',
  none: 'laterNone',
};

/** Keeps the answers now, and says for how long and where. */
export function laterDialog(view: OpenView): TemplateResult {
  const { i18n, ui, run } = view;
  const { draft, draftStore } = run.options;
  // The host's own store: the form cannot know more than that it is kept.
  const text = draftStore ? savedWords(view, new Date().toISOString()) : i18n.t(WORDS[draft]);
  return dialogFrame({
    view,
    name: 'later',
    title: i18n.t('laterTitle'),
    body: html`<p>${text}</p>`,
    buttons: html`<button
      class="primary"
      autofocus
      @click=${() => {
        ui.close();
      }}
    >
      ${i18n.t('buttonClose')}
    </button>`,
  });
}
