import { html, type TemplateResult } from 'lit';
import { setStyle } from '../../styles/set-style.js';
import type { LetterStyle } from './fonts.js';
import { icon } from './icons.js';
import { SYSTEM_STYLE } from './letter-coverage.js';
import { familyOf, readiness } from './letter-fonts.js';
import type { PadView } from './mode.js';
import { widthInEms } from './typed-value.js';

interface Choice {
  readonly view: PadView;
  readonly text: string;
  readonly offered: readonly LetterStyle[];
  readonly chosen: LetterStyle | null;
  readonly choose: (id: string) => void;
}

/** Letters from which on a name needs a wider card. */
const LONG_NAME = 18;

/** The styles as a group of radio buttons, each showing the text as it will be. */
export function letterStyles(choice: Choice): TemplateResult {
  const { view, text, offered } = choice;
  return html`<fieldset class="styles ${text.length > LONG_NAME ? 'long' : ''}">
    <legend>${view.i18n.t('signatureStyle')}</legend>
    ${offered.map((style, index) => card(choice, style, index + 1))}
  </fieldset>`;
}

function card({ view, text, chosen, choose }: Choice, style: LetterStyle, n: number): TemplateResult {
  const state = readiness(style, text, view.assetBase);
  return html`<label class="style paper" part="style">
    <input
      type="radio"
      name="style"
      value=${style.id}
      aria-label=${view.i18n.t('signatureStyleOption', { n })}
      .checked=${style === chosen}
      ?disabled=${view.locked}
      @change=${() => choose(style.id)}
    />
    <span
      class="letters ${state} ${style === SYSTEM_STYLE ? 'system' : ''}"
      part="preview"
      dir="auto"
      aria-hidden="true"
      ${setStyle({
        '--_family': familyOf(style),
        '--_size': String(style.size),
        '--_ems': state === 'ready' ? widthInEms(text, style).toFixed(2) : '10',
      })}
      >${text}</span
    >
    <span class="tick">${icon('check')}</span>
  </label>`;
}
