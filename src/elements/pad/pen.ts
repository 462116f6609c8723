import SignaturePad, { type PointGroup, type SignatureEvent } from 'signature_pad';
import type { Stroke } from '../../model/ink.js';
import { insideRuns, shownIn, type Box, type Drawing } from './drawing.js';
import { hexColor } from './pen-color.js';
import type { Rgb } from './png.js';

export interface PenListener {
  /** The pen touches the paper. */
  begin(): void;
  /** The pen was lifted. The strokes are in CSS px of `box`, and none of them leaves it. */
  end(strokes: readonly Stroke[], box: Box): void;
}

/** More pixels than that are not seen, and cost memory. */
const MOST_DENSITY = 3;

/**
 * A canvas to draw on: signature_pad takes the pointer and draws the line, the points leave with each stroke, and what is
 * shown is always drawn anew from them, in whatever size and density the canvas has. Nothing is ever read from the canvas.
 */
export class Pen {
  #canvas: HTMLCanvasElement;
  #listener: PenListener;
  #pad: SignaturePad;
  #drawing: Drawing | null = null;
  #color = '#000';
  #box: Box = { width: 0, height: 0 };
  #writing: { readonly pointerId: number | null } | null = null;
  #observer = new ResizeObserver(() => {
    this.#fit();
  });
  #onWindowResize = (): void => {
    this.#fit();
  };

  constructor(canvas: HTMLCanvasElement, listener: PenListener) {
    this.#canvas = canvas;
    this.#listener = listener;
    // Before signature_pad's own listener: the box must be known by then.
    canvas.addEventListener('pointerdown', this.#onPointerDown);
    canvas.addEventListener('pointermove', this.#onPointerMove);
    this.#pad = new SignaturePad(canvas, { throttle: 0, minDistance: 1 });
    this.#pad.addEventListener('beginStroke', this.#onBegin);
    this.#pad.addEventListener('endStroke', this.#onEnd);
    this.#observer.observe(canvas);
    // A zoom of the page changes the density of pixels even where it leaves the box as it is.
    window.addEventListener('resize', this.#onWindowResize);
    this.#fit();
  }

  get canvas(): HTMLCanvasElement {
    return this.#canvas;
  }

  /** Shows a drawing in place of the one before. */
  show(drawing: Drawing | null, color: Rgb): void {
    const hex = hexColor(color);
    if (drawing === this.#drawing && hex === this.#color) return;
    this.#drawing = drawing;
    this.#color = hex;
    if (!this.#writing) this.#redraw();
  }

  stop(): void {
    this.#pad.off();
    this.#observer.disconnect();
    window.removeEventListener('resize', this.#onWindowResize);
    this.#canvas.removeEventListener('pointerdown', this.#onPointerDown);
    this.#canvas.removeEventListener('pointermove', this.#onPointerMove);
  }

  /** Gives the canvas the pixels of its box; a line that is being drawn is not disturbed. */
  #fit(): void {
    const { width, height } = this.#canvas.getBoundingClientRect();
    const density = Math.min(MOST_DENSITY, window.devicePixelRatio || 1);
    const pixels = { width: Math.round(width * density), height: Math.round(height * density) };
    const same = pixels.width === this.#canvas.width && pixels.height === this.#canvas.height;
    const hidden = width === 0 || height === 0;
    if (this.#writing || hidden || (same && width === this.#box.width && height === this.#box.height)) return;
    this.#box = { width, height };
    this.#canvas.width = pixels.width;
    this.#canvas.height = pixels.height;
    this.#canvas.getContext('2d')?.scale(pixels.width / width, pixels.height / height);
    this.#redraw();
  }

  #redraw(): void {
    const { strokes, penWidth } = shownIn(this.#drawing, this.#box);
    const look = { penColor: this.#color, minWidth: penWidth / 2, maxWidth: penWidth / 2, dotSize: penWidth / 2 };
    Object.assign(this.#pad, look);
    const plain = { ...look, velocityFilterWeight: 0.7, compositeOperation: 'source-over' as const };
    this.#pad.fromData(strokes.map((stroke): PointGroup => ({ ...plain, points: stroke.map(toPoint) })));
  }

  #onPointerDown = (event: PointerEvent): void => {
    this.#fit();
    // A pointer that a script made up cannot be captured.
    if (event.isTrusted) this.#canvas.setPointerCapture(event.pointerId);
  };

  /**
   * Between two frames a pen reports more places than events: signature_pad takes one an event, so the others are handed to
   * it here, just before it hears the event itself. It has no public way for that; a test counts the points that arrive.
   */
  #onPointerMove = (event: PointerEvent): void => {
    if (this.#writing?.pointerId !== event.pointerId || event.buttons !== 1) return;
    // Private in its types only.
    const pad = this.#pad as unknown as TakesSamples;
    for (const { clientX: x, clientY: y, pressure } of samplesOf(event)) {
      pad._strokeMoveUpdate({ event, type: event.type, x, y, pressure });
    }
  };

  #onBegin = (event: Event): void => {
    const { detail } = event as CustomEvent<{ readonly event: Event }>;
    this.#writing = { pointerId: detail.event instanceof PointerEvent ? detail.event.pointerId : null };
    this.#listener.begin();
  };

  #onEnd = (): void => {
    this.#writing = null;
    const points = this.#pad.toData().at(-1)?.points ?? [];
    const strokes = insideRuns(points, this.#box);
    if (strokes.length > 0) this.#listener.end(strokes, this.#box);
    this.#fit();
    this.#redraw();
  };
}

interface TakesSamples {
  _strokeMoveUpdate(sample: SignatureEvent): void;
}

/** Safari learned it in version 18.2. */
function samplesOf(event: PointerEvent): readonly PointerEvent[] {
  return 'getCoalescedEvents' in event ? event.getCoalescedEvents() : [];
}

function toPoint({ x, y, pressure = 0.5, time = 1 }: Stroke[number]): PointGroup['points'][number] {
  return { x, y, pressure, time };
}
