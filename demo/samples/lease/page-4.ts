import { SHEET, type Paper } from '../paper.js';
import { LINE_HEIGHT, lineField, tickBox, type Places } from '../places.js';
import { clause, item, leasePage } from './frame.js';

const COLUMN = 224;

/** Ending, general terms, acknowledgments, signatures. */
export function fourthPage(paper: Paper, places: Places): void {
  leasePage(paper, places, 4);
  paper.y -= 10;
  clause(paper, 11, 'Default and ending');
  item(
    paper,
    '11.1',
    'If rent stays unpaid for ten days after written notice, or another duty for thirty, the other party may end the Lease in the ' +
      'manner that the law prescribes. The Tenant may sublet only with written consent, which is not withheld without reason.',
  );
  item(
    paper,
    '11.2',
    'On the last day the Tenant returns all keys and leaves the Premises empty, clean and in the condition of the Move-in ' +
      'Inspection Form, ordinary wear excepted.',
  );
  clause(paper, 12, 'General');
  item(
    paper,
    '12.1',
    'Notices are given in writing, by hand, by mail or to the email addresses stated in this Lease. The laws of the State of Oregon ' +
      'apply. This Lease is the whole agreement; changes need the signatures of both parties. If one provision is invalid, the ' +
      'others remain in force.',
  );
  item(
    paper,
    '12.2',
    'The parties agree that this Lease may be signed and kept electronically, and that an electronic signature has the same effect ' +
      'as one on paper.',
  );
  item(
    paper,
    '12.3',
    'A party that waives a right once does not waive it for the future. Any dispute is first taken to mediation; the parties share ' +
      'its cost equally.',
  );
  clause(paper, 13, 'Acknowledgments');
  tickBox(
    paper,
    places,
    'House Rules received',
    'The Tenant has received and read the **House Rules** (three pages).',
    SHEET.left + 26,
  );
  paper.y += 13;
  tickBox(
    paper,
    places,
    'Disclosures received',
    'The Tenant has received the **smoke alarm, mold and lead-paint disclosures** required by law.',
    SHEET.left + 26,
  );
  paper.y += 16;
  signatures(paper, places);
}

function signatures(paper: Paper, places: Places): void {
  paper.rule(SHEET.left, paper.y, SHEET.measure, 'accent', 1.4);
  paper.y += 12;
  paper.paragraph('By signing, each party confirms that the information it has given is true and accepts this Lease.', {
    font: 'serifItalic',
    size: 10,
  });
  paper.y += 8;
  const top = paper.y;
  block(paper, places, 'Landlord', 'Alder Street Holdings LLC', { x: SHEET.left, y: top }, "Landlord's representative");
  block(paper, places, 'Tenant', 'Tenant of Unit 3B', { x: SHEET.right - COLUMN, y: top }, "Tenant's full name");
}

function block(
  paper: Paper,
  places: Places,
  party: string,
  capacity: string,
  { x, y }: { x: number; y: number },
  printedName: string,
): void {
  paper.text(party.toUpperCase(), x, y + 7, { font: 'sansBold', size: 8, color: 'accent', tracking: 1 });
  paper.text(capacity, x + COLUMN, y + 7, { font: 'sans', size: 8, color: 'muted', align: 'right' });
  const signature = paper.box(x, y + 14, COLUMN, 54);
  places.add(`${party}'s signature`, signature);
  paper.rule(x, signature.y + signature.h, COLUMN, 'ink', 0.8);
  paper.text('Signature', x, signature.y + signature.h + 10, { font: 'sans', size: 7.5, color: 'muted' });
  lineField(paper, places, printedName, 'Name in print', { x, y: y + 94, w: COLUMN });
  lineField(paper, places, `${party}'s date of signing`, 'Date', { x, y: y + 94 + LINE_HEIGHT + 22, w: COLUMN / 2 });
}
