import { clampZoom, type FormUi, type Zoom } from '../../controllers/form-ui.js';
import { shortcutOf, type Shortcut } from '../../controllers/shortcuts.js';
import { endScroll, holdPoint, middleOf, readingPoint, type Point } from '../../controllers/zoom-anchor.js';
import { zoomGestures } from '../../controllers/zoom-gestures.js';
import type { PageList } from '../../controllers/run/page-list.js';
import type { SigningSession } from '../../session/signing-session.js';
import type { Translator } from '../../text/translator.js';
import type { NearPages } from './near-pages.js';
import type { Finder } from './finder.js';
import { leafOf, revealField, revealPage, type Reveal } from './reveal.js';

export interface PaneHost {
  readonly ui: FormUi;
  readonly i18n: Translator;
  readonly session: SigningSession | null;
  readonly pages: PageList | null;
  readonly near: NearPages;
  readonly finder: Finder;
  readonly options: {
    readonly renderRoot: HTMLElement | DocumentFragment;
    readonly updateComplete: Promise<boolean>;
  };
  announce(text: string): void;
  chooseLayout(layout: 'document' | 'steps'): void;
}

/** One press of a zoom button. */
const STEP = 1.25;

/** The scrolling middle of the form: what is in view, how large, and how one moves about in it by keys. */
export class Pane {
  #host: PaneHost;
  #main: HTMLElement | null = null;

  constructor(host: PaneHost) {
    this.#host = host;
  }

  /** For `attach()`, on the element that scrolls. */
  readonly watch = (main: HTMLElement): (() => void) => {
    this.#main = main;
    const stop = zoomGestures(main, {
      scale: () => this.scale(),
      clamp: clampZoom,
      zoomTo: (scale, at) => void this.zoomTo(scale, at),
      toggle: (at) => void this.zoomTo(this.#host.ui.zoom === 'width' ? this.scale() * 2 : 'width', at),
    });
    const sizes = new ResizeObserver(this.#measure);
    sizes.observe(main);
    const pressed = (): void => {
      endScroll(main);
    };
    main.addEventListener('pointerdown', pressed, { capture: true });
    return () => {
      stop();
      main.removeEventListener('pointerdown', pressed, { capture: true });
      sizes.disconnect();
      this.#main = null;
    };
  };

  /** The zoom in force, also while it is fitted. */
  scale(): number {
    const { ui, pages } = this.#host;
    if (typeof ui.zoom === 'number') return ui.zoom;
    const page = this.#root.querySelector<HTMLElement>('.leaf');
    const slot = pages?.slots[Number(page?.dataset['page'] ?? 1) - 1];
    return page && slot ? page.clientWidth / ((slot.width * 96) / 72) : 1;
  }

  /** Zooms; what is at a point, or in the middle, stays where it is. */
  async zoomTo(zoom: Zoom, at?: Point): Promise<void> {
    await this.#keep(
      (main) => at ?? middleOf(main),
      () => {
        this.#host.ui.setZoom(zoom);
      },
    );
  }

  /** Lets pages change their sizes; what is being read stays where it is. */
  async keepPlace(change: () => void): Promise<void> {
    await this.#keep(readingPoint, change);
  }

  async #keep(point: (main: HTMLElement) => Point, change: () => void): Promise<void> {
    const main = this.#main;
    const hold = main && holdPoint(main, point(main));
    change();
    await this.#host.options.updateComplete;
    this.#measure();
    hold?.();
  }

  /**
   * How high a page may be to be seen whole. Only where pages are fitted so: everything on them is styled anew for it, and the
   * height of a form that is as high as its pages comes from it.
   */
  readonly #measure = (): void => {
    const main = this.#main;
    if (this.#host.ui.zoom !== 'page') main?.style.removeProperty('--_pane-height');
    else main?.style.setProperty('--_pane-height', `${String(roomIn(main))}px`);
  };

  /** One step in or out, said aloud. */
  async zoomBy(direction: 1 | -1): Promise<void> {
    const { i18n } = this.#host;
    await this.zoomTo(this.scale() * STEP ** direction);
    this.#host.announce(i18n.t('zoomLevel', { percent: i18n.number(this.scale(), { style: 'percent' }) }));
  }

  /** Shows a page, counted from 1; the steps make room for the document. */
  goToPage(page: number): void {
    if (this.#host.ui.layout === 'steps') this.#host.chooseLayout('document');
    void this.#host.options.updateComplete.then(() => {
      this.#host.near.ask(page);
      revealPage(this.#root, page);
    });
  }

