import { readFileSync, writeFileSync } from 'node:fs';

const PATH = 'docs/performance.md';
const [BEGIN, END] = ['<!-- bench: begin -->', '<!-- bench: end -->'];

/** Puts the table between the markers of docs/performance.md. */
export function writeReport(table: string, machine: string): void {
  const text = readFileSync(PATH, 'utf8');
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`${PATH} has lost its markers ${BEGIN} and ${END}.`);
  writeFileSync(PATH, `${before}${BEGIN}\n\nMeasured with ${machine}.\n\n${table}\n${END}${after}`);
}
