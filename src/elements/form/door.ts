import { adoptStyles, html, nothing, unsafeCSS, type CSSResultOrNative, type TemplateResult } from 'lit';
import { afterPaint } from '../../controllers/after-paint.js';
import { Patience } from '../../controllers/patience.js';
import { showFirstPage, type Stage } from '../../controllers/run/first-page.js';
import { headStart, type HeadStart } from '../../controllers/run/head-start.js';
import type { RunOptions } from '../../controllers/run/options.js';
import type { PageSlot } from '../../controllers/run/page-list.js';
import { loadPdfRoom } from '../../controllers/run/pdf-room.js';
import { leaseEngine } from '../../pdf/engine.js';
import { pictureStyles } from '../../pdf/picture-styles.js';
import { buttons } from '../../styles/buttons.js';
import { frame } from '../../styles/frame.js';
import { loading } from '../../styles/loading.js';
import { setStyle } from '../../styles/set-style.js';
import { sheets } from '../../styles/sheets.js';
import { tokens } from '../../styles/tokens.js';
import type { FormApp } from './app.js';
import type { AppHost } from './app-host.js';
import { layoutFor } from './layout-choice.js';
import { loadingScreen, loadingWords, type Loading } from './loading.js';
import { hasThumbnails } from './overview.js';
import { stretchStyle } from './stretches.js';

export const doorStyles = [tokens, frame, buttons, loading, sheets, unsafeCSS(pictureStyles)];

/** How long the form waits for the first page: once pdf.js is there, and in all. */
const WAIT_MS = { paint: 1500, all: 5000 };

interface DoorHost extends AppHost {
  readonly updateComplete: Promise<boolean>;
}

/**
 * What is there of a load before the form: it asks for everything that takes long, and shows the first page as soon as pdf.js
 * is there, in the place where the form will have it. Only then come the scripts of the form, and take all that over.
 */
export class Door implements Stage {
  /** For the form: with what was begun here. */
  readonly options: RunOptions & { readonly headStart: HeadStart };
  #host: DoorHost;
  #leaving: AbortSignal;
  #patience: Patience;
  /** Asked for once: it needs the width. */
  readonly #layout: 'document' | 'steps';
  #pages: readonly PageSlot[] = [];
  /** The form's, until it has taken over. */
  #styles: readonly CSSResultOrNative[] | null = null;
  /** What was scrolled before the newest rendering. */
  #main: { readonly element: Element; readonly top: number; readonly focused: boolean } | null = null;

