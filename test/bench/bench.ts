import { availableParallelism, cpus, platform } from 'node:os';
import { parseArgs } from 'node:util';
import { bombDocument, scannedDocument, sheetDocument, textDocument, vectorDocument } from './documents.js';
import { fieldGoals } from './goals/fields.js';
import { heavyGoals } from './goals/heavy.js';
import { inkGoals } from './goals/ink.js';
import { restGoals } from './goals/rest.js';
import { scrollGoals } from './goals/scroll.js';
import { startGoals } from './goals/start.js';
import { Lab } from './lab.js';
import { writeReport } from './report.js';
import { factResult, markdown, type Result } from './results.js';
import { templateOf } from './templates.js';

const GOALS: Readonly<Record<string, (lab: Lab) => Promise<readonly Result[]>>> = {
  start: startGoals,
  fields: fieldGoals,
  scroll: scrollGoals,
  heavy: heavyGoals,
  ink: inkGoals,
  rest: restGoals,
};

/** No group begins after so long: the bench ends by itself on any machine. */
const MOST_MINUTES = 15;

const { values } = parseArgs({
  options: { write: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
});

/** Makes all documents and the templates on them. */
async function putDocuments({ server }: Lab): Promise<void> {
  const documents: Readonly<Record<string, readonly [Promise<Uint8Array>, readonly number[]]>> = {
    'text-3': [textDocument(3), [20]],
    'text-10': [textDocument(10), [10, 200]],
    'text-300': [textDocument(300), [20]],
    'text-500': [textDocument(500), [10, 10_000]],
    'text-1000': [textDocument(1000), [10, 10_000]],
    scan: [scannedDocument(30), [20]],
    vector: [vectorDocument(12, 16), [10]],
    sheet: [sheetDocument(), [10]],
    bomb: [bombDocument(), [10]],
  };
  for (const [name, [bytes, templates]] of Object.entries(documents)) {
    const path = `/documents/${name}.pdf`;
    server.put(path, await bytes);
    for (const fields of templates)
      server.put(`/templates/${name}-${String(fields)}.json`, templateOf(`..${path}`, fields));
  }
}

/** A group of goals; one that breaks off is a gate that fails, and the others go on. */
async function measure(name: string, lab: Lab): Promise<readonly Result[]> {
  const broken = (reason: string): Result => factResult(0, `group ${name}`, 'measured', reason, false);
  if (Date.now() - begin > MOST_MINUTES * 60_000) return [broken(`no time left after ${String(MOST_MINUTES)} minutes`)];
  try {
    return (await GOALS[name]?.(lab)) ?? [broken('there is no such group')];
  } catch (thrown) {
    return [broken(thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : String(thrown))];
  }
}

const begin = Date.now();
const seconds = (): string => `${String(Math.round((Date.now() - begin) / 1000))} s`;
const lab = await Lab.open();
const results: Result[] = [];
try {
  await putDocuments(lab);
  const wanted = values.only === '' ? Object.keys(GOALS) : values.only.split(',');
  for (const name of wanted) {
    const measured = await measure(name, lab);
    results.push(...measured);
    for (const { goal, what, ours, pass } of measured)
      console.log(`${pass ? '✔' : '✖'} ${String(goal)} ${what}: ${ours}`);
    console.log(`── ${name}: ${seconds()}`);
  }
  results.sort((a, b) => a.goal - b.goal);
  const table = markdown(results);
  console.log(`\n${table}`);
  const machine = `${await lab.version} on ${platform()}, ${String(availableParallelism())} × ${cpus()[0]?.model ?? 'CPU'}, ${seconds()}`;
  if (values.write) writeReport(table, machine);
} finally {
  await lab.close();
}
const failed = results.filter(({ pass }) => !pass);
for (const { goal, what, ours, gate } of failed)
  console.log(`✖ goal ${String(goal)}: ${what}: ${ours}, wanted ${gate ?? ''}`);
console.log(failed.length > 0 ? `${String(failed.length)} gates failed` : 'all gates passed');
process.exitCode = failed.length > 0 ? 1 : 0;
