import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons.js';
import { modal } from './modal.js';
import type { FormView } from './view.js';

interface Frame {
  readonly view: FormView;
  /** Names the dialog for its part and its ids. */
  readonly name: string;
  readonly part?: string;
  readonly title: string;
  readonly body: unknown;
  readonly buttons: unknown;
  /** There is something to read before anything is pressed: the focus goes to the title. */
  readonly read?: boolean;
}

/** What all dialogs share: title, a way out (button and Escape), content that scrolls, buttons at the end. */
export function dialogFrame({ view, name, part, title, body, buttons, read = false }: Frame): TemplateResult {
  const close = (): void => {
    view.ui.close();
  };
  return html`<dialog
    class="dialog ${name}"
    part="dialog ${part ?? ''}"
    aria-labelledby="${name}-title"
    ${modal()}
    @cancel=${(event: Event) => {
      if (event.target !== event.currentTarget) return;
      event.preventDefault();
      close();
    }}
  >
    <div class="dialog-head">
      <h2 id="${name}-title" tabindex=${read ? -1 : nothing} ?autofocus=${read}>${title}</h2>
      <button class="icon-button" aria-label=${view.i18n.t('buttonClose')} @click=${close}>${icon('cross')}</button>
    </div>
    <div class="dialog-body">${body}</div>
    <div class="dialog-buttons">${buttons}</div>
  </dialog>`;
}
