import { Attention } from '../../controllers/attention.js';
import type { PageSlot } from '../../controllers/run/page-list.js';
import type { PdfRoom } from '../../controllers/run/pdf-room.js';
import type { RenderStats } from '../../controllers/watch.js';
import type { SigningError } from '../../model/errors.js';
import type { PageText, PageViews, PageViewsStats, ViewedPage } from '../../pdf/page-views.js';

export interface ShownPagesHost {
  onPainted(page: number): void;
  /** A page, from 1 over all documents, is in sight and its picture is there. */
  onViewed(page: number): void;
  /** Such pages have been before the signer's eyes for long enough to say that the form was viewed. */
  onAttended(): void;
  /** Other pages are in sight; `most` is the one of which most is seen. */
  onSight(pages: readonly number[], most: number | null): void;
  /** A page's text lies over its picture, in its placeholder. */
  onText(page: number, paper: HTMLElement, text: PageText): void;
  onFailed(page: number, error: SigningError): void;
}

/** For tests and debugging: how often fields, the host and pages rendered, and which pictures of pages there are. */
export interface FormCounters extends RenderStats, PageViewsStats {
  readonly hostUpdates: number;
}

const NO_VIEWS: PageViewsStats = { renders: 0, cancelled: 0, liveCanvases: 0, livePixels: 0 };

/** The pages on the screen by their numbers over all documents: which are painted, in sight, or cannot be shown. */
export class ShownPages {
  #host: ShownPagesHost;
  #views: PageViews | null = null;
  #painted = new Set<number>();
  #inSight: readonly number[] = [];
  #attention = new Attention(() => {
    this.#host.onAttended();
  });

  constructor(host: ShownPagesHost) {
    this.#host = host;
  }

  get stats(): PageViewsStats {
    return this.#views?.stats ?? NO_VIEWS;
  }

  /** The pages that could not be painted: another value whenever others are. */
  get failed(): unknown {
    return this.#views?.failed;
  }

  hasFailed({ document, index }: PageSlot): boolean {
    return this.#views?.hasFailed({ document: document.pdf, pageIndex: index }) ?? false;
  }

  /** Made with the first page that is shown. */
  views({ PageViews }: PdfRoom): PageViews {
    this.#views ??= new PageViews({
      onPainted: (page) => {
        this.#painted.add(numberOf(page));
        this.#host.onPainted(numberOf(page));
        this.tellViewed();
      },
      onText: (page, text) => {
        this.#host.onText(numberOf(page), page.element, text);
      },
      onFailed: (page, error) => {
        this.#host.onFailed(numberOf(page), error);
      },
      onVisible: (pages, most) => {
        this.#inSight = pages.map(numberOf);
        this.tellViewed();
        this.#host.onSight(this.#inSight, most && numberOf(most));
      },
    });
    return this.#views;
  }

  /** Tries again to paint what could not be painted. */
  retry(): void {
    this.#views?.retry();
  }

  /** A page is viewed once its picture is there and in sight, not when it was painted in advance. */
  tellViewed(): void {
    const viewed = this.#inSight.filter((page) => this.#painted.has(page));
    for (const page of viewed) this.#host.onViewed(page);
    this.#attention.see(viewed.length > 0);
    if (this.#attention.paid) this.#host.onAttended();
  }

  dispose(): void {
    this.#attention.dispose();
    this.#views?.disconnect();
  }
}

/** The page's number over all documents, from 1, as its placeholder says it. */
function numberOf({ element }: ViewedPage): number {
  return Number(element.dataset['number'] ?? 1);
}
