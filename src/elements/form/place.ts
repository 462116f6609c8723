import { hasLines } from '../../fields/text.js';
import type { PageSlot } from '../../controllers/run/page-list.js';
import type { Area, Field } from '../../model/template.js';
import type { StyleValues } from '../../styles/set-style.js';

/** The size that DocuSeal's forms use where the template says none, in points. */
const DEFAULT_POINTS = 11;

/** Below this nothing can be read. */
const SMALLEST_POINTS = 5;

const FAMILIES: Readonly<Record<string, string>> = {
  Times: "'Liberation Serif', 'Times New Roman', Times, serif",
  Courier: "'Liberation Mono', 'Courier New', Courier, monospace",
  Helvetica: "'Liberation Sans', Helvetica, Arial, sans-serif",
};

/** What styles call it, and which share of the free height stands above one line. */
const VERTICAL: Readonly<Record<string, StyleValues>> = {
  top: { '--field-valign': 'start', '--field-above': '0' },
  center: { '--field-valign': 'center', '--field-above': '0.5' },
  bottom: { '--field-valign': 'end', '--field-above': '1' },
};

const percent = (fraction: number): string => `${String(fraction * 100)}%`;

/** Where an area lies on its page: physical sides, for a page is never mirrored. */
export function areaStyle({ x, y, w, h }: Area): StyleValues {
  return { left: percent(x), top: percent(y), width: percent(w), height: percent(h) };
}

/** How a value looks on the page, as the sealed PDF will have it. Sizes follow the page's own scale (`--_pt`: px a point). */
export function typeStyle(field: Field, area: Area, slot: PageSlot, text: string): StyleValues {
  const { font, font_type: style, font_size: size, align, color, background, valign } = field.preferences;
  const family = (typeof font === 'string' ? FAMILIES[font] : undefined) ?? FAMILIES['Helvetica'] ?? '';
  const points = typeof size === 'number' ? size : fittedPoints(textWidth(text, family), field, area, slot);
  return {
    '--field-font-size': `calc(${String(points)} * var(--_pt))`,
    '--field-height': `calc(${String(area.h * slot.height)} * var(--_pt))`,
    ...(typeof font === 'string' && font in FAMILIES && { '--field-font-family': FAMILIES[font] ?? '' }),
    ...(typeof style === 'string' && {
      '--field-font-weight': style.includes('bold') ? '700' : '400',
      '--field-font-style': style.includes('italic') ? 'italic' : 'normal',
    }),
    ...(typeof align === 'string' && { '--field-align': align }),
    ...(typeof valign === 'string' && VERTICAL[valign]),
    ...(typeof color === 'string' && { '--field-color': color }),
    ...(typeof background === 'string' && { '--field-background': background }),
    ...(area.cell_w !== null && { '--cell-width': `calc(${String(area.cell_w * slot.width)} * var(--_pt))` }),
  };
}

/** Shrinks text that would not fit its box until it does. `width`: of the text in one line, as a multiple of its size. */
function fittedPoints(width: number, { type }: Field, area: Area, slot: PageSlot): number {
  const wraps = type === 'heading' || (type === 'text' && hasLines(area));
  const room = area.w * slot.width;
  const height = area.h * slot.height;
  for (let points = Math.min(DEFAULT_POINTS, height * 0.8); points > SMALLEST_POINTS; points -= 0.5) {
    const lines = wraps ? Math.max(1, Math.floor(height / (points * 1.25))) : 1;
    // The box has a little air on both sides.
    if (width * points <= (room - points * 0.5) * lines) return points;
  }
  return SMALLEST_POINTS;
}

/** How wide a text runs in one line, as a multiple of its size. */
function textWidth(text: string, family: string): number {
  if (text === '') return 0;
  pen ??= document.createElement('canvas').getContext('2d');
  // Where pages may not make pictures: letters are about half as wide as high.
  if (!pen) return text.length * 0.5;
  pen.font = `${String(MEASURED_AT)}px ${family}`;
  return pen.measureText(text).width / MEASURED_AT;
}

let pen: CanvasRenderingContext2D | null | undefined;
const MEASURED_AT = 100;
