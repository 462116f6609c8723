import type { Point } from './zoom-anchor.js';

export interface ZoomActs {
  /** The zoom in force. */
  scale(): number;
  /** Zooms so that what is at a point stays there. */
  zoomTo(scale: number, at: Point): void;
  /** Fits the width, or enlarges there. */
  toggle(at: Point): void;
  /** The limits of the zoom. */
  clamp(scale: number): number;
}

/** How much a notch of the wheel zooms; trackpads send many small ones. */
const PER_PIXEL = 0.0025;
const LARGEST_STEP = 120;
/** Two taps within this time and distance are one double tap. */
const DOUBLE_TAP_MS = 320;
const DOUBLE_TAP_PX = 30;
const CONTROLS = 'input, select, textarea, button, label, a, summary, [role="button"]';

/**
 * Zooms the pages by Ctrl and the wheel (trackpads' pinch is the same event), by two fingers, and by a double tap. While
 * fingers move the pages are only stretched; they are laid out and painted anew once, when the fingers go. The browser's own
 * zoom stays as it is everywhere else.
 */
export function zoomGestures(pane: HTMLElement, acts: ZoomActs): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  pane.addEventListener('wheel', (event) => onWheel(event, acts), { passive: false, signal });
  const pinch = new Pinch(pane, acts);
  pane.addEventListener('touchstart', pinch.start, { passive: false, signal });
  pane.addEventListener('touchmove', pinch.move, { passive: false, signal });
  for (const type of ['touchend', 'touchcancel'] as const) pane.addEventListener(type, pinch.end, { signal });
  pane.addEventListener('pointerup', doubleTap(acts), { signal });
  return () => {
    stop.abort();
  };
}

function onWheel(event: WheelEvent, acts: ZoomActs): void {
  if (!event.ctrlKey && !event.metaKey) return;
  event.preventDefault();
  const lines = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 16;
  const pixels = Math.min(LARGEST_STEP, Math.max(-LARGEST_STEP, event.deltaY * lines));
  acts.zoomTo(acts.scale() * Math.exp(-pixels * PER_PIXEL), { x: event.clientX, y: event.clientY });
}

class Pinch {
  #pane: HTMLElement;
  #acts: ZoomActs;
  /** Where the fingers began; null while there is no pinch. */
  #began: { readonly apart: number; readonly at: Point; readonly scale: number } | null = null;
  #factor = 1;

  constructor(pane: HTMLElement, acts: ZoomActs) {
    this.#pane = pane;
    this.#acts = acts;
  }

  readonly start = (event: TouchEvent): void => {
    const fingers = twoFingers(event);
    if (!fingers) return;
    event.preventDefault();
    this.#began = { ...fingers, scale: this.#acts.scale() };
    this.#factor = 1;
  };

  readonly move = (event: TouchEvent): void => {
    const fingers = twoFingers(event);
    if (!fingers || !this.#began) return;
    event.preventDefault();
    const { apart, at, scale } = this.#began;
    this.#factor = this.#acts.clamp((scale * fingers.apart) / apart) / scale;
    this.#stretch(this.#factor, at);
  };

  readonly end = (): void => {
    if (!this.#began) return;
    const { at, scale } = this.#began;
    this.#began = null;
    this.#stretch(1, at);
    if (this.#factor !== 1) this.#acts.zoomTo(scale * this.#factor, at);
  };

  #stretch(factor: number, at: Point): void {
    const pages = this.#pane.querySelector<HTMLElement>('.pages');
    if (!pages) return;
    if (factor === 1) {
      pages.style.removeProperty('transform');
      return;
    }
    if (pages.style.transform === '') {
      const { left, top } = pages.getBoundingClientRect();
      pages.style.setProperty('transform-origin', `${String(at.x - left)}px ${String(at.y - top)}px`);
    }
    pages.style.setProperty('transform', `scale(${String(factor)})`);
  }
}

function twoFingers({ touches }: TouchEvent): { readonly apart: number; readonly at: Point } | null {
  const [one, other] = [touches[0], touches[1]];
  if (touches.length !== 2 || !one || !other) return null;
  return {
    apart: Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY),
    at: { x: (one.clientX + other.clientX) / 2, y: (one.clientY + other.clientY) / 2 },
  };
}

/** Fingers only: a double click with the mouse selects a word. */
function doubleTap({ toggle }: ZoomActs): (event: PointerEvent) => void {
  let last: { readonly time: number; readonly at: Point } | null = null;
  return (event) => {
    if (event.pointerType !== 'touch' || (event.target as Element).closest(CONTROLS)) return;
    const at = { x: event.clientX, y: event.clientY };
    const twice =
      last !== null &&
      event.timeStamp - last.time < DOUBLE_TAP_MS &&
      Math.hypot(at.x - last.at.x, at.y - last.at.y) < DOUBLE_TAP_PX;
    last = twice ? null : { time: event.timeStamp, at };
    if (twice) toggle(at);
  };
}
