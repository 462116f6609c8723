import { SHEET, type Paper } from '../paper.js';
import type { Places } from '../places.js';

export const LEASE = {
  number: 'ASH-2026-0147',
  title: 'Residential Lease Agreement',
  premises: '48 Alder Street, Unit 3B, Portland, Oregon 97205',
  pages: 4,
} as const;

const FOOT = 738;
const INITIALS = { w: 74, h: 26 } as const;

/** Starts a page: running head (not on the first), footer with page number and both parties' initials. */
export function leasePage(paper: Paper, places: Places, number: number): void {
  paper.newPage(number === 1 ? 62 : 84);
  if (number > 1) runningHead(paper);
  initials(paper, places, 'Landlord', SHEET.left);
  initials(paper, places, 'Tenant', SHEET.left + 172);
  paper.rule(SHEET.left, FOOT, SHEET.measure, 'hairline');
  const style = { font: 'sans', size: 7.5, color: 'muted' } as const;
  paper.text(`Lease No. ${LEASE.number}`, SHEET.left, FOOT + 14, style);
  paper.text('Sample document. Not legal advice.', SHEET.width / 2, FOOT + 14, { ...style, align: 'center' });
  paper.text(`Page ${number} of ${LEASE.pages}`, SHEET.right, FOOT + 14, { ...style, align: 'right' });
}

function runningHead(paper: Paper): void {
  const style = { font: 'sans', size: 7.5, color: 'muted' } as const;
  paper.text(LEASE.title.toUpperCase(), SHEET.left, 52, { ...style, tracking: 0.8 });
  paper.text(LEASE.premises, SHEET.right, 52, { ...style, align: 'right' });
  paper.rule(SHEET.left, 60, SHEET.measure, 'hairline');
}

function initials(paper: Paper, places: Places, party: string, x: number): void {
  const box = paper.box(x + 78, FOOT - INITIALS.h - 9, INITIALS.w, INITIALS.h);
  paper.text(`${party}’s initials`, x, box.y + 16, { font: 'sans', size: 7.5, color: 'muted' });
  paper.outline(box, 'line', 0.6);
  places.add(`${party}'s initials`, box);
}

/** A numbered heading. */
export function clause(paper: Paper, number: number, title: string): void {
  paper.y += 10;
  paper.text(String(number), SHEET.left, paper.y + 9, { font: 'sansBold', size: 10, color: 'accent' });
  paper.text(title, SHEET.left + 26, paper.y + 9, { font: 'sansBold', size: 10, color: 'accent' });
  paper.y += 18;
}

/** A numbered paragraph of a clause, such as 3.1. */
export function item(paper: Paper, number: string, text: string): void {
  paper.text(number, SHEET.left, paper.y + 8.6);
  paper.paragraph(text, { x: SHEET.left + 26, leading: 14, justify: true });
  paper.y += 4;
}
