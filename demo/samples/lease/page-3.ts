import { SHEET, type Paper } from '../paper.js';
import { lineField, tickBox, type Places } from '../places.js';
import { clause, item, leasePage } from './frame.js';

const LEFT = SHEET.left + 26;
const WIDTH = SHEET.measure - 26;

/** Living there: pets, parking, care, access, condition on moving in. */
export function thirdPage(paper: Paper, places: Places): void {
  leasePage(paper, places, 3);
  paper.y -= 10;
  clause(paper, 6, 'Pets and parking');
  item(
    paper,
    '6.1',
    'No animal may be kept on the Premises unless it is named here. The Tenant pays for any damage that it does and keeps it ' +
      'leashed in the common areas. Assistance animals are welcome and need no entry.',
  );
  tickBox(paper, places, 'Keeps a pet', 'The Tenant will keep a pet on the Premises.', LEFT);
  paper.y += 6;
  const half = (WIDTH - 18) / 2;
  lineField(paper, places, 'Pet', 'Kind and name of the pet', { x: LEFT, y: paper.y, w: half });
  lineField(paper, places, 'License plate', 'License plate, if parking space 14 is used (optional)', {
    x: LEFT + half + 18,
    y: paper.y,
    w: half,
  });
  paper.y += 36;
  clause(paper, 7, 'Care of the Premises');
  item(
    paper,
    '7.1',
    'The Tenant keeps the Premises clean, ventilates them, and reports leaks, mold and defects at once. The Landlord keeps the ' +
      'structure, plumbing, heating and the supplied appliances in working order and begins urgent repairs within 24 hours.',
  );
  item(
    paper,
    '7.2',
    'Smoke and carbon monoxide alarms were tested before the Term began. The Tenant tests them every six months and does not ' +
      'remove or disable them.',
  );
  item(
    paper,
    '7.3',
    'Painting, drilling into tiles, changing locks and similar alterations need the Landlord’s written consent.',
  );
  clause(paper, 8, 'Access');
  item(
    paper,
    '8.1',
    'The Landlord may enter to inspect, repair or show the Premises between 8 a.m. and 8 p.m. after at least 24 hours’ notice, ' +
      'and without notice only in an emergency. If the Tenant cannot be reached in an emergency, the Landlord calls:',
  );
  lineField(paper, places, 'Emergency contact', 'Emergency contact', { x: LEFT, y: paper.y, w: half });
  lineField(paper, places, 'Emergency phone', 'Phone of that person (optional)', {
    x: LEFT + half + 18,
    y: paper.y,
    w: half,
  });
  paper.y += 36;
  clause(paper, 9, 'Condition on moving in');
  item(
    paper,
    '9.1',
    'The parties inspect the Premises together and record their condition in the Move-in Inspection Form. Defects that the Tenant ' +
      'has already noticed (optional):',
  );
  const remarks = paper.box(LEFT, paper.y + 2, WIDTH, 66);
  paper.outline(remarks);
  places.add('Remarks on condition', remarks);
  paper.y += 74;
  clause(paper, 10, 'Insurance');
  item(
    paper,
    '10.1',
    'The Landlord’s insurance does not cover the Tenant’s belongings. The Tenant carries renter’s insurance with a liability limit ' +
      'of at least $100,000 during the whole Term.',
  );
  item(
    paper,
    '10.2',
    'The Tenant shows proof of that insurance before the keys are handed over, and again on each renewal.',
  );
}
