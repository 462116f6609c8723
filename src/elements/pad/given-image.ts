import { html, type TemplateResult } from 'lit';
import type { PadView } from './mode.js';
import type { PadValue } from './pad-value.js';

/** The picture of a mark on paper. */
export function givenImage({ image }: PadValue, { i18n, initials }: PadView): TemplateResult {
  const words = i18n.t(initials ? 'initialsPreview' : 'signaturePreview');
  return html`<div class="paper given"><img class="preview" part="preview" src=${image} alt=${words} /></div>`;
}
