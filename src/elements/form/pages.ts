import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PageSlot } from '../../controllers/run/page-list.js';
import type { Area, Field } from '../../model/template.js';
import { attach } from '../../controllers/attach.js';
import { setStyle, type StyleValues } from '../../styles/set-style.js';
import { pageField } from './field-box.js';
import { fewEnough, watchNear } from './near-pages.js';
import { showPage } from './show-page.js';
import { stretchesOf, stretchStyle, type Stretch } from './stretches.js';
import type { OpenView } from './view.js';

export interface Placed {
  readonly field: Field;
  readonly area: Area;
  /** Which of its field's areas this is, from 0. */
  readonly index: number;
}

/** What stands on each page, by `keyOf`. */
type PlacedFields = ReadonlyMap<string, readonly Placed[]>;

/** The document's pages with their fields in place. */
export function pages(view: OpenView): TemplateResult {
  const { session, ui, i18n } = view;
  const placed = placeFields(session.template.fields);
  const slots = view.pages.slots.filter((slot) => !session.hiddenDocuments.has(slot.document.uuid));
  const widest = Math.max(...slots.map((slot) => slot.width), 1);
  return html`<div
    class="pages"
    part="pages"
    data-zoom=${typeof ui.zoom === 'number' ? 'fixed' : ui.zoom}
    ${setStyle(zoomStyle(ui.zoom, widest))}
  >
    ${guard([session, i18n, view.pages.slots, slots.length, view.failedPages, view.disabled], () =>
      repeat(
        stretchesOf(slots),
        ({ first, last }) => `${String(first)}-${String(last)}`,
        (stretch) => stretchOfPages(view, stretch, placed),
      ),
    )}
  </div>`;
}

/** So many pages that nothing of them is there, but for their place, while all are far. */
function stretchOfPages(view: OpenView, { slots, first, last }: Stretch, placed: PlacedFields): TemplateResult {
  const { session, i18n } = view;
  const fieldsOn = (slot: PageSlot): readonly Placed[] => placed.get(keyOf(slot.document.uuid, slot.index)) ?? [];
  const stays = fewEnough(session) && slots.some((slot) => fieldsOn(slot).some(({ field }) => session.owns(field)));
  return html`<div
    class="stretch"
    data-first=${first}
    data-last=${last}
    ${attach(view.near.watch)}
    ${setStyle(stretchStyle(slots))}
  >
    ${watchNear(view.near, [first, last], (near) =>
      repeat(
        near || stays ? slots : [],
        (slot) => slot.number,
        (slot) => {
          const failed = view.failedPages.has(slot.number);
          return guard([session, i18n, slot, failed, view.disabled], () => page(view, slot, fieldsOn(slot), failed));
        },
      ),
    )}
  </div>`;
}

function zoomStyle(zoom: OpenView['ui']['zoom'], widest: number): StyleValues {
  return { '--_widest': String(widest), ...(typeof zoom === 'number' && { '--_zoom': String(zoom) }) };
}

function page(view: OpenView, slot: PageSlot, fields: readonly Placed[], failed: boolean): TemplateResult {
  const { i18n, session } = view;
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
      ${watchNear(view.near, [slot.number, slot.number], (near) =>
        // By key: what others fill in comes and goes with the page, the signer's own controls must stay what they are.
        repeat(
          fields.filter(({ field }) => near || (fewEnough(session) && session.owns(field))),
          ({ field, index }) => `${field.uuid}/${String(index)}`,
          ({ field, area, index }) => pageField(view, field, area, index, slot),
        ),
      )}
    </div>
    ${failed ? html`<p class="page-failed" role="note">${i18n.t('pageFailed', { page: slot.number })}</p>` : nothing}
  </section>`;
}

/** Every area by its page, in the order of reading: rows from the top, each from the left. */
function placeFields(fields: readonly Field[]): PlacedFields {
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
const cache = new WeakMap<readonly Field[], PlacedFields>();

function keyOf(document: string, page: number): string {
  return `${document}/${String(page)}`;
}
