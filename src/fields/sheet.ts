import { html, type TemplateResult } from 'lit';
import type { ControlContext } from './field-type.js';

/** The id of a control's sheet, for its button's `popovertarget`. */
export function sheetId(id: string): string {
  return `${id}-sheet`;
}

/**
 * What a box on the paper is too small for: opens above the page from the button right before it, closes by Escape, a click
 * elsewhere or its own button.
 */
export function sheet({ i18n, id }: ControlContext, content: unknown): TemplateResult {
  return html`<div id=${sheetId(id)} class="sheet" popover @toggle=${focusBack}>
    ${content}
    <button class="quiet" type="button" popovertarget=${sheetId(id)} popovertargetaction="hide">
      ${i18n.t('buttonClose')}
    </button>
  </div>`;
}

/** Inside a shadow root not every browser gives the focus back to the button. */
function focusBack(event: ToggleEvent): void {
  // The listener stands on the sheet, which is in a document or a shadow root.
  const closed = event.currentTarget as HTMLElement;
  const { activeElement } = closed.getRootNode() as Document | ShadowRoot;
  const button = closed.previousElementSibling;
  // The focus may rest for a moment on what is hidden already.
  const nowhere = activeElement === null || activeElement === document.body || closed.contains(activeElement);
  if (event.newState === 'closed' && nowhere && button instanceof HTMLElement) button.focus({ preventScroll: true });
}
