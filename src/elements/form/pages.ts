import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PageSlot } from '../../controllers/run/page-list.js';
import { attach } from '../../controllers/attach.js';
import { setStyle, type StyleValues } from '../../styles/set-style.js';
import { pageField } from './field-box.js';
import { fewEnough, watchNear } from './near-pages.js';
import type { TextNote } from './page-texts.js';
import { fieldsOn } from './placed-fields.js';
import { tryAgain } from './screens.js';
import { showPage } from './show-page.js';
import { stretchesOf, stretchStyle, type Stretch } from './stretches.js';
import type { OpenView } from './view.js';

/** The document's pages with their fields in place. */
export function pages(view: OpenView): TemplateResult {
  const { session, ui, i18n } = view;
  const slots = view.pages.slots.filter((slot) => !session.hiddenDocuments.has(slot.document.uuid));
  const widest = Math.max(...slots.map((slot) => slot.width), 1);
  return html`<div
    class="pages"
    part="pages"
    data-zoom=${typeof ui.zoom === 'number' ? 'fixed' : ui.zoom}
    ${setStyle(zoomStyle(ui.zoom, widest))}
  >
    ${guard([session, i18n, view.pages.slots, slots.length, view.shown.failed, view.textNotes, view.disabled], () =>
      repeat(
        stretchesOf(slots),
        ({ first, last }) => `${String(first)}-${String(last)}`,
        (stretch) => stretchOfPages(view, stretch),
      ),
    )}
  </div>`;
}

/** So many pages that nothing of them is there, but for their place, while all are far. */
function stretchOfPages(view: OpenView, { slots, first, last }: Stretch): TemplateResult {
  const { session, i18n } = view;
  const { fields } = session.template;
  const stays =
    fewEnough(session) && slots.some((slot) => fieldsOn(fields, slot).some(({ field }) => session.owns(field)));
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
          const note = noteOn(view, slot);
          return guard([session, i18n, slot, note, view.disabled], () => page(view, slot, note));
        },
      ),
    )}
  </div>`;
}

function zoomStyle(zoom: OpenView['ui']['zoom'], widest: number): StyleValues {
  return { '--_widest': String(widest), ...(typeof zoom === 'number' && { '--_zoom': String(zoom) }) };
}

type Note = 'pageFailed' | TextNote | null;

function noteOn({ shown, textNotes }: OpenView, slot: PageSlot): Note {
  if (shown.hasFailed(slot)) return 'pageFailed';
  return textNotes.get(slot.number) ?? null;
}

function page(view: OpenView, slot: PageSlot, note: Note): TemplateResult {
  const { i18n, session } = view;
  const fields = fieldsOn(session.template.fields, slot);
  const label = i18n.t('pageOf', { page: slot.number, pages: session.progress.pages });
  return html`<section
    class="leaf"
    part="page"
    aria-label=${label}
    data-page=${slot.number}
    ${attach(view.companions.pages.watch)}
    ${setStyle({ '--_width': String(slot.width), '--_height': String(slot.height) })}
  >
    ${note && note !== 'pageFailed' ? html`<p class="visually-hidden">${i18n.t(note, { page: slot.number })}</p>` : nothing}
    <div class="paper" data-number=${slot.number} ${showPage(view.views, slot)}></div>
    ${note === 'pageFailed' ? failure(view, slot.number) : nothing}
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
  </section>`;
}

/** Where the page would be: it may have been the device that was too slow, or had no memory. */
function failure(view: OpenView, page: number): TemplateResult {
  return html`<div class="page-failed" role="note">
    <p>${view.i18n.t('pageFailed', { page })}</p>
    ${tryAgain(view, () => {
      view.shown.retry();
      view.changed();
      // The button is gone with its note.
      view.pane.focusPage(page);
    })}
  </div>`;
}
