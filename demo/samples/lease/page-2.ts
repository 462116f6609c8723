import { SHEET, type Paper } from '../paper.js';
import { LINE_HEIGHT, lineField, tickBox, type Places } from '../places.js';
import { clause, item, leasePage } from './frame.js';

/** Term, rent and what else is to be paid. */
export function secondPage(paper: Paper, places: Places): void {
  leasePage(paper, places, 2);
  paper.y -= 10;
  clause(paper, 2, 'Term and possession');
  item(
    paper,
    '2.1',
    'The Lease begins and ends on the days stated under Term. If neither party gives notice at least thirty days before the end, ' +
      'it continues from month to month on the same conditions.',
  );
  item(
    paper,
    '2.2',
    'The Landlord hands over two sets of keys on the day stated above, once the first month’s rent and the security deposit have ' +
      'been received. If the Premises are not ready on that day, no rent is owed until then.',
  );
  clause(paper, 3, 'Rent and other payments');
  item(paper, '3.1', 'The Tenant pays the following amounts, those marked “once” before the keys are handed over.');
  payments(paper, places);
  tickBox(
    paper,
    places,
    'Automatic transfer',
    'The Tenant sets up an **automatic bank transfer** for the rent and receives a credit of $15.00 for each month paid that way.',
    SHEET.left + 26,
  );
  paper.y += 5;
  item(
    paper,
    '3.2',
    'Rent that arrives after the fifth day of the month is late. The Landlord may then charge a single late fee of $75.00 for that ' +
      'month. A returned payment costs the Tenant $35.00 and does not count as paid.',
  );
  clause(paper, 4, 'Utilities');
  item(paper, '4.1', 'Services are paid for as follows. The Tenant opens accounts by the first day of the Term.');
  utilities(paper);
  clause(paper, 5, 'Security deposit');
  item(
    paper,
    '5.1',
    'The deposit secures unpaid rent and damage beyond ordinary wear. Within thirty-one days after the Tenant has moved out, the ' +
      'Landlord returns it with a written account of any deduction. The Tenant’s address for the return of the deposit, if already known:',
  );
  lineField(paper, places, 'Forwarding address', 'Forwarding address (optional)', {
    x: SHEET.left + 26,
    y: paper.y,
    w: SHEET.measure - 26,
  });
}

const LEFT = SHEET.left + 26;
const WIDTH = SHEET.measure - 26;

function tableHead(paper: Paper, cells: readonly (readonly [string, number, 'left' | 'right'])[]): void {
  paper.fill({ x: LEFT, y: paper.y, w: WIDTH, h: 19 }, 'tint');
  paper.rule(LEFT, paper.y, WIDTH, 'line');
  for (const [text, x, align] of cells) {
    paper.text(text, LEFT + x, paper.y + 12.8, { font: 'sansBold', size: 8, align });
  }
  paper.y += 19;
  paper.rule(LEFT, paper.y, WIDTH, 'line');
}

function payments(paper: Paper, places: Places): void {
  paper.y += 2;
  tableHead(paper, [
    ['Item', 9, 'left'],
    ['When', 214, 'left'],
    ['Amount', WIDTH - 9, 'right'],
  ]);
  const rows = [
    ['Security deposit', 'Once, on signing', '$3,225.00'],
    ['First month’s rent', 'Once, on signing', null],
    ['Rent, February to December', 'First day of each month', null],
    ['Parking space 14, if used', 'First day of each month', '$90.00'],
    ['Replacement of a lost key', 'When it happens', '$45.00'],
  ] as const;
  for (const [what, when, amount] of rows) {
    paper.text(what, LEFT + 9, paper.y + 15, { size: 10 });
    paper.text(when, LEFT + 214, paper.y + 15, { size: 10 });
    if (amount === null) places.add('Monthly rent', paper.box(LEFT + WIDTH - 109, paper.y + 2, 103, LINE_HEIGHT));
    else paper.text(amount, LEFT + WIDTH - 9, paper.y + 15, { size: 10, align: 'right' });
    paper.y += 24;
    paper.rule(LEFT, paper.y, WIDTH, 'hairline');
  }
  paper.y += 12;
}

function utilities(paper: Paper): void {
  const rows = [
    ['Water, sewer, refuse', 'Landlord', 'Electricity', 'Tenant'],
    ['Heating of common areas', 'Landlord', 'Gas', 'Tenant'],
    ['Building insurance', 'Landlord', 'Internet, telephone', 'Tenant'],
  ] as const;
  paper.y += 2;
  tableHead(paper, [
    ['Service', 9, 'left'],
    ['Paid by', 150, 'left'],
    ['Service', 238, 'left'],
    ['Paid by', 380, 'left'],
  ]);
  for (const cells of rows) {
    for (const [index, x] of [9, 150, 238, 380].entries()) {
      paper.text(cells[index] ?? '', LEFT + x, paper.y + 12.5, { size: 10 });
    }
    paper.y += 18;
    paper.rule(LEFT, paper.y, WIDTH, 'hairline');
  }
  paper.y += 4;
}