  /** Brings a field into view and puts the focus into it; on a phone large enough to be read and typed into. */
  async reveal(uuid: string, where: Reveal): Promise<void> {
    const { ui, options } = this.#host;
    // The field may be rendered only by the update that is due now: a step that was not there, a dialog that closes.
    await options.updateComplete;
    const factor = ui.layout === 'document' ? enlargement(this.#root, uuid) : 1;
    if (factor > 1) {
      ui.setZoom(this.scale() * factor);
      await options.updateComplete;
    }
    revealField(this.#root, uuid, ui.layout === 'document' ? where : 'near');
  }

  /** The number of the page that the focus is on; null where it is elsewhere. */
  get focusedPage(): number | null {
    const page = this.#root.activeElement?.closest<HTMLElement>('.leaf')?.dataset['page'];
    return page === undefined ? null : Number(page);
  }

  /** Puts the focus on the pages, once they are there. */
  focus(): void {
    void this.#host.options.updateComplete.then(() => this.#main?.focus());
  }

  /** Puts the focus on a page that is there, where the next Tab goes on from it. It scrolls nothing. */
  focusPage(page: number): void {
    void this.#host.options.updateComplete.then(() => {
      const leaf = leafOf(this.#root, page);
      if (!leaf) return;
      // Only as long as it has the focus: else a press on a page would take it from what scrolls.
      leaf.tabIndex = -1;
      leaf.addEventListener(
        'blur',
        () => {
          leaf.removeAttribute('tabindex');
        },
        { once: true },
      );
      leaf.focus({ preventScroll: true });
    });
  }

  readonly onKey = (event: KeyboardEvent): void => {
    const { ui } = this.#host;
    if (ui.dialog !== null) return;
    if (event.key === 'Escape') hush(event);
    const shortcut = shortcutOf(event);
    if (shortcut && this.#act(shortcut)) event.preventDefault();
  };

  /** False where there is nothing to do: then the key is the browser's. */
  #act(shortcut: Shortcut): boolean {
    const { ui, session } = this.#host;
    if (!session) return false;
    const { page, pages } = session.progress;
    switch (shortcut) {
      case 'next':
        ui.next();
        return true;
      case 'previous':
        ui.previous();
        return true;
      case 'finish':
        ui.finish();
        return true;
      case 'nextPage':
        this.goToPage(Math.min(pages, page + 1));
        return true;
      case 'previousPage':
        this.goToPage(Math.max(1, page - 1));
        return true;
      case 'zoomIn':
      case 'zoomOut':
        void this.zoomBy(shortcut === 'zoomIn' ? 1 : -1);
        return true;
      case 'zoomWidth':
        void this.zoomTo('width');
        return true;
      case 'help':
        ui.open({ type: 'shortcuts' });
        return true;
      case 'search':
        return this.#search();
      case 'nextRegion':
      case 'previousRegion':
        return this.#moveRegion(shortcut === 'nextRegion' ? 1 : -1);
    }
  }

  /** The browser's own search is the better one wherever it can see all text. */
  #search(): boolean {
    const { finder, ui } = this.#host;
    const needed = ui.layout === 'document' && finder.isNeeded(this.#root);
    if (needed) void finder.open();
    return needed;
  }

  #moveRegion(direction: 1 | -1): boolean {
    const regions = [...this.#root.querySelectorAll<HTMLElement>('.toolbar, .main, .bar')];
    const here = regions.findIndex((region) => region.contains(this.#root.activeElement));
    const next = regions[here + direction];
    const target = next?.classList.contains('main') ? next : next?.querySelector<HTMLElement>('button, input');
    target?.focus();
    return target !== undefined && target !== null;
  }

  get #root(): ShadowRoot {
    return this.#host.options.renderRoot as ShadowRoot;
  }
}

/** Takes away, or brings back, what is shown below the field that has the focus: it may lie on what one reads (WCAG 1.4.13). */
function hush(event: Event): void {
  (event.composedPath()[0] as HTMLElement).closest('.field')?.toggleAttribute('data-quiet');
}

/** Type below this size, in CSS px, is hard to read on a phone, and iOS zooms the whole page when one types into it. */
const READABLE = 16;
const WRITTEN = 'input:not([type="checkbox"], [type="radio"], [type="file"]), select, textarea';

/** How many times larger a field must be to be filled in with a finger; 1 where it is large enough. */
function enlargement(root: ShadowRoot, uuid: string): number {
  const view = root.ownerDocument.defaultView;
  const control = root.querySelector<HTMLElement>(`.main [data-field="${CSS.escape(uuid)}"]`)?.querySelector(WRITTEN);
  if (!view || !control || !view.matchMedia('(pointer: coarse)').matches) return 1;
  const size = parseFloat(view.getComputedStyle(control).fontSize);
  return size > 0 ? Math.max(1, READABLE / size) : 1;
}

/** CSS px: how high a page may be to be seen as a whole between the bars. */
function roomIn(main: HTMLElement): number {
  const bars = (main.parentElement?.clientHeight ?? 0) - main.clientHeight;
  return Math.min(main.clientHeight, innerHeight - bars);
}
