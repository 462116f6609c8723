import { html, nothing, svg } from 'lit';
import type { Area } from '../model/template.js';
import { checkbox } from './checkbox.js';
import type { FieldType } from './field-type.js';

/** A line through what stands on the paper; nobody is asked for it. */
export const strikethrough: FieldType<boolean> = {
  type: 'strikethrough',
  asks: false,

  parse: (raw, field) => checkbox.parse(raw, field),

  check: () => null,

  format: (value, field, i18n) => checkbox.format(value, field, i18n),

  control({ area, field, label, place, value }) {
    if (place === 'step' || area === null || value === false) return html`${nothing}`;
    const { color } = field.preferences;
    const { width, height } = sizeOf(area);
    return html`<div class="fill">
      <svg
        class="strike"
        viewBox="0 0 ${width} ${height}"
        preserveAspectRatio="none"
        role="img"
        aria-label=${label ?? nothing}
        stroke=${typeof color === 'string' ? color : 'red'}
        stroke-width="6"
      >
        ${lines(width, height)}
      </svg>
    </div>`;
  },
};

/** Height over width of common paper: Letter is 1.29, A4 is 1.41. Only the choice of one line or two hangs on it. */
const PAPER = 1.35;

/** In thousandths of the page's width, the unit in which DocuSeal draws. */
function sizeOf({ w, h }: Area): { readonly width: number; readonly height: number } {
  return { width: w * 1000, height: h * 1000 * PAPER };
}

/** A flat area is struck through by one line, a high one by a cross. */
function lines(width: number, height: number): unknown {
  if (height < 40) return svg`<line x1="0" y1=${height / 2} x2=${width} y2=${height / 2} />`;
  return svg`<line x1="0" y1="0" x2=${width} y2=${height} /><line x1="0" y1=${height} x2=${width} y2="0" />`;
}
