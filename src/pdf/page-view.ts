import { orAborted } from './abort.js';
import { canvasSize, type CanvasSize } from './canvas-size.js';
import type { PageSize, PdfDocument } from './document.js';
import { takeFirst, type FirstPicture } from './first-picture.js';
import { layLinks } from './link-layer.js';
import {
  expectedPixels,
  forgetCanvas,
  keepCanvas,
  maxPagePixels,
  type ComingCanvas,
  type LiveCanvas,
} from './live-canvases.js';
import { PageDetail } from './page-detail.js';
import { paintPage } from './paint.js';
import { free, newPicture } from './picture.js';
import { layText } from './text-layer.js';
import { scaleIn, widthOf } from './width.js';

/** A page, wherever it is shown. */
export interface DocumentPage {
  readonly document: PdfDocument;
  /** From 0, within its document. */
  readonly pageIndex: number;
}

/** A placeholder and the page that it is for. */
export interface ViewedPage extends DocumentPage {
  readonly element: HTMLElement;
}

/** What there is to be read of a page: nothing where it is a picture; that it cannot be read is not known to be for good. */
export type PageText = 'words' | 'none' | 'unreadable';

/** One page's picture and text in its placeholder: they come and go, the placeholder stays. */
export class PageView implements ViewedPage, LiveCanvas {
  readonly element: HTMLElement;
  readonly document: PdfDocument;
  readonly pageIndex: number;
  /** CSS pixels² in sight. */
  visibleArea = 0;
  rank = Infinity;
  readonly #detail = new PageDetail(this);
  #canvas: HTMLCanvasElement | null = null;
  #text: HTMLElement | null = null;
  #links: HTMLElement | null = null;
  #size: PageSize | null = null;
  /** Device pixels: as wide it could not be painted anew, and the picture that is there has to do until `retry`. */
  #hopelessWidth: number | null = null;
  /** Painted before there were views: what is left to do is to tell of it. */
  #first: FirstPicture | null = null;

  constructor(element: HTMLElement, document: PdfDocument, pageIndex: number) {
    this.element = element;
    this.document = document;
    this.pageIndex = pageIndex;
  }

