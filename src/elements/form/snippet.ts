import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from '../../model/template.js';
import { setStyle } from '../../styles/set-style.js';
import { areaStyle } from './place.js';
import { showPage } from './show-page.js';
import type { OpenView } from './view.js';

/** How much of the page's height the picture shows. */
const WINDOW = 0.28;

/** A picture of where a field stands on its page: a window onto the page itself, with the place marked. */
export function snippet(view: OpenView, field: Field): TemplateResult | typeof nothing {
  const area = field.areas[0];
  const slot = view.pages.slots.find(
    ({ document, index }) => document.uuid === area?.attachment_uuid && index === area.page,
  );
  if (!area || !slot) return nothing;
  const top = Math.min(Math.max(area.y + area.h / 2 - WINDOW / 2, 0), 1 - WINDOW);
  const { i18n, session } = view;
  return html`<figure class="snippet">
    <div
      class="snippet-window"
      aria-hidden="true"
      ${setStyle({ '--_width': String(slot.width), '--_height': String(slot.height), '--_window': String(WINDOW), '--_top': String(top) })}
    >
      <div class="snippet-page">
        <div class="paper" data-number=${slot.number} ${showPage(view.views, slot)}></div>
        <div class="spot" ${setStyle(areaStyle(area))}></div>
      </div>
    </div>
    <figcaption>
      ${i18n.t('pageOf', { page: slot.number, pages: session.progress.pages })}
      <button
        class="link"
        @click=${() => {
          view.chooseLayout('document');
          view.ui.goTo(field.uuid);
        }}
      >
        ${i18n.t('fieldShowOnPage', { label: session.label(field, i18n) })}
      </button>
    </figcaption>
  </figure>`;
}