  constructor(host: DoorHost, options: RunOptions, leaving: AbortSignal) {
    this.#host = host;
    this.#leaving = leaving;
    this.#layout = layoutFor(host.layout, () => host.clientWidth);
    this.options = { ...options, headStart: headStart(options, leaving) };
    this.#patience = new Patience(
      () => {
        host.requestUpdate();
      },
      () => undefined,
    );
    leaving.addEventListener('abort', () => {
      this.#patience.dispose();
    });
  }

  /** Whether there is a page to be seen, which the form should not hide again before it has its own. */
  get shows(): boolean {
    return this.#pages.length > 0;
  }

  /** The scripts of the form, once it is their turn; `words` fetches the language beside them. */
  async form(words: () => Promise<unknown>): Promise<typeof FormApp> {
    await this.#passed();
    loadPdfRoom().catch(() => undefined);
    const [app] = await Promise.all([import('./app.js'), words()]);
    this.#styles = app.appStyles;
    // From now on the form's own.
    this.#patience.dispose();
    return app.FormApp;
  }

  /** Resolves when the first page has been shown, or is not worth waiting for. */
  async #passed(): Promise<void> {
    const lease = leaseEngine(this.options.assetBase, this.#leaving);
    // Documents take leases of their own, and tell what is wrong; this one only starts early.
    const ready = lease.then(({ release }) => this.#leaving.addEventListener('abort', release));
    const timers: ReturnType<typeof setTimeout>[] = [];
    const wait = (ms: number): Promise<void> => new Promise((resolve) => timers.push(setTimeout(resolve, ms)));
    try {
      await Promise.race([this.#show(), wait(WAIT_MS.all), ready.then(() => wait(WAIT_MS.paint))]);
    } catch {
      // The form meets it too, and says what is wrong.
    } finally {
      timers.forEach(clearTimeout);
    }
  }

  async lay(pages: readonly PageSlot[]): Promise<HTMLElement | null> {
    this.#pages = pages;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    return this.#host.renderRoot.querySelector<HTMLElement>('.paper');
  }

  render(app: Pick<Loading, 'patience'> | null): TemplateResult {
    const { i18n } = this.#host;
    const load: Loading = {
      i18n,
      loaded: 0,
      total: null,
      patience: app?.patience ?? this.#patience,
      reload: () => {
        this.#host.reload();
      },
    };
    return html`<div class="frame" dir=${i18n.dir} lang=${i18n.lang} data-layout=${this.#layout} data-state="loading">
      ${this.shows ? this.#page(load) : loadingScreen(load, this.#layout === 'steps' ? nothing : SKELETON)} ${PLACE}
    </div>`;
  }

  /** Whether what one sees already stays: until the form has its own. */
  stands(app: FormApp): boolean {
    return this.shows && app.run.status === 'loading';
  }

  /** Before each rendering: what must not be lost when the form takes over, and its styles when it does. */
  look(app: FormApp | null): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const element = this.shows ? root.querySelector('.main') : null;
    this.#main = element && { element, top: element.scrollTop, focused: root.activeElement === element };
    if (!this.#styles || !app || this.stands(app)) return;
    // Not earlier: the page that is shown here would be laid out and painted once more.
    adoptStyles(root, [...this.#styles]);
    this.#styles = null;
  }

  /** After each rendering: the form has taken over where its pages stand in place of the door's. */
  handOver(): void {
    const before = this.#main;
    const main = this.#host.renderRoot.querySelector<HTMLElement>('.main');
    if (!before || before.element === main) return;
    this.#pages = [];
    if (!main) return;
    // Each has the whole form laid out at once, which can else wait for its frame.
    if (before.top > 0) main.scrollTop = before.top;
    if (before.focused) main.focus();
  }

  async #show(): Promise<void> {
    if (!this.#mayShow) return;
    await showFirstPage(this.options.headStart, this, this.#leaving);
    if (this.shows) await new Promise<void>(afterPaint);
  }

  /** Whether the first page would stand where the form is going to have it, and nothing in its place. */
  get #mayShow(): boolean {
    const { mode, completion } = this.options;
    const consentFirst = this.#host.consent === 'bar' && mode === 'sign';
    const hostShows = this.#host.querySelector(':scope > [slot="loading"]') !== null;
    return this.#layout === 'document' && !consentFirst && !hostShows && completion === null;
  }

  /** The first page in its place; the others are only that. */
  #page(load: Loading): TemplateResult {
    const [first] = this.#pages;
    const widest = Math.max(...this.#pages.map(({ width }) => width));
    return html`<header class="toolbar" aria-busy="true">${loadingWords(load)}</header>
      <div class="around">
        ${hasThumbnails(this.#host.hide, this.#pages.length) ? html`<div class="thumbnails"></div>` : nothing}
        <div class="main" tabindex="0">
          <div class="pages" part="pages" data-zoom="width" ${setStyle({ '--_widest': String(widest) })}>
            <div class="stretch" ${setStyle(stretchStyle(this.#pages))}>
              <div
                class="leaf"
                part="page"
                ${setStyle({ '--_width': String(first?.width), '--_height': String(first?.height) })}
              >
                <div class="paper"></div>
              </div>
            </div>
          </div>
        </div>
      </div>`;
  }
}

/** Where the browser's message points before there is anything else. */
export const PLACE = html`<span class="place" tabindex="-1"></span>`;

const SKELETON = html`<div class="skeleton" data-known="false" aria-hidden="true"></div>`;
