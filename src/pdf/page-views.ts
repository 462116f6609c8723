import { toSigningError, type SigningError } from '../model/errors.js';
import type { PdfDocument } from './document.js';
import { flatParent } from './flat-tree.js';
import { countFrames } from './frame-clock.js';
import { makeRoom, trim } from './live-canvases.js';
import { PageList } from './page-list.js';
import { planPages, rankPages } from './page-plan.js';
import { PageView, type DocumentPage, type PageText, type ViewedPage } from './page-view.js';
import { watchPixelRatio } from './pixel-ratio.js';
import { RenderQueue, type Job } from './render-queue.js';
import { SIGHT_SHARES } from './sight-shares.js';

export type { PageText, ViewedPage } from './page-view.js';

export interface PageViewsOptions {
  /** A page's picture is there; `first` for the first of all. Again after each repainting. */
  onPainted?(page: ViewedPage, first: boolean): void;
  /** A page's text is there, as far as it has one that can be read. Again when the page comes back. */
  onText?(page: ViewedPage, text: PageText): void;
  /** What is in sight has changed: the pages in sight from top to bottom, and the one of which most is seen. */
  onVisible?(pages: readonly ViewedPage[], most: ViewedPage | null): void;
  /** A page cannot be shown; it is not tried again before `retry`. */
  onFailed?(page: ViewedPage, error: SigningError): void;
}

/** Counted since the beginning, except what is live. */
export interface PageViewsStats {
  readonly renders: number;
  readonly cancelled: number;
  readonly liveCanvases: number;
  readonly livePixels: number;
}

/** How long a zoom rests before pages are painted anew: 0.15 seconds, or longer where frames come slowly. */
const SETTLE_SECONDS = 0.15;
const SETTLE_FRAME_MS = 25;

/**
 * Paints the pages that are in sight, and the next ones, into their placeholders: positioned, empty elements with the
 * page's proportions, in a root with `pageStyles`. A picture is as sharp as its placeholder is large; while that changes, the
 * old one is stretched. Far pages' pictures are dropped (at most 10 are kept on a page). Documents stay their owner's.
 */
export class PageViews {
  readonly #options: PageViewsOptions;
  readonly #queue = new RenderQueue<PageView>(() => this.#nextJob());
  readonly #sight: IntersectionObserver;
  readonly #resizes: ResizeObserver;
  readonly #stopWatchingRatio: () => void;
  readonly #pages = new PageList();
  #plan: readonly PageView[] = [];
  #direction: 1 | -1 = 1;
  /** The page of which most is in sight. */
  #most: PageView | null = null;
  readonly #scrolling = new AbortController();
  readonly #roots = new Set<Node>();
  #stopSettling: (() => void) | null = null;
  /** One has moved on since the pages changed their size: what comes next should be sharp when it comes into sight. */
  #moved = true;
  #failed: readonly DocumentPage[] = [];
  #renders = 0;
  #cancelled = 0;

