import { html, type TemplateResult } from 'lit';
import type { Key } from '../../text/dictionary.js';
import { setStyle } from '../../styles/set-style.js';
import { cropBetween, moveEdge, WHOLE, type Crop, type Edge } from './crop.js';
import type { PadView } from './mode.js';

export interface CropActions {
  /** The frame is being moved. */
  move(crop: Crop): void;
  /** It has come to rest. */
  settle(): void;
}

const EDGES: readonly (readonly [Edge, Key])[] = [
  ['left', 'cropLeft'],
  ['right', 'cropRight'],
  ['top', 'cropTop'],
  ['bottom', 'cropBottom'],
];

const percent = (fraction: number): string => `${String(Math.round(fraction * 1000) / 10)}%`;

/** The whole picture with a frame on it, drawn by the pointer; four sliders do the same without one. */
export function cropView(view: PadView, picture: HTMLCanvasElement, crop: Crop, actions: CropActions): TemplateResult {
  const { i18n, locked } = view;
  const { left, top, right, bottom } = crop;
  return html`<fieldset
    class="crop"
    aria-label=${i18n.t('signatureCrop')}
    aria-describedby="crop-hint"
    ?disabled=${locked}
  >
    <p class="hint" id="crop-hint">${i18n.t('cropHint')}</p>
    <div
      class="crop-picture"
      @pointerdown=${(event: PointerEvent) => {
        if (!locked) drag(event, actions);
      }}
    >
      ${picture}
      <div
        class="crop-frame"
        ${setStyle({ left: percent(left), top: percent(top), width: percent(right - left), height: percent(bottom - top) })}
      ></div>
    </div>
    <div class="crop-edges">${EDGES.map(([edge, key]) => slider(view, key, edge, crop, actions))}</div>
    <button
      class="tool"
      type="button"
      @click=${() => {
        actions.move(WHOLE);
        actions.settle();
      }}
    >
      ${i18n.t('cropWhole')}
    </button>
  </fieldset>`;
}

/** Runs as the picture does, which is never mirrored. */
function slider({ i18n }: PadView, key: Key, edge: Edge, crop: Crop, actions: CropActions): TemplateResult {
  const move = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    const moved = moveEdge(crop, edge, Number(input.value) / 100);
    // Where the edge opposite holds it, the slider stays there too.
    input.value = String(Math.round(moved[edge] * 100));
    actions.move(moved);
  };
  return html`<label
    >${i18n.t(key)}
    <input
      type="range"
      dir="ltr"
      min="0"
      max="100"
      .value=${String(Math.round(crop[edge] * 100))}
      @input=${move}
      @change=${() => {
        actions.settle();
      }}
  /></label>`;
}

/** From where one presses to where one lets go. */
function drag(event: PointerEvent, actions: CropActions): void {
  const picture = event.currentTarget as HTMLElement;
  if (event.button !== 0) return;
  event.preventDefault();
  const stop = new AbortController();
  const { signal } = stop;
  const at = ({ clientX, clientY }: PointerEvent): { x: number; y: number } => {
    const { left, top, width, height } = picture.getBoundingClientRect();
    return { x: (clientX - left) / width, y: (clientY - top) / height };
  };
  const start = at(event);
  picture.setPointerCapture(event.pointerId);
  const end = (): void => {
    stop.abort();
    actions.settle();
  };
  picture.addEventListener(
    'pointermove',
    (moved) => {
      actions.move(cropBetween(start, at(moved)));
    },
    { signal },
  );
  picture.addEventListener('pointerup', end, { signal });
  picture.addEventListener('pointercancel', end, { signal });
}
