import { SHEET, type Paper } from '../paper.js';
import { LINE_HEIGHT, type Places } from '../places.js';
import { COLUMN, COLUMNS, caption, framed, section, specimenPage } from './frame.js';

export const PLANS = ['Monthly', 'Yearly', 'Something else'] as const;
export const TOPICS = ['Product news', 'Invoices', 'Service alerts', 'Events'] as const;

/** Boxes to tick, and what depends on them. */
export function choicesPage(paper: Paper, places: Places): void {
  specimenPage(
    paper,
    2,
    'Choices and conditions',
    'Each option has a box of its own on the page. What one chooses here decides which of the fields below are asked at all.',
  );
  section(paper, 'Choices');
  const top = paper.y;
  options(paper, places, 'Plan', 'radio', 'One of three', PLANS, COLUMNS[0], top);
  options(paper, places, 'Send me', 'multiple', 'Any of four', TOPICS, COLUMNS[1], top);
  paper.y = top + 148;

  section(paper, 'Conditions');
  dependents(paper, places);
  exclusion(paper, places);

  section(paper, 'Agreement');
  const y = caption(
    paper,
    { label: 'Terms of service', type: 'checkbox', note: 'Required: it must be ticked' },
    SHEET.left,
    paper.y,
    SHEET.measure,
  );
  places.add('Accepts the terms', framed(paper, SHEET.left, y + 4, 14, 14));
  paper.text('I have read the terms of service and accept them.', SHEET.left + 24, y + 15);
}

function options(
  paper: Paper,
  places: Places,
  field: string,
  type: string,
  note: string,
  values: readonly string[],
  x: number,
  top: number,
): void {
  let y = caption(paper, { label: field, type, note }, x, top) + 6;
  for (const option of values) {
    places.add(field, { ...framed(paper, x, y, 14, 14), option });
    paper.text(option, x + 24, y + 11);
    y += 26;
  }
}

function dependents(paper: Paper, places: Places): void {
  const specimens = [
    { label: 'Which plan?', type: 'text', note: 'Asked only with the plan “Something else”' },
    { label: 'Seats', type: 'number', note: 'Asked with “Monthly” or “Yearly”' },
    { label: 'Discount', type: 'number', note: 'Asked with more than 10 seats; percent' },
  ];
  for (const [index, specimen] of specimens.entries()) {
    const x = COLUMNS[index % 2 === 0 ? 0 : 1];
    const y = caption(paper, specimen, x, paper.y);
    places.add(specimen.label, framed(paper, x, y, COLUMN, LINE_HEIGHT + 2));
    if (index % 2 === 1) paper.y = y + 38;
  }
  paper.y += 66;
}

function exclusion(paper: Paper, places: Places): void {
  const label = 'Liability for delay';
  const note = 'The clause is struck out when the box is ticked';
  const y = caption(paper, { label, type: 'checkbox + strikethrough', note }, SHEET.left, paper.y, SHEET.measure);
  places.add('Strike the clause', framed(paper, SHEET.left, y + 4, 14, 14));
  paper.text('Strike this clause:', SHEET.left + 24, y + 15, { font: 'sansBold', size: 9.5 });
  const sentence = 'The provider is not liable for a delay of less than five working days.';
  const x = SHEET.left + 24;
  paper.text(sentence, x, y + 36, { font: 'serifItalic', size: 11 });
  places.add(
    'Struck clause',
    paper.box(x - 3, y + 25, paper.width(sentence, { font: 'serifItalic', size: 11 }) + 6, 16),
  );
  paper.y = y + 62;
}
