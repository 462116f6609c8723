import { html, nothing, type TemplateResult } from 'lit';
import { WHOLE, type Crop } from './crop.js';
import type { PadView } from './mode.js';

type View = (typeof import('./crop-view.js'))['cropView'];

export interface CroppingHost {
  /** Something shown has changed, the value not. */
  update(): void;
  /** Another part was chosen: the value is to be made of that. */
  make(): void;
}

/** Which part of an uploaded picture counts, and the tool to choose it, loaded when it is asked for. */
export class Cropping {
  #host: CroppingHost;
  #crop: Crop = WHOLE;
  #open = false;
  #view: View | null = null;

  constructor(host: CroppingHost) {
    this.#host = host;
  }

  /** Another picture: all of it counts. */
  reset(): void {
    this.#crop = WHOLE;
    this.#open = false;
  }

  /** The part that counts. */
  get crop(): Crop {
    return this.#crop;
  }

  button({ i18n, locked }: PadView): TemplateResult {
    return html`<button
      class="tool"
      type="button"
      aria-expanded=${this.#open ? 'true' : 'false'}
      ?disabled=${locked}
      @click=${this.#toggle}
    >
      ${i18n.t('signatureCrop')}
    </button>`;
  }

  render(view: PadView, picture: HTMLCanvasElement): TemplateResult | typeof nothing {
    if (!this.#open || !this.#view) return nothing;
    return this.#view(view, picture, this.#crop, {
      move: (crop) => {
        this.#crop = crop;
        this.#host.update();
      },
      settle: () => {
        this.#host.make();
      },
    });
  }

  #toggle = (): void => {
    this.#open = !this.#open;
    this.#host.update();
    if (this.#view) return;
    import('./crop-view.js')
      .then(({ cropView }) => {
        this.#view = cropView;
      })
      .catch(() => {
        // Without it the picture stays whole; the next press tries again.
        this.#open = false;
      })
      .finally(() => {
        this.#host.update();
      });
  };
}
