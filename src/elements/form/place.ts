import type { PageSlot } from '../../controllers/run/page-list.js';
import type { Area, Field } from '../../model/template.js';
import type { StyleValues } from '../../styles/set-style.js';

/** The size that DocuSeal's forms use where the template says none, in points. */
const DEFAULT_POINTS = 11;

const FAMILIES: Readonly<Record<string, string>> = {
  Times: "'Liberation Serif', 'Times New Roman', Times, serif",
  Courier: "'Liberation Mono', 'Courier New', Courier, monospace",
  Helvetica: "'Liberation Sans', Helvetica, Arial, sans-serif",
};

const percent = (fraction: number): string => `${String(fraction * 100)}%`;

/** Where an area lies on its page: physical sides, for a page is never mirrored. */
export function areaStyle({ x, y, w, h }: Area): StyleValues {
  return { left: percent(x), top: percent(y), width: percent(w), height: percent(h) };
}

/** How a value looks on the page, as the sealed PDF will have it. Sizes follow the page's own scale (`--_pt`: px a point). */
export function typeStyle(field: Field, area: Area, slot: PageSlot, length: number): StyleValues {
  const { font, font_type: style, font_size: size, align, color, background, valign } = field.preferences;
  const points = typeof size === 'number' ? size : fittedPoints(length, area, slot);
  return {
    '--field-font-size': `calc(${String(points)} * var(--_pt))`,
    ...(typeof font === 'string' && font in FAMILIES && { '--field-font-family': FAMILIES[font] ?? '' }),
    ...(typeof style === 'string' && {
      '--field-font-weight': style.includes('bold') ? '700' : '400',
      '--field-font-style': style.includes('italic') ? 'italic' : 'normal',
    }),
    ...(typeof align === 'string' && { '--field-align': align }),
    ...(typeof valign === 'string' && { '--field-valign': valign }),
    ...(typeof color === 'string' && { '--field-color': color }),
    ...(typeof background === 'string' && { '--field-background': background }),
    ...(area.cell_w !== null && { '--cell-width': `calc(${String(area.cell_w * slot.width)} * var(--_pt))` }),
  };
}

/** Shrinks text that would not fit its box: lines of average letters, half as wide as high, until they fit. */
export function fittedPoints(length: number, area: Area, slot: PageSlot): number {
  const width = area.w * slot.width;
  const height = area.h * slot.height;
  for (let points = Math.min(DEFAULT_POINTS, height * 0.8); points > 5; points -= 0.5) {
    const lines = Math.max(1, Math.floor(height / (points * 1.25)));
    if (length * points * 0.5 <= width * lines) return points;
  }
  return 5;
}
