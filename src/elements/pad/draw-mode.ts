import { html, nothing, type TemplateResult } from 'lit';
import type { Stroke } from '../../model/ink.js';
import { isDot, withoutLastStroke, withStroke, type Box, type Drawing } from './drawing.js';
import { emptyProblem } from './empty.js';
import { givenImage } from './given-image.js';
import { icon } from './icons.js';
import { drawnValue } from './ink-image.js';
import type { Mode, PadActions, PadView, Problem } from './mode.js';
import type { PadValue } from './pad-value.js';
import type { Pen } from './pen.js';
import { readDrawing } from './read-svg.js';

/** Signing by drawing. */
export class DrawMode implements Mode {
  readonly kind = 'draw';

  #actions: PadActions;
  #drawing: Drawing | null = null;
  /** Set from outside and not changed since. */
  #given: PadValue | null = null;
  /** The signer wants the dot as it is. */
  #insists = false;
  #made: { readonly of: Drawing | null; readonly color: string; readonly value: PadValue | null } | null = null;
  #pen: Pen | null = null;
  #opening = false;

  constructor(actions: PadActions) {
    this.#actions = actions;
  }

  value(view: PadView): PadValue | null {
    if (this.#given) return this.#given;
    if (!this.#drawing || this.#tooSmall) return null;
    const color = view.color();
    if (this.#made?.of !== this.#drawing || this.#made.color !== color.join()) {
      this.#made = { of: this.#drawing, color: color.join(), value: drawnValue(this.#drawing, color) };
    }
    return this.#made.value;
  }

  problem({ initials }: PadView): Problem {
    if (this.#tooSmall) return { flag: 'tooShort', key: 'signatureSmall' };
    return emptyProblem('draw', initials);
  }

  show(value: PadValue): void {
    this.#drawing = value.svg === undefined ? null : readDrawing(value.svg, value);
    this.#given = value;
    this.#insists = true;
  }

  clear(): void {
    this.#drawing = null;
    this.#given = null;
    this.#insists = false;
  }

  undo(): void {
    const rest = this.#drawing && withoutLastStroke(this.#drawing);
    this.clear();
    this.#drawing = rest;
  }

  render(view: PadView): TemplateResult {
    const { i18n, locked, choice } = view;
    const picture = this.#given && !this.#drawing ? givenImage(this.#given, view) : nothing;
    const empty = !this.#drawing && !this.#given;
    return html`<div class="paper line sheet">
        <canvas
          class=${locked ? 'locked' : ''}
          part="canvas"
          tabindex=${locked ? nothing : '0'}
          role="img"
          aria-label=${i18n.t('signatureDrawArea')}
          aria-describedby="draw-hint"
        ></canvas>
        ${picture}
      </div>
      <div class="below">
        <p class="hint" id="draw-hint">
          ${i18n.t('signatureDrawHint')} ${choice ? i18n.t('signatureDrawKeyboard') : nothing}
        </p>
        <div class="tools">${this.#button(view, 'undo', empty)}${this.#button(view, 'clear', empty)}</div>
      </div>
      <div class="notice" role="status">${this.#tooSmall ? this.#smallNotice(view) : nothing}</div>`;
  }

  shown(view: PadView, panel: HTMLElement): void {
    const canvas = panel.querySelector('canvas');
    if (!canvas) return;
    if (this.#pen?.canvas === canvas) this.#pen.show(this.#drawing, view.color());
    else void this.#open(canvas);
  }

  stop(): void {
    this.#pen?.stop();
    this.#pen = null;
  }

  get #tooSmall(): boolean {
    return this.#drawing !== null && !this.#insists && isDot(this.#drawing);
  }

  /** The drawing library comes when someone is about to draw. */
  async #open(canvas: HTMLCanvasElement): Promise<void> {
    if (this.#opening) return;
    this.#opening = true;
    try {
      const { Pen } = await import('./pen.js');
      this.stop();
      if (canvas.isConnected) this.#pen = new Pen(canvas, { begin: this.#onBegin, end: this.#onEnd });
      this.#actions.update();
    } catch {
      // The network is away. The next touch tries again; until then there are the other ways.
      canvas.addEventListener('pointerdown', () => void this.#open(canvas), { once: true });
    } finally {
      this.#opening = false;
    }
  }

  #onBegin = (): void => {
    // Ink over a picture that cannot be taken apart would be two signatures.
    if (this.#given && !this.#drawing) {
      this.#given = null;
      this.#actions.update();
    }
  };

  #onEnd = (strokes: readonly Stroke[], box: Box): void => {
    this.#given = null;
    this.#drawing = strokes.reduce<Drawing | null>(
      (drawing, stroke) => withStroke(drawing, stroke, box),
      this.#drawing,
    );
    this.#actions.report('input', 'change');
  };

  #button({ i18n, locked }: PadView, what: 'undo' | 'clear', empty: boolean): TemplateResult {
    const act = (): void => {
      this[what]();
      this.#actions.report('input', 'change');
    };
    return html`<button class="tool" part=${what} type="button" ?disabled=${locked || empty} @click=${act}>
      ${icon(what)}${i18n.t(what === 'undo' ? 'buttonUndo' : 'buttonClear')}
    </button>`;
  }

  #smallNotice({ i18n, locked }: PadView): TemplateResult {
    const insist = (): void => {
      this.#insists = true;
      this.#actions.report('input', 'change');
    };
    return html`<p>${i18n.t('signatureSmall')}</p>
      <button class="tool" type="button" ?disabled=${locked} @click=${insist}>${i18n.t('signatureUseAnyway')}</button>`;
  }
}
