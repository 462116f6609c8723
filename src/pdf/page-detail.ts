import type { PdfDocument, PageSize } from './document.js';
import { maxDetailPixels, mayTakeDetail, releaseDetail, takeDetail } from './live-canvases.js';
import { paintPage } from './paint.js';
import { partAround, partInSight, stillCovers, type DrawnPart } from './page-part.js';
import { free, newPicture } from './picture.js';

/** What to paint sharply, and at how many device pixels a point. */
interface Plan {
  readonly part: DrawnPart;
  readonly scale: number;
}

interface Page {
  readonly element: HTMLElement;
  readonly document: PdfDocument;
  readonly pageIndex: number;
  /** 0 while it is in sight. */
  readonly rank: number;
}

/** The sharp picture of what is in sight of a page that is too large to be painted sharply as a whole. */
export class PageDetail {
  readonly #page: Page;
  #canvas: HTMLCanvasElement | null = null;
  #shown: Plan | null = null;
  #coming: Plan | null = null;
  /** It could not be painted: the whole page is, and that has to do until `retry`. */
  #hopeless = false;

  constructor(page: Page) {
    this.#page = page;
  }

  get pixels(): number {
    return this.#canvas ? this.#canvas.width * this.#canvas.height : 0;
  }

  get painted(): boolean {
    return this.#canvas !== null;
  }

  /** What is being painted is no longer what is in sight. */
  get missesSight(): boolean {
    const seen = this.#coming && partInSight(this.#page.element);
    return this.#coming !== null && (seen === null || !stillCovers(this.#coming.part, seen));
  }

  /** Whether something else should be there now, for a page of this size wanted at `scale` device pixels a point. */
  isDue(size: PageSize, scale: number): boolean {
    const plan = this.#plan(size, scale);
    const seen = partInSight(this.#page.element);
    if (!plan || !seen || this.#hopeless || !mayTakeDetail(this.#page)) return false;
    const shown = this.#shown;
    return !shown || Math.abs(shown.scale / plan.scale - 1) > 0.01 || !stillCovers(shown.part, seen);
  }

  /** Paints what is in sight and some of what is around it; the one before stays until that is there. */
  async paint(size: PageSize, scale: number, signal: AbortSignal): Promise<void> {
    const plan = this.#plan(size, scale);
    if (!plan || !mayTakeDetail(this.#page)) return;
    takeDetail(this.#page, () => {
      this.drop();
    });
    this.#coming = plan;
    const canvas = newPicture('page-detail');
    try {
      const { document, pageIndex } = this.#page;
      await paintPage(document, pageIndex, canvas, { ...plan, signal });
      signal.throwIfAborted();
    } catch (thrown) {
      free(canvas);
      this.#hopeless = !signal.aborted;
      throw thrown;
    } finally {
      if (this.#coming === plan) this.#coming = null;
    }
    this.#show(canvas, plan);
  }

  retry(): void {
    this.#hopeless = false;
  }

  drop(): void {
    releaseDetail(this.#page);
    this.#shown = null;
    if (this.#canvas) free(this.#canvas);
    this.#canvas = null;
  }

  #show(canvas: HTMLCanvasElement, plan: Plan): void {
    const before = this.#canvas;
    const { x, y, w, h } = plan.part;
    Object.assign(canvas.style, { left: percent(x), top: percent(y), width: percent(w), height: percent(h) });
    this.#page.element.querySelector('.page-picture')?.after(canvas);
    this.#canvas = canvas;
    this.#shown = plan;
    if (before) free(before);
  }

  #plan({ width, height }: PageSize, scale: number): Plan | null {
    const seen = partInSight(this.#page.element);
    if (!seen) return null;
    const pixels = width * height * scale ** 2;
    const share = maxDetailPixels() / pixels;
    const part = partAround(seen, share);
    // More than that in sight is drawn less sharply: a window as large as a wall.
    return { part, scale: scale * Math.min(1, Math.sqrt(share / (part.w * part.h))) };
  }
}

const percent = (fraction: number): string => `${fraction * 100}%`;
