import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { attach } from '../../controllers/attach.js';
import type { PageSlot } from '../../controllers/run/page-list.js';
import { watchField, watchSession } from '../../controllers/watch.js';
import { setStyle } from '../../styles/set-style.js';
import { lookOf } from './field-box.js';
import { icon } from './icons.js';
import { fewEnough } from './near-pages.js';
import { areaStyle } from './place.js';
import { hasThumbnails } from './overview.js';
import type { OpenView } from './view.js';

/**
 * The pages in miniature beside the pages, where there is room: drawn from the places of the signer's fields and how those
 * stand, without a canvas. One stop for Tab; arrow keys move within.
 */
export function thumbnails(view: OpenView): TemplateResult | typeof nothing {
  const { i18n, session, pages } = view;
  const slots = pages.slots.filter(({ document }) => !session.hiddenDocuments.has(document.uuid));
  if (!hasThumbnails(view.options.hide, slots.length) || !fewEnough(session)) return nothing;
  return html`<nav
    class="thumbnails"
    part="thumbnails"
    aria-label=${i18n.t('thumbnailsLabel')}
    @keydown=${move}
    ${attach(followPage)}
  >
    ${guard([session, i18n, slots.map(({ width, height }) => width / height).join()], () =>
      slots.map((slot) => thumbnail(view, slot)),
    )}
  </nav>`;
}

function thumbnail(view: OpenView, slot: PageSlot): TemplateResult {
  const { i18n, session, pane } = view;
  const isCurrent = (): boolean => Math.max(1, session.progress.page) === slot.number;
  return html`<button
    class="thumbnail"
    aria-label=${i18n.t('pageGoTo', { page: slot.number })}
    aria-current=${watchSession(session, () => (isCurrent() ? 'page' : 'false'))}
    tabindex=${watchSession(session, () => (isCurrent() ? '0' : '-1'))}
    @click=${() => {
      pane.goToPage(slot.number);
    }}
  >
    <span class="miniature" ${setStyle({ '--_width': String(slot.width), '--_height': String(slot.height) })}>
      ${marks(view, slot)}
    </span>
    <span class="thumbnail-number">${icon('check')}${i18n.number(slot.number)}</span>
  </button>`;
}

/** The signer's fields on a page, each where it stands. */
function marks({ session }: OpenView, { document, index }: PageSlot): unknown {
  return session.steps.flatMap((field) =>
    field.areas
      .filter((area) => area.attachment_uuid === document.uuid && area.page === index)
      .map((area) =>
        watchField(session, field.uuid, (state) =>
          state.visible
            ? html`<span class="dot" data-look=${lookOf(field, state)} ${setStyle(areaStyle(area))}></span>`
            : nothing,
        ),
      ),
  );
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

function move(event: KeyboardEvent): void {
  const all = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('.thumbnail')];
  const at = all.findIndex((one) => one === event.target);
  const next = STEPS[event.key]?.(at, all.length - 1);
  if (next === undefined) return;
  event.preventDefault();
  all[next]?.focus();
}

/** Keeps the current page's miniature in sight, without moving anything else that scrolls. */
function followPage(list: HTMLElement): () => void {
  const changes = new MutationObserver(() => {
    const current = list.querySelector<HTMLElement>('[aria-current="page"]');
    if (!current) return;
    const [top, bottom] = [current.offsetTop, current.offsetTop + current.offsetHeight];
    if (top < list.scrollTop) list.scrollTop = top;
    else if (bottom > list.scrollTop + list.clientHeight) list.scrollTop = bottom - list.clientHeight;
  });
  changes.observe(list, { subtree: true, attributeFilter: ['aria-current'] });
  return () => {
    changes.disconnect();
  };
}
