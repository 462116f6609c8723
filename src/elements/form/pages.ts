import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PageSlot } from '../../controllers/run/page-list.js';
import type { Area, Field } from '../../model/template.js';
import { attach } from '../../controllers/attach.js';
import { setStyle, type StyleValues } from '../../styles/set-style.js';
import { pageField } from './field-box.js';
import { fewEnough } from './near-pages.js';
import { showPage } from './show-page.js';
import type { OpenView } from './view.js';

export interface Placed {
  readonly field: Field;
  readonly area: Area;
  /** Which of its field's areas this is, from 0. */
  readonly index: number;
}

/** The document's pages with their fields in place. */
export function pages(view: OpenView): TemplateResult {
  const { session, ui } = view;
  const placed = placeFields(session.template.fields);
  const slots = view.pages.slots.filter((slot) => !session.hiddenDocuments.has(slot.document.uuid));
  const widest = Math.max(...slots.map((slot) => slot.width), 1);
  return html`<div
    class="pages"
    part="pages"
    data-zoom=${typeof ui.zoom === 'number' ? 'fixed' : ui.zoom}
    ${setStyle(zoomStyle(ui.zoom, widest))}
  >
    ${repeat(
      slots,
      (slot) => slot.number,
      (slot) => page(view, slot, placed.get(keyOf(slot.document.uuid, slot.index)) ?? []),
    )}
  </div>`;
}

function zoomStyle(zoom: OpenView['ui']['zoom'], widest: number): StyleValues {
  return { '--_widest': String(widest), ...(typeof zoom === 'number' && { '--_zoom': String(zoom) }) };
}

function page(view: OpenView, slot: PageSlot, fields: readonly Placed[]): TemplateResult {
  const { i18n, session } = view;
  const near = view.near.has(slot.number);
  const all = fewEnough(session);
  const label = i18n.t('pageOf', { page: slot.number, pages: session.progress.pages });
  return html`<section
    class="leaf"
    part="page"
    aria-label=${label}
    data-page=${slot.number}
    ${attach(view.companions.pages.watch)}
    ${setStyle({ '--_width': String(slot.width), '--_height': String(slot.height) })}
  >
    <div class="paper" data-number=${slot.number} ${showPage(view.views, slot)}></div>
    <div class="fields">
      ${guard([session, slot, i18n, near, all, view.disabled], () =>
        // By key: what others fill in comes and goes with the page, the signer's own controls must stay what they are.
        repeat(
          fields.filter(({ field }) => near || (all && session.owns(field))),
          ({ field, index }) => `${field.uuid}/${String(index)}`,
          ({ field, area, index }) => pageField(view, field, area, index, slot),
        ),
      )}
    </div>
    ${
      view.failedPages.has(slot.number)
        ? html`<p class="page-failed" role="note">${i18n.t('pageFailed', { page: slot.number })}</p>`
        : nothing
    }
  </section>`;
}

/** Every area by its page, in the order of reading: rows from the top, each from the left. */
function placeFields(fields: readonly Field[]): ReadonlyMap<string, readonly Placed[]> {
  const known = cache.get(fields);
  if (known) return known;
  const placed = new Map<string, Placed[]>();
  for (const field of fields) {
    for (const [index, area] of field.areas.entries()) {
      const key = keyOf(area.attachment_uuid, area.page);
      placed.set(key, [...(placed.get(key) ?? []), { field, area, index }]);
    }
  }
  for (const list of placed.values()) list.sort((a, b) => a.area.y - b.area.y || a.area.x - b.area.x);
  cache.set(fields, placed);
  return placed;
}

/** A template is frozen, so its fields are placed once. */
const cache = new WeakMap<readonly Field[], ReadonlyMap<string, readonly Placed[]>>();

function keyOf(document: string, page: number): string {
  return `${document}/${String(page)}`;
}
