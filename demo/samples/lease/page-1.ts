import { SHEET, type Paper } from '../paper.js';
import { LINE_HEIGHT, lineField, type Places } from '../places.js';
import { LEASE, clause, item, leasePage } from './frame.js';

const COLUMN = 228;
const SECOND = SHEET.right - COLUMN;

/** Title, parties, key terms. */
export function firstPage(paper: Paper, places: Places): void {
  leasePage(paper, places, 1);
  titleBlock(paper);
  parties(paper, places);
  keyTerms(paper, places);
  clause(paper, 1, 'Letting');
  item(
    paper,
    '1.1',
    'The Landlord lets the Premises to the Tenant, and the Tenant takes them, for the Term and at the Monthly rent stated above. ' +
      'The Premises are let unfurnished, with the kitchen appliances listed in the Move-in Inspection Form.',
  );
  item(
    paper,
    '1.2',
    'The Tenant may use the Premises only as a private home for the number of occupants stated above. A guest who stays longer ' +
      'than fourteen days in any six months counts as an occupant and needs the Landlord’s written consent.',
  );
  item(
    paper,
    '1.3',
    'If several persons sign as Tenant, each of them is liable for the whole rent and for every other duty under this Lease.',
  );
}

function titleBlock(paper: Paper): void {
  paper.text(LEASE.title, SHEET.left, paper.y + 18, { font: 'serifBold', size: 25 });
  paper.y += 30;
  paper.text(`Lease No. ${LEASE.number}   ·   Prepared November 2, 2026`, SHEET.left, paper.y + 8, {
    font: 'sans',
    size: 8.5,
    color: 'muted',
  });
  paper.y += 19;
  paper.rule(SHEET.left, paper.y, SHEET.measure, 'accent', 1.4);
  paper.y += 13;
  paper.paragraph(
    'This Residential Lease Agreement (the “**Lease**”) is made between the Landlord and the Tenant named below. Each of them ' +
      'has read all four pages, has had the opportunity to ask questions, and agrees to be bound by what they say.',
    { leading: 14, justify: true },
  );
  paper.y += 14;
}

function parties(paper: Paper, places: Places): void {
  const top = paper.y;
  partyHead(paper, 'LANDLORD', SHEET.left, top);
  const address = ['Alder Street Holdings LLC', '1200 Larch Avenue, Suite 400', 'Portland, Oregon 97205'];
  for (const [index, line] of address.entries()) {
    paper.text(line, SHEET.left, top + 31 + index * 14, { font: index === 0 ? 'serifBold' : 'serif' });
  }
  lineField(paper, places, "Landlord's representative", 'Represented by', { x: SHEET.left, y: top + 89, w: COLUMN });

  partyHead(paper, 'TENANT', SECOND, top);
  const half = (COLUMN - 14) / 2;
  lineField(paper, places, "Tenant's full name", 'Full legal name', { x: SECOND, y: top + 17, w: COLUMN });
  lineField(paper, places, 'Date of birth', 'Date of birth', { x: SECOND, y: top + 53, w: half });
  lineField(paper, places, 'Phone', 'Phone (optional)', { x: SECOND + half + 14, y: top + 53, w: half });
  lineField(paper, places, 'Email', 'Email address for notices', { x: SECOND, y: top + 89, w: COLUMN });
  paper.y = top + 142;
}

function partyHead(paper: Paper, name: string, x: number, y: number): void {
  paper.text(name, x, y + 7, { font: 'sansBold', size: 8, color: 'accent', tracking: 1 });
  paper.rule(x, y + 13, COLUMN, 'hairline');
}

function keyTerms(paper: Paper, places: Places): void {
  const rows: readonly (readonly [string, string, string?, number?])[] = [
    ['Premises', LEASE.premises],
    ['Term', 'January 1, 2027 to December 31, 2027 (twelve months)'],
    ['Monthly rent', '', 'Monthly rent', 62],
    ['Rent is due', 'On the first day of each month, in advance'],
    ['Security deposit', '$3,225.00, held in a separate trust account'],
    ['Number of occupants', '', 'Number of occupants'],
    ['Keys handed over on', '', 'Move-in date'],
  ];
  const height = 25;
  paper.fill({ x: SHEET.left, y: paper.y, w: 138, h: rows.length * height }, 'tint');
  paper.rule(SHEET.left, paper.y, SHEET.measure, 'line');
  for (const [label, value, field, width = 170] of rows) {
    paper.text(label, SHEET.left + 9, paper.y + 16, { font: 'sansBold', size: 8.5 });
    paper.text(value, SHEET.left + 148, paper.y + 16.5);
    if (field !== undefined) places.add(field, paper.box(SHEET.left + 145, paper.y + 2.5, width, LINE_HEIGHT));
    paper.y += height;
    paper.rule(SHEET.left, paper.y, SHEET.measure, 'hairline');
  }
  paper.rule(SHEET.left, paper.y, SHEET.measure, 'line');
  paper.y += 8;
}
