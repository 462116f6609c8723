import { SHEET, type Box, type Paper } from '../paper.js';

export const SPECIMEN = { title: 'Every Field, One Form', pages: 3 } as const;

const FOOT = 742;
export const GUTTER = 24;
export const COLUMN = (SHEET.measure - GUTTER) / 2;
export const COLUMNS = [SHEET.left, SHEET.left + COLUMN + GUTTER] as const;

/** Starts a page with its heading and footer. */
export function specimenPage(paper: Paper, number: number, heading: string, about: string): void {
  paper.newPage(62);
  paper.text(number === 1 ? SPECIMEN.title : heading, SHEET.left, paper.y + 17, {
    font: 'sansBold',
    size: number === 1 ? 22 : 16,
  });
  paper.y += 30;
  paper.rule(SHEET.left, paper.y, SHEET.measure, 'accent', 1.4);
  paper.y += 12;
  paper.paragraph(about, { font: 'sans', size: 9.5, color: 'muted', leading: 13.5 });
  paper.y += 10;
  const style = { font: 'sans', size: 7.5, color: 'muted' } as const;
  paper.rule(SHEET.left, FOOT, SHEET.measure, 'hairline');
  paper.text('signing-form · specimen sheet', SHEET.left, FOOT + 14, style);
  paper.text(`Page ${number} of ${SPECIMEN.pages}`, SHEET.right, FOOT + 14, { ...style, align: 'right' });
}

export function section(paper: Paper, title: string): void {
  paper.text(title.toUpperCase(), SHEET.left, paper.y + 8, { font: 'sansBold', size: 8, color: 'accent', tracking: 1 });
  paper.rule(SHEET.left, paper.y + 14, SHEET.measure, 'hairline');
  paper.y += 26;
}

export interface Specimen {
  readonly label: string;
  /** The type's name, shown as code. */
  readonly type: string;
  readonly note: string;
}

/** Label, type and note of one specimen; gives the `y` below them, where its box begins. */
export function caption(paper: Paper, { label, type, note }: Specimen, x: number, y: number, width = COLUMN): number {
  paper.text(label, x, y + 8, { font: 'sansBold', size: 9.5 });
  paper.text(type, x + width, y + 8, { font: 'mono', size: 8, color: 'muted', align: 'right' });
  paper.text(note, x, y + 20, { font: 'sans', size: 8, color: 'muted' });
  return y + 26;
}

export function framed(paper: Paper, x: number, y: number, w: number, h: number): Box {
  const box = paper.box(x, y, w, h);
  paper.outline(box);
  return box;
}
