import { PDFDocument, StandardFonts, rgb, setWordSpacing, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';

/** A rectangle on a page (from 0), in points from the top left. */
export interface Box {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export type FontName = 'serif' | 'serifBold' | 'serifItalic' | 'sans' | 'sansBold' | 'mono';
export type ColorName = keyof typeof COLORS;

export interface TextStyle {
  readonly font?: FontName;
  readonly size?: number;
  readonly color?: ColorName;
  readonly align?: 'left' | 'center' | 'right';
  /** Extra points between letters. */
  readonly tracking?: number;
}

export interface ParagraphStyle extends TextStyle {
  readonly x?: number;
  readonly width?: number;
  readonly leading?: number;
  readonly justify?: boolean;
}

const FONTS: Readonly<Record<FontName, StandardFonts>> = {
  serif: StandardFonts.TimesRoman,
  serifBold: StandardFonts.TimesRomanBold,
  serifItalic: StandardFonts.TimesRomanItalic,
  sans: StandardFonts.Helvetica,
  sansBold: StandardFonts.HelveticaBold,
  mono: StandardFonts.Courier,
};

const COLORS = {
  ink: rgb(0.1, 0.11, 0.14),
  muted: rgb(0.36, 0.39, 0.45),
  line: rgb(0.62, 0.65, 0.7),
  hairline: rgb(0.83, 0.85, 0.88),
  tint: rgb(0.955, 0.962, 0.972),
  accent: rgb(0.13, 0.24, 0.42),
};

/** US Letter and its margins, in points. */
export const SHEET = { width: 612, height: 792, left: 66, right: 546, measure: 480 } as const;

interface Run {
  readonly text: string;
  readonly font: FontName;
}

/**
 * A small typesetter: absolute text and rules, and paragraphs that flow down from `y`. Only the fonts that every PDF
 * reader has, fixed dates and no random ids, so the same calls give the same bytes.
 */
export class Paper {
  /** Where the next block begins, from the top of the page. */
  y = 0;
  readonly #document: PDFDocument;
  readonly #fonts: Readonly<Record<FontName, PDFFont>>;
  #page!: PDFPage; // set by the first newPage
  #index = -1;

  private constructor(document: PDFDocument, fonts: Readonly<Record<FontName, PDFFont>>) {
    this.#document = document;
    this.#fonts = fonts;
  }

  static async create(title: string, subject: string): Promise<Paper> {
    const document = await PDFDocument.create({ updateMetadata: false });
    const made = new Date(Date.UTC(2026, 10, 2, 9));
    document.setTitle(title, { showInWindowTitleBar: true });
    document.setSubject(subject);
    document.setLanguage('en-US');
    document.setProducer('signing-form demo');
    document.setCreationDate(made);
    document.setModificationDate(made);
    const names = Object.keys(FONTS) as FontName[]; // the record's own keys
    const fonts = await Promise.all(names.map(async (name) => [name, await document.embedFont(FONTS[name])] as const));
    return new Paper(document, Object.fromEntries(fonts) as Record<FontName, PDFFont>);
  }

  newPage(top: number): void {
    this.#page = this.#document.addPage([SHEET.width, SHEET.height]);
    this.#index += 1;
    this.y = top;
  }

  save(): Promise<Uint8Array> {
    return this.#document.save({ useObjectStreams: false });
  }

  /** A box on the current page. */
  box(x: number, y: number, w: number, h: number): Box {
    return { page: this.#index, x, y, w, h };
  }

  width(text: string, { font = 'serif', size = 10.5, tracking = 0 }: TextStyle = {}): number {
    // Letter by letter: for whole words pdf-lib subtracts kerning, which it then does not draw.
    return Array.from(text).reduce(
      (sum, letter) => sum + this.#fonts[font].widthOfTextAtSize(letter, size) + tracking,
      0,
    );
  }

  /** One line; `y` is its baseline, `x` its left edge, middle or right edge by `align`. */
  text(text: string, x: number, y: number, style: TextStyle = {}): void {
    const { font = 'serif', size = 10.5, color = 'ink', align = 'left', tracking = 0 } = style;
    const shift = { left: 0, center: 0.5, right: 1 }[align] * this.width(text, style);
    this.#page.drawText(text, {
      x: x - shift,
      y: SHEET.height - y,
      size,
      font: this.#fonts[font],
      color: COLORS[color],
      ...(tracking ? { characterSpacing: tracking } : {}),
    });
  }

  /** A horizontal line. */
  rule(x: number, y: number, width: number, color: ColorName = 'line', thickness = 0.6): void {
    this.#page.drawLine({
      start: { x, y: SHEET.height - y },
      end: { x: x + width, y: SHEET.height - y },
      thickness,
      color: COLORS[color],
    });
  }

  fill({ x, y, w, h }: Omit<Box, 'page'>, color: ColorName): void {
    this.#page.drawRectangle({ x, y: SHEET.height - y - h, width: w, height: h, color: COLORS[color] });
  }

  outline({ x, y, w, h }: Omit<Box, 'page'>, color: ColorName = 'line', thickness = 0.7): void {
    this.#page.drawRectangle({
      x,
      y: SHEET.height - y - h,
      width: w,
      height: h,
      borderColor: COLORS[color],
      borderWidth: thickness,
    });
  }

  /** Wrapped text from `y` downwards, with `**bold**` in the serif face; moves `y` below it. */
  paragraph(text: string, style: ParagraphStyle = {}): void {
    const { x = SHEET.left, width = SHEET.right - x, size = 10.5, font = 'serif', justify = false } = style;
    const { leading = size * 1.34 } = style;
    const lines = this.#wrap(runsOf(text, font), width, size);
    for (const [index, line] of lines.entries()) {
      const isLast = index === lines.length - 1;
      const gaps = line.reduce((count, run) => count + run.text.split(' ').length - 1, 0);
      const stretch = justify && !isLast && gaps > 0 ? (width - this.#lineWidth(line, size)) / gaps : 0;
      this.#drawLine(line, x, this.y + size * 0.82, stretch, { ...style, size });
      this.y += leading;
    }
  }

  #drawLine(line: readonly Run[], x: number, y: number, stretch: number, style: ParagraphStyle): void {
    this.#page.pushOperators(setWordSpacing(stretch));
    let at = x;
    for (const { text, font } of line) {
      this.text(text, at, y, { ...style, font, align: 'left' });
      at += this.width(text, { ...style, font }) + stretch * (text.split(' ').length - 1);
    }
    this.#page.pushOperators(setWordSpacing(0));
  }

  #lineWidth(line: readonly Run[], size: number): number {
    return line.reduce((sum, { text, font }) => sum + this.width(text, { font, size }), 0);
  }

  #wrap(runs: readonly Run[], width: number, size: number): Run[][] {
    const lines: Run[][] = [[]];
    let used = 0;
    for (const { text, font } of runs) {
      for (const word of text.split(/(?<= )/)) {
        const needed = this.width(word.trimEnd(), { font, size });
        if (used + needed > width && used > 0) {
          lines.push([]);
          used = 0;
        }
        append(lines.at(-1) ?? [], word, font);
        used += this.width(word, { font, size });
      }
    }
    return lines.map(trimEnd);
  }
}

function runsOf(text: string, font: FontName): Run[] {
  const bold: FontName = font.startsWith('serif') ? 'serifBold' : 'sansBold';
  return text
    .split('**')
    .map((part, index): Run => ({ text: part, font: index % 2 ? bold : font }))
    .filter((run) => run.text !== '');
}

function append(line: Run[], text: string, font: FontName): void {
  const last = line.at(-1);
  if (last?.font === font) line[line.length - 1] = { text: last.text + text, font };
  else line.push({ text, font });
}

function trimEnd(line: Run[]): Run[] {
  return line.map((run, index) => (index === line.length - 1 ? { ...run, text: run.text.trimEnd() } : run));
}