  constructor(options: PageViewsOptions = {}) {
    this.#options = options;
    this.#sight = new IntersectionObserver(
      (entries) => {
        this.#onSight(entries);
      },
      { threshold: [...SIGHT_SHARES] },
    );
    this.#resizes = new ResizeObserver((entries) => {
      this.#onResize(entries);
    });
    this.#stopWatchingRatio = watchPixelRatio(() => {
      this.#settle();
    });
  }

  get stats(): PageViewsStats {
    const live = this.#pages.inOrder.filter((view) => view.painted);
    const livePixels = live.reduce((sum, { pixels }) => sum + pixels, 0);
    const liveCanvases = live.reduce((sum, { canvases }) => sum + canvases, 0);
    return { renders: this.#renders, cancelled: this.#cancelled, liveCanvases, livePixels };
  }

  /** The pages that cannot be shown, whether they have a placeholder now or not; another list whenever they change. */
  get failed(): readonly DocumentPage[] {
    return this.#failed;
  }

  hasFailed(page: DocumentPage): boolean {
    return this.#failed.some(({ document, pageIndex }) => document === page.document && pageIndex === page.pageIndex);
  }

  /** Takes over a placeholder for a page (from 0); a placeholder that changes its page is taken over anew. */
  observe(element: HTMLElement, document: PdfDocument, pageIndex: number): void {
    const known = this.#pages.get(element);
    if (known?.document === document && known.pageIndex === pageIndex) return;
    this.unobserve(element);
    const view = new PageView(element, document, pageIndex);
    view.takeFirst();
    this.#pages.add(view);
    this.#sight.observe(element);
  }

  unobserve(element: HTMLElement): void {
    const view = this.#pages.get(element);
    if (!view) return;
    this.#pages.remove(view);
    this.#sight.unobserve(element);
    this.#resizes.unobserve(element);
    view.drop();
    this.#replan();
  }

  /** Tries again what could not be painted. */
  retry(): void {
    this.#failed = [];
    for (const view of this.#pages.inOrder) view.retry();
    this.#goOn();
  }

  /** Frees everything; not to be used afterwards. */
  disconnect(): void {
    this.#sight.disconnect();
    this.#resizes.disconnect();
    this.#stopWatchingRatio();
    this.#stopSettling?.();
    this.#plan = [];
    this.#scrolling.abort();
    this.#queue.close();
    for (const view of this.#pages.inOrder) view.drop();
    this.#pages.clear();
  }

  #onSight(entries: readonly IntersectionObserverEntry[]): void {
    const topBefore = this.#pages.visible[0];
    // What is around all of them, and may be another than before where the form was moved.
    for (let node = entries[0]?.target ?? null; node; node = flatParent(node))
      this.#followScrolling(node.getRootNode());
    for (const { target, intersectionRect } of entries) {
      const view = this.#pages.get(target);
      if (view) view.visibleArea = intersectionRect.width * intersectionRect.height;
    }
    const { visible } = this.#pages;
    this.#most = visible.reduce<PageView | null>((a, b) => (a && a.visibleArea >= b.visibleArea ? a : b), null);
    const top = visible[0];
    if (top && topBefore && top !== topBefore) this.#direction = this.#pages.compare(topBefore, top) < 0 ? 1 : -1;
    this.#replan();
    this.#options.onVisible?.(visible, this.#most);
  }

  #onResize(entries: readonly ResizeObserverEntry[]): void {
    const views = entries.map(({ target }) => this.#pages.get(target));
    for (const view of views) view?.fit();
    if (views.some((view) => view && (view.stale || view.coarse))) this.#settle();
  }

  #settle(): void {
    this.#moved = false;
    // What is being painted anew would be stale when it is ready.
    const { current } = this.#queue;
    if (current && (current.stale || current.coarse)) this.#giveUp();
    this.#stopSettling?.();
    const onRest = (): void => {
      this.#stopSettling = null;
      this.#goOn();
    };
    this.#stopSettling = countFrames(SETTLE_SECONDS, onRest, { longestFrame: SETTLE_FRAME_MS });
  }

  #replan(): void {
    const { inOrder } = this.#pages;
    const visible = inOrder.flatMap((view, index) => (view.visibleArea > 0 ? [index] : []));
    const plan = planPages(visible, inOrder.length, this.#direction);
    const ranks = rankPages(plan, visible, inOrder.length);
    inOrder.forEach((view, index) => {
      view.rank = ranks[index] ?? Infinity;
    });
    this.#plan = plan.flatMap((index) => inOrder[index] ?? []);
    if (this.#queue.current && !this.#plan.includes(this.#queue.current)) this.#giveUp();
    else this.#goOn();
  }

  #giveUp(): void {
    this.#cancelled += 1;
    this.#queue.cancel();
  }

  /** Wakes the queue. What is in sight does not wait for a page that is not: its bytes may be long in coming. */
  #goOn(): void {
    const { current } = this.#queue;
    if (current && current.rank > 0 && this.#jobInSight()) this.#giveUp();
    else this.#queue.wake();
  }

  #nextJob(): Job<PageView> | null {
    const near = this.#todo.filter(({ rank }) => rank > 0);
    return this.#jobInSight() ?? this.#pictureJob(near) ?? this.#textJob(near);
  }

  #jobInSight(): Job<PageView> | null {
    const seen = this.#todo.filter(({ rank }) => rank === 0);
    return this.#pictureJob(seen) ?? this.#detailJob() ?? this.#textJob(seen);
  }

  get #todo(): readonly PageView[] {
    return this.#plan.filter((view) => !this.hasFailed(view) && view.laidOut);
  }

  #pictureJob(views: readonly PageView[]): Job<PageView> | null {
    const rests = this.#stopSettling === null;
    const due = views
      .filter((view) => view.due || (view.stale && rests && (this.#moved || view.rank === 0)))
      .find((view) => makeRoom(view.coming));
    return due ? { owner: due, run: (signal) => this.#paint(due, signal) } : null;
  }

  #detailJob(): Job<PageView> | null {
    const coarse = this.#most;
    if (!coarse?.detailDue || this.#stopSettling !== null) return null;
    return { owner: coarse, run: (signal) => this.#paintDetail(coarse, signal) };
  }

  #textJob(views: readonly PageView[]): Job<PageView> | null {
    const silent = views.find((view) => !view.due && !view.hasText);
    return silent ? { owner: silent, run: (signal) => this.#layText(silent, signal) } : null;
  }

  async #paint(view: PageView, signal: AbortSignal): Promise<void> {
    try {
      await view.paint(signal);
    } catch (thrown) {
      // The picture that is there is still the page's, if not as sharp as it could be.
      if (signal.aborted || view.painted) return;
      this.#failed = [...this.#failed, { document: view.document, pageIndex: view.pageIndex }];
      this.#options.onFailed?.(view, toSigningError(thrown, 'document'));
      return;
    }
    this.#renders += 1;
    this.#resizes.observe(view.element);
    trim();
    this.#options.onPainted?.(view, this.#renders === 1);
  }

  async #paintDetail(view: PageView, signal: AbortSignal): Promise<void> {
    for (const other of this.#pages.visible) if (other !== view) other.dropDetail();
    try {
      await view.paintDetail(signal);
    } catch {
      // The whole page was painted: it is shown as that.
      return;
    }
    this.#renders += 1;
    trim();
  }

  /** Scroll events stay inside their shadow root, which may be one around a slot; the page's own come to the window. */
  #followScrolling(root: Node): void {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    const onScroll = (): void => {
      this.#onScroll();
    };
    const options = { capture: true, passive: true, signal: this.#scrolling.signal };
    root.addEventListener('scroll', onScroll, options);
    if (root !== document) addEventListener('scroll', onScroll, options);
  }

  /** A detail has to follow what is in sight, more finely than the shares of a page do. */
  #onScroll(): void {
    // To zoom is to scroll as well: what is looked at stays where it is.
    const goesOn = !this.#moved && this.#stopSettling === null;
    if (goesOn) this.#moved = true;
    if (this.#queue.current?.detailMissesSight) this.#giveUp();
    else if (goesOn || this.#most?.coarse) this.#goOn();
  }

  async #layText(view: PageView, signal: AbortSignal): Promise<void> {
    const text = await view.layText(signal);
    if (text) this.#options.onText?.(view, text);
  }
}
