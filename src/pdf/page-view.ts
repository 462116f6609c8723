import { canvasSize } from './canvas-size.js';
import type { PageSize, PdfDocument } from './document.js';
import { forgetCanvas, keepCanvas, type LiveCanvas } from './live-canvases.js';
import { paintPage } from './paint.js';
import { layText, type TextLayer } from './text-layer.js';

/** A placeholder and the page that it is for. */
export interface ViewedPage {
  readonly element: HTMLElement;
  readonly document: PdfDocument;
  /** From 0, within its document. */
  readonly pageIndex: number;
}

/** One page's picture and text in its placeholder: they come and go, the placeholder stays. */
export class PageView implements ViewedPage, LiveCanvas {
  readonly element: HTMLElement;
  readonly document: PdfDocument;
  readonly pageIndex: number;
  /** CSS pixels² in sight. */
  visibleArea = 0;
  rank = Infinity;
  failed = false;
  #canvas: HTMLCanvasElement | null = null;
  #text: HTMLElement | null = null;
  #size: PageSize | null = null;

  constructor(element: HTMLElement, document: PdfDocument, pageIndex: number) {
    this.element = element;
    this.document = document;
    this.pageIndex = pageIndex;
  }

  get painted(): boolean {
    return this.#canvas !== null;
  }

  get hasText(): boolean {
    return this.#text !== null;
  }

  get pixels(): number {
    return this.#canvas ? this.#canvas.width * this.#canvas.height : 0;
  }

  /** The placeholder has a width, so that there is a scale to paint at. */
  get laidOut(): boolean {
    return widthOf(this.element) > 0;
  }

  /** There is a picture, and it has not the pixels that its place now has. */
  get stale(): boolean {
    if (!this.#canvas || !this.#size) return false;
    return Math.abs(this.#canvas.width - canvasSize(this.#size, this.#scale(this.#size)).width) > 1;
  }

  /**
   * Paints the page at its place's size; a picture that is there stays until the new one is ready.
   * @throws SigningError `document_invalid`; the signal's reason when aborted.
   */
  async paint(signal: AbortSignal): Promise<void> {
    const size = await this.document.size(this.pageIndex);
    signal.throwIfAborted();
    const canvas = document.createElement('canvas');
    canvas.className = 'page-picture';
    canvas.ariaHidden = 'true';
    try {
      await paintPage(this.document, this.pageIndex, canvas, { scale: this.#scale(size), signal });
      signal.throwIfAborted();
    } catch (thrown) {
      free(canvas);
      throw thrown;
    }
    this.#size = size;
    this.#show(canvas);
  }

  /** Lays the page's text over its picture; a page whose text cannot be read has none. Null when aborted. */
  async layText(signal: AbortSignal): Promise<TextLayer | null> {
    const text = document.createElement('div');
    text.className = 'text-layer';
    this.#text = text;
    this.element.append(text);
    try {
      return await layText(this.document, this.pageIndex, text, signal);
    } catch {
      if (!signal.aborted) return { empty: true };
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
    if (!this.#canvas) return;
    forgetCanvas(this);
    free(this.#canvas);
    this.#canvas = null;
  }

  #show(canvas: HTMLCanvasElement): void {
    const before = this.#canvas;
    this.#canvas = canvas;
    this.element.prepend(canvas);
    if (before) free(before);
    else keepCanvas(this);
    this.fit();
  }

  /** Device pixels a point. */
  #scale(size: PageSize): number {
    return (widthOf(this.element) / size.width) * devicePixelRatio;
  }
}

/** CSS pixels with fractions, as laid out: transformations of the page's surroundings do not count. 0 when it has no box. */
function widthOf(element: HTMLElement): number {
  const width = parseFloat(getComputedStyle(element).width);
  return Number.isFinite(width) ? width : 0;
}

/** Gives the pixels back at once: browsers keep those of a removed canvas until they collect garbage. */
function free(canvas: HTMLCanvasElement): void {
  canvas.width = 0;
  canvas.height = 0;
  canvas.remove();
}
