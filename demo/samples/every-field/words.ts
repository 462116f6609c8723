import { SHEET, type Paper } from '../paper.js';
import type { Places } from '../places.js';
import { COLUMN, COLUMNS, caption, framed, section, specimenPage, type Specimen } from './frame.js';

const ROW = 62;
const LINE = 22;
const CELLS = 6;

/** Text in all its forms, numbers, dates. */
export function wordsPage(paper: Paper, places: Places): void {
  specimenPage(
    paper,
    1,
    'Words and numbers',
    'This sheet holds all nineteen field types, each with a few of its settings. The boxes below are where the form puts them; the ' +
      'gray line under each name says what to look for.',
  );
  const heading = paper.box(SHEET.left, paper.y, SHEET.measure, 24);
  paper.fill(heading, 'tint');
  places.add('Welcome', heading);
  paper.text('heading', SHEET.right, paper.y + 35, { font: 'mono', size: 8, color: 'muted', align: 'right' });
  paper.y += 46;

  section(paper, 'Words');
  const boxed = pairs(paper, places);
  boxed('Full name', { label: 'Full name', type: 'text', note: 'Required; filled in with the signer’s name' });
  boxed('ZIP code', { label: 'ZIP code', type: 'text', note: 'Five digits, or five and four (pattern)' });
  boxed('Mobile', { label: 'Mobile', type: 'phone', note: 'Kept in international form' });
  boxed('Country', { label: 'Country', type: 'select', note: 'One of a list' });
  reference(paper, places);
  remarks(paper, places);

  section(paper, 'Numbers and days');
  const numbers = pairs(paper, places);
  numbers('Quantity', { label: 'Quantity', type: 'number', note: 'Whole, from 1 to 100' });
  numbers('Unit price', { label: 'Unit price', type: 'number', note: 'US dollars' });
  numbers('Tax rate', { label: 'Tax rate', type: 'number', note: 'Percent' });
  numbers('Account number', {
    label: 'Account number',
    type: 'text',
    note: 'Masked: only the last four digits are shown',
  });
  numbers('Total', { label: 'Total', type: 'number', note: 'Formula: quantity × unit price, with tax' });
  numbers('Summary', { label: 'Summary', type: 'text', note: 'Formula over words' });
  numbers('Start date', { label: 'Start date', type: 'date', note: 'Not before today; shown as 1 March 2027' });
  numbers('Appointment', { label: 'Appointment', type: 'date', note: 'Day and time' });
}

/** Boxes in two columns; every second call begins a new row. */
function pairs(paper: Paper, places: Places): (field: string, specimen: Specimen) => void {
  let column: 0 | 1 = 0;
  return (field, specimen) => {
    const x = COLUMNS[column];
    places.add(field, framed(paper, x, caption(paper, specimen, x, paper.y), COLUMN, LINE));
    if (column === 1) paper.y += ROW;
    column = column === 0 ? 1 : 0;
  };
}

function reference(paper: Paper, places: Places): void {
  const [x] = COLUMNS;
  const cell = COLUMN / 10;
  const specimen = { label: 'Reference', type: 'cells', note: `Up to ${CELLS} characters, one in a cell` };
  const y = caption(paper, specimen, x, paper.y);
  for (let index = 0; index < CELLS; index += 1) framed(paper, x + index * cell, y, cell, LINE);
  places.add('Reference', { ...paper.box(x, y, cell * CELLS, LINE), cell });
}

function remarks(paper: Paper, places: Places): void {
  const x = COLUMNS[1];
  const y = caption(paper, { label: 'Remarks', type: 'text', note: 'Several lines' }, x, paper.y);
  places.add('Remarks', framed(paper, x, y, COLUMN, 46));
  paper.y = y + 62;
}
