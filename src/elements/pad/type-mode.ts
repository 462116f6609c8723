import { html, nothing, type TemplateResult } from 'lit';
import type { LetterStyle } from './fonts.js';
import { canvasIsHonest } from './honest-canvas.js';
import { stylesFor, SYSTEM_STYLE } from './letter-coverage.js';
import { fetchLetters, forgetFailures, readiness } from './letter-fonts.js';
import { emptyProblem } from './empty.js';
import { givenImage } from './given-image.js';
import { letterStyles } from './letter-styles.js';
import type { Mode, PadActions, PadView, Problem } from './mode.js';
import type { PadValue } from './pad-value.js';
import { typedValue } from './typed-value.js';

/** Longer names are set so small that nobody can read them. */
const LONGEST = { name: 100, initials: 12 };

/** What the typed text and the chosen style come to. */
interface Lettering {
  readonly text: string;
  readonly offered: readonly LetterStyle[];
  /** Null where the signer chose a style that lacks a letter. */
  readonly style: LetterStyle | null;
}

/** Signing by typing one's name, set in a handwriting font. */
export class TypeMode implements Mode {
  readonly kind = 'type';

  #actions: PadActions;
  /** Null: untouched, the host's suggestion stands. */
  #text: string | null = null;
  /** The id of the style that the signer chose. */
  #chosen: string | null = null;
  #given: PadValue | null = null;
  #made: { readonly of: string; readonly value: PadValue | null } = { of: '', value: null };
  #fetching = new Set<string>();

  constructor(actions: PadActions) {
    this.#actions = actions;
  }

  value(view: PadView): PadValue | null {
    if (this.#given) return this.#given;
    const { text, style } = this.#lettering(view);
    if (text === '' || !style || readiness(style, text, view.assetBase) !== 'ready') return null;
    const color = view.color();
    const of = [text, style.id, ...color].join('|');
    if (this.#made.of !== of) this.#made = { of, value: typedValue({ text, style, color }) };
    return this.#made.value;
  }

  problem(view: PadView): Problem {
    const { text, style } = this.#lettering(view);
    if (text === '') return emptyProblem('type', view.initials);
    if (!canvasIsHonest()) return { flag: 'valueMissing', key: 'signatureCanvasBlocked' };
    return { flag: 'badInput', key: style ? 'signaturePreparing' : 'signatureStyleMissing' };
  }

  show(value: PadValue): void {
    this.#given = value;
    this.#text = value.text ?? '';
    this.#chosen = value.font ?? null;
  }

  clear(suggest: boolean): void {
    this.#given = null;
    this.#text = suggest ? null : '';
    this.#chosen = null;
  }

  undo(): void {
    // The text box has its own.
  }

  render(view: PadView): TemplateResult {
    const { i18n, initials, locked } = view;
    return html`<label class="label" for="text">${i18n.t(initials ? 'initialsName' : 'signatureName')}</label>
      <input
        id="text"
        class="text"
        part="input"
        type="text"
        dir="auto"
        autocomplete=${initials ? 'off' : 'name'}
        autocapitalize=${initials ? 'characters' : 'words'}
        spellcheck="false"
        maxlength=${initials ? LONGEST.initials : LONGEST.name}
        ?disabled=${locked}
        @input=${this.#onInput}
        @change=${() => this.#actions.report('change')}
      />
      ${this.#styles(view)}`;
  }

  shown(view: PadView, panel: HTMLElement): void {
    // Compared with what stands there, and not with what was rendered last: between the two somebody types.
    const box = panel.querySelector<HTMLInputElement>('.text');
    const wanted = this.#text ?? view.text;
    if (box && box.value !== wanted) box.value = wanted;
    const { text, offered } = this.#lettering(view);
    for (const style of text === '' ? [] : offered) {
      const key = `${style.id}|${text}`;
      if (readiness(style, text, view.assetBase) !== 'loading' || this.#fetching.has(key)) continue;
      this.#fetching.add(key);
      void fetchLetters(style, text, view.assetBase).then(() => {
        this.#fetching.delete(key);
        this.#actions.arrived();
      });
    }
  }

  stop(): void {
    forgetFailures();
  }

  #lettering(view: PadView): Lettering {
    const text = cleaned(this.#text ?? view.text, view.initials ? LONGEST.initials : LONGEST.name);
    const found = stylesFor(text).filter((style) => readiness(style, text, view.assetBase) !== 'missing');
    const offered = found.length > 0 ? found : [SYSTEM_STYLE];
    const style = this.#chosen === null ? offered[0] : offered.find(({ id }) => id === this.#chosen);
    return { text, offered, style: style ?? null };
  }

  #styles(view: PadView): TemplateResult {
    const { i18n } = view;
    const { text, offered, style } = this.#lettering(view);
    // Made elsewhere, with a font that is not ours: it can only be shown.
    if (this.#given && (text === '' || !style)) return givenImage(this.#given, view);
    const problem = this.problem(view).key;
    if (text === '') return html`<div class="paper line" part="preview"><p class="prompt">${i18n.t(problem)}</p></div>`;
    const said = problem === 'signaturePreparing' || this.#given ? nothing : i18n.t(problem);
    return html`${letterStyles({
        view,
        text,
        offered,
        chosen: style,
        choose: (id) => {
          this.#given = null;
          this.#chosen = id;
          this.#actions.report('input', 'change');
        },
      })}
      <p class="notice" role="status">${said}</p>`;
  }

  #onInput = (event: Event): void => {
    this.#given = null;
    // The listener is on the text box.
    this.#text = (event.target as HTMLInputElement).value;
    this.#actions.report('input');
  };
}

/** Composed letters, single spaces, not longer than the text box takes. */
function cleaned(text: string, longest: number): string {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return Array.from(plain).slice(0, longest).join('');
}
