import { html, nothing, type TemplateResult } from 'lit';
import type { Translator } from '../../text/translator.js';
import { Cropping } from './cropping.js';
import { emptyProblem } from './empty.js';
import { givenImage } from './given-image.js';
import { icon } from './icons.js';
import type { Mode, PadActions, PadView, Problem } from './mode.js';
import type { PadValue } from './pad-value.js';
import { ACCEPTED, MOST_BYTES, type Refusal } from './picture-file.js';

/** What is said below the picture. */
interface Notice {
  readonly name: string;
  readonly why: Refusal | 'fileReading' | 'signatureUploadNoInk';
}

const MEGABYTES = { style: 'unit', unit: 'megabyte' } as const;

/** Signing with a photo or a scan of one's signature. */
export class UploadMode implements Mode {
  readonly kind = 'upload';

  #actions: PadActions;
  #value: PadValue | null = null;
  #notice: Notice | null = null;
  /** The picture that was chosen, with its paper. */
  #picture: { readonly name: string; readonly canvas: HTMLCanvasElement } | null = null;
  #withoutPaper = true;
  #cropping = new Cropping({
    update: () => {
      this.#actions.update();
    },
    make: () => void this.#make(),
  });
  /** Of several files in a row, the last one counts. */
  #turn = 0;

  constructor(actions: PadActions) {
    this.#actions = actions;
  }

  value(): PadValue | null {
    return this.#value;
  }

  problem({ initials }: PadView): Problem {
    return emptyProblem('upload', initials);
  }

  show(value: PadValue): void {
    this.clear();
    this.#value = value;
  }

  clear(): void {
    this.stop();
    this.#picture = null;
    this.#cropping.reset();
    this.#withoutPaper = true;
    this.#value = null;
  }

  undo(): void {
    // There is one step only: Clear takes it back.
  }

  render(view: PadView): TemplateResult {
    const { i18n } = view;
    const value = this.#value;
    return html`<div
      class="drop"
      @dragover=${allowDrop}
      @drop=${(event: DragEvent) => this.#onFiles(view, event, event.dataTransfer?.files)}
      @paste=${(event: ClipboardEvent) => this.#onFiles(view, event, event.clipboardData?.files)}
    >
      ${value ? givenImage(value, view) : nothing}
      <div class="below">
        <div class="pickers">${this.#picker(view)}${this.#camera(view)}</div>
        ${value || this.#picture ? html`<div class="tools">${this.#picture ? this.#cropping.button(view) : nothing}${this.#clearButton(view)}</div>` : nothing}
      </div>
      ${this.#picture ? html`${this.#paperChoice(view)} ${this.#cropping.render(view, this.#picture.canvas)}` : nothing}
      ${value ? nothing : html`<p class="hint">${i18n.t('signatureUploadHint')} <span class="by-mouse">${i18n.t('fileDrop')}</span></p>`}
      <p class="notice" role="status">${said(this.#notice, i18n)}</p>
    </div>`;
  }

  shown(): void {
    // All that is shown is in the template.
  }

  stop(): void {
    this.#turn += 1;
    this.#notice = null;
  }

  #picker(view: PadView): TemplateResult {
    const { i18n, locked } = view;
    return html`<label class="button primary">
      ${icon('upload')}<span>${i18n.t(this.#value ? 'imageReplace' : 'imageChoose')}</span>
      <input
        type="file"
        accept=${ACCEPTED.join(',')}
        ?disabled=${locked}
        @change=${(event: Event) => this.#onChosen(view, event)}
      />
    </label>`;
  }

  #camera(view: PadView): TemplateResult {
    return html`<label class="button camera">
      ${icon('camera')}<span>${view.i18n.t('fileCamera')}</span>
      <input
        type="file"
        accept="image/*"
        capture="environment"
        ?disabled=${view.locked}
        @change=${(event: Event) => this.#onChosen(view, event)}
      />
    </label>`;
  }

  #paperChoice({ i18n, locked }: PadView): TemplateResult {
    const toggle = (event: Event): void => {
      this.#withoutPaper = (event.target as HTMLInputElement).checked;
      void this.#make();
    };
    return html`<label class="choice">
      <input type="checkbox" .checked=${this.#withoutPaper} ?disabled=${locked} @change=${toggle} />
      <span>${i18n.t('signatureUploadBackground')}</span>
    </label>`;
  }

  #clearButton({ i18n, locked }: PadView): TemplateResult {
    const act = (): void => {
      this.clear();
      this.#actions.report('input', 'change');
    };
    return html`<button class="tool" part="clear" type="button" ?disabled=${locked} @click=${act}>
      ${icon('clear')}${i18n.t('buttonClear')}
    </button>`;
  }

  #onChosen(view: PadView, event: Event): void {
    // The listener is on the file input. Emptied, it tells of the same file again.
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    input.value = '';
    if (file && !view.locked) void this.#take(file);
  }

  #onFiles({ locked }: PadView, event: Event, files: FileList | undefined): void {
    const [file] = files ?? [];
    if (!file) return;
    event.preventDefault();
    if (!locked) void this.#take(file);
  }

  async #take(file: File): Promise<void> {
    const { name } = file;
    const turn = this.#begin({ name, why: 'fileReading' });
    const picture = await read(file).catch(() => 'fileUnreadable' as const);
    if (turn !== this.#turn) return;
    if (typeof picture === 'string') {
      this.#begin({ name, why: picture });
      return;
    }
    this.#picture = { name, canvas: picture };
    this.#cropping.reset();
    await this.#make();
  }

  /** The value of the picture, with or without its paper. */
  async #make(): Promise<void> {
    if (!this.#picture) return;
    const { name, canvas } = this.#picture;
    const turn = this.#begin({ name, why: 'fileReading' });
    const value = await this.#inked(canvas).catch(() => 'fileUnreadable' as const);
    if (turn !== this.#turn) return;
    const before = this.#value;
    this.#value = typeof value === 'string' ? null : value;
    this.#notice =
      typeof value === 'string' ? { name, why: value } : value ? null : { name, why: 'signatureUploadNoInk' };
    if (this.#value === before) this.#actions.update();
    else this.#actions.report('input', 'change');
  }

  async #inked(canvas: HTMLCanvasElement): Promise<PadValue | null> {
    const { uploadedValue } = await import('./uploaded-value.js');
    return uploadedValue(canvas, this.#cropping.crop, this.#withoutPaper);
  }

  /** What comes back from an earlier turn is too late. */
  #begin(notice: Notice): number {
    this.#turn += 1;
    this.#notice = notice;
    this.#actions.update();
    return this.#turn;
  }
}

/** What reads pictures and finds their ink comes with the first one. */
async function read(file: File): Promise<HTMLCanvasElement | Refusal> {
  const { readPicture } = await import('./read-picture.js');
  return readPicture(file);
}

function said(notice: Notice | null, i18n: Translator): string {
  if (!notice) return '';
  const { name, why } = notice;
  return why === 'fileTooLarge'
    ? i18n.t(why, { name, size: i18n.number(MOST_BYTES / 1_000_000, MEGABYTES) })
    : i18n.t(why, { name });
}

function allowDrop(event: DragEvent): void {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
}
