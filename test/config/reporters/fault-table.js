import { readFileSync, writeFileSync } from 'node:fs';

const DOCUMENT = 'docs/reliability.md';
const BEGIN = '<!-- rows: npm run test:faults -- --write -->';
const END = '<!-- end of rows -->';

/**
 * The fault matrix as a table: a row a fault, a column an engine. Prints how many rows there are and passed, and each that did
 * not; with FAULT_TABLE=write the rows go into docs/reliability.md. Says nothing of a run without `test/faults/`.
 */
export function faultTable() {
  return {
    onTestRunFinished({ sessions }) {
      const runs = [...sessions].filter(({ testFile, testResults }) => testResults && isFault(testFile));
      if (runs.length === 0) return;
      const engines = [...new Set(runs.map(({ browser }) => browser.name))].sort();
      const groups = groupRows(runs);
      print(groups, engines);
      if (process.env['FAULT_TABLE'] === 'write') write(groups, engines);
    },
  };
}

const isFault = (file) => file.replaceAll('\\', '/').includes('test/faults/');

/** Rows by what they are about: `Map<suite, Map<row, Map<engine, passed>>>`. */
function groupRows(runs) {
  const groups = new Map();
  for (const { browser, testResults } of runs) {
    for (const { name: suite, tests } of testResults.suites) {
      const rows = groups.get(suite) ?? new Map();
      groups.set(suite, rows);
      for (const { name, passed } of tests) {
        const row = rows.get(name) ?? new Map();
        rows.set(name, row.set(browser.name, passed));
      }
    }
  }
  return groups;
}

function print(groups, engines) {
  console.log(`\nfault matrix in ${engines.join(', ')}`);
  for (const [suite, rows] of groups) {
    const whole = [...rows.values()].filter((row) => passedIn(row, engines));
    console.log(`  ${suite}: ${rows.size} rows, ${whole.length} passed`);
    for (const [name, row] of rows) if (!passedIn(row, engines)) console.log(`    ✖ ${name}: ${cells(row, engines)}`);
  }
  const all = [...groups.values()].flatMap((rows) => [...rows.values()]);
  const passed = all.filter((row) => passedIn(row, engines));
  console.log(`  in all: ${all.length} rows, ${passed.length} passed in every engine\n`);
}

const passedIn = (row, engines) => engines.every((engine) => row.get(engine) === true);

const cells = (row, engines) =>
  engines.map((engine) => ({ true: '✔', false: '✖' })[row.get(engine)] ?? '–').join(' | ');

function write(groups, engines) {
  const tables = [...groups].map(([suite, rows]) => {
    const head = `### ${suite}\n\n| row | ${engines.join(' | ')} |\n|---|${engines.map(() => '---|').join('')}`;
    return `${head}\n${[...rows].map(([name, row]) => `| ${name.replaceAll('|', '\\|')} | ${cells(row, engines)} |`).join('\n')}`;
  });
  const count = [...groups.values()].reduce((sum, rows) => sum + rows.size, 0);
  const text = readFileSync(DOCUMENT, 'utf8');
  const [before] = text.split(BEGIN);
  const [, after = ''] = text.split(END);
  const made = `${count} rows, each in ${engines.join(', ')}.\n\n${tables.join('\n\n')}`;
  writeFileSync(DOCUMENT, `${before}${BEGIN}\n\n${made}\n\n${END}${after}`);
}
