import type { Paper } from '../paper.js';
import type { Places } from '../places.js';
import { COLUMN, COLUMNS, caption, framed, section, specimenPage } from './frame.js';

const SPECIMENS = [
  {
    title: 'Files and pictures',
    height: 84,
    items: [
      { label: 'Photo', type: 'image', note: 'A picture, fitted into the box' },
      { label: 'Supporting documents', type: 'file', note: 'Up to 10 files' },
    ],
  },
  {
    title: 'With the help of a server',
    height: 46,
    items: [
      { label: 'Payment', type: 'payment', note: '$25.00, by the host’s own checkout' },
      { label: 'Identity', type: 'verification', note: 'The host’s electronic identity check' },
      { label: 'Questions', type: 'kba', note: 'Questions that only the signer can answer' },
      { label: 'Company stamp', type: 'stamp', note: 'A picture of the company’s stamp' },
    ],
  },
  {
    title: 'Signing',
    height: 72,
    items: [
      { label: 'Initials', type: 'initials', note: 'Drawn, typed or as a picture' },
      { label: 'Signature', type: 'signature', note: 'Drawn or typed, with a reason' },
    ],
  },
] as const;

/** Everything that ends up as a picture or a file. */
export function marksPage(paper: Paper, places: Places): void {
  specimenPage(
    paper,
    3,
    'Files, checks and signatures',
    'The fields in the middle need a server of the host. Without one they are optional here and shown as unavailable; the demo page ' +
      'brings pretend ones.',
  );
  for (const { title, height, items } of SPECIMENS) {
    section(paper, title);
    for (const [index, specimen] of items.entries()) {
      const x = COLUMNS[index % 2 === 0 ? 0 : 1];
      const y = caption(paper, specimen, x, paper.y);
      places.add(specimen.label, framed(paper, x, y, COLUMN, height));
      if (index % 2 === 1) paper.y = y + height + 20;
    }
    paper.y += 4;
  }
}