  /** Takes the picture that was painted before there were views, so that the place is never blank. */
  takeFirst(): void {
    this.#first = takeFirst(this.document, this.pageIndex);
    if (this.#first?.painted) this.#showFirst(this.#first);
  }

  /** Its picture has yet to be painted, or to be told of. */
  get due(): boolean {
    return !this.painted || this.#first !== null;
  }

  get painted(): boolean {
    return this.#canvas !== null;
  }

  get hasText(): boolean {
    return this.#text !== null;
  }

  get pixels(): number {
    return this.#canvas ? this.#canvas.width * this.#canvas.height + this.#detail.pixels : 0;
  }

  /** How many canvases it has. */
  get canvases(): number {
    return Number(this.painted) + Number(this.#detail.painted);
  }

  /** What painting it now adds to the pictures on the page. */
  get coming(): ComingCanvas {
    const { width, height } = this.#canvas ?? { width: 0, height: 0 };
    return { rank: this.rank, canvases: this.painted ? 0 : 1, pixels: this.#wantedPixels - width * height };
  }

  /** Exact once the page has been painted: one that did not fit is not tried again and again. */
  get #wantedPixels(): number {
    if (!this.#size) return expectedPixels(this.element);
    const { width, height } = this.#canvasSize(this.#size);
    return width * height;
  }

  /** The place is so large that the picture as a whole cannot be sharp. */
  get coarse(): boolean {
    return (
      this.#canvas !== null &&
      this.#size !== null &&
      this.#canvasSize(this.#size).scale < this.#scale(this.#size) * 0.98
    );
  }

  /** A sharp picture of what is in sight is due. */
  get detailDue(): boolean {
    return this.coarse && this.#size !== null && this.#detail.isDue(this.#size, this.#scale(this.#size));
  }

  /** The detail that is being painted is no longer what is in sight. */
  get detailMissesSight(): boolean {
    return this.#detail.missesSight;
  }

  /** The placeholder has a width, so that there is a scale to paint at. */
  get laidOut(): boolean {
    return widthOf(this.element) > 0;
  }

  /** There is a picture, and it has not the pixels that its place now has. */
  get stale(): boolean {
    if (!this.#canvas || !this.#size) return false;
    const { width } = this.#canvasSize(this.#size);
    return [this.#canvas.width, this.#hopelessWidth].every((had) => had === null || Math.abs(had - width) > 1);
  }

  /**
   * Paints the page at its place's size; a picture that is there stays until the new one is ready.
   * @throws SigningError `document_invalid`; the signal's reason when aborted.
   */
  async paint(signal: AbortSignal): Promise<void> {
    if (this.#first && (await this.#takeOver(this.#first, signal))) return;
    const size = await this.document.size(this.pageIndex);
    signal.throwIfAborted();
    const { width } = this.#canvasSize(size);
    const canvas = newPicture('page-picture');
    try {
      await paintPage(this.document, this.pageIndex, canvas, {
        scale: this.#scale(size),
        maxPixels: maxPagePixels(),
        signal,
      });
      signal.throwIfAborted();
    } catch (thrown) {
      free(canvas);
      if (!signal.aborted) this.#hopelessWidth = width;
      throw thrown;
    }
    this.#hopelessWidth = null;
    this.#size = size;
    this.#show(canvas);
  }

  /** False where the first picture has come to nothing: the page is painted as any other. */
  async #takeOver(first: FirstPicture, signal: AbortSignal): Promise<boolean> {
    const painted = await orAborted(first.painting, signal);
    this.#first = null;
    if (!painted) free(first.canvas);
    else if (!this.painted) this.#showFirst(first);
    return painted;
  }

  /** Paints what is in sight of a coarse page sharply. @throws As `paint`. */
  async paintDetail(signal: AbortSignal): Promise<void> {
    if (this.#size) await this.#detail.paint(this.#size, this.#scale(this.#size), signal);
  }

  /** What could not be painted is worth another try. */
  retry(): void {
    this.#hopelessWidth = null;
    this.#detail.retry();
  }

  dropDetail(): void {
    this.#detail.drop();
  }

  /** Lays the page's text and links over its picture; what cannot be read of them is left out. Null when aborted. */
  async layText(signal: AbortSignal): Promise<PageText | null> {
    const text = await this.#layText(signal);
    if (text) await this.#layLinks(signal);
    return text;
  }

  async #layLinks(signal: AbortSignal): Promise<void> {
    const links = document.createElement('div');
    links.className = 'page-links';
    await layLinks(this.document, this.pageIndex, links, signal).catch(() => undefined);
    // A page that was dropped meanwhile has no text any more.
    if (!this.#text || links.childElementCount === 0) return;
    this.#links = links;
    this.element.append(links);
  }

  async #layText(signal: AbortSignal): Promise<PageText | null> {
    const text = document.createElement('div');
    text.className = 'text-layer';
    this.#text = text;
    this.element.append(text);
    try {
      const { empty } = await layText(this.document, this.pageIndex, text, signal);
      return empty ? 'none' : 'words';
    } catch {
      if (!signal.aborted) return 'unreadable';
      if (this.#text === text) this.#text = null;
      text.remove();
      return null;
    }
  }

  /** Makes the text follow the size of its place; the style sheet does so with the picture. */
  fit(): void {
    if (this.#size) this.element.style.setProperty('--points', String(widthOf(this.element) / this.#size.width));
  }

  drop(): void {
    this.#text?.remove();
    this.#text = null;
    this.#links?.remove();
    this.#links = null;
    this.#detail.drop();
    if (!this.#canvas) return;
    forgetCanvas(this);
    free(this.#canvas);
    this.#canvas = null;
    this.#first = null;
  }

  #show(canvas: HTMLCanvasElement): void {
    const before = this.#canvas;
    this.#canvas = canvas;
    this.element.prepend(canvas);
    if (before) free(before);
    else keepCanvas(this);
    if (!this.coarse) this.#detail.drop();
    this.fit();
  }

  #showFirst({ canvas, size }: FirstPicture): void {
    this.#size = size;
    this.#show(canvas);
  }

  #canvasSize(size: PageSize): CanvasSize {
    return canvasSize(size, this.#scale(size), maxPagePixels());
  }

  /** Device pixels a point. */
  #scale(size: PageSize): number {
    return scaleIn(this.element, size);
  }
}
