import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { hostileCase } from './cases.js';
import { fuzzForms } from './fuzz-forms.js';
import { tryCase } from './try-case.js';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '200000' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '20' },
    forms: { type: 'string', default: '300' },
  },
});
const [cases, seed, minutes, forms] = [values.cases, values.seed, values.minutes, values.forms].map(Number) as [
  number,
  number,
  number,
  number,
];

/** Cases that one seed makes: few enough to hold, and to make again. */
const CHUNK = 1_000;
/** More than these are not shown: one mistake is found many times. */
const SHOWN = 5;

const deadline = Date.now() + minutes * 60_000;
const counts = { valid: 0, refused: 0, uncaught: 0, scripts: 0, reports: 0 };
let shown = 0;

function complain(what: string): void {
  shown += 1;
  if (shown <= SHOWN) console.log(what);
}

// The forms first: they take a known time, and what is left goes to the rest.
const { ends, reports } = await fuzzForms(seed, forms, deadline);
counts.reports += reports;
for (const [index, { end, outcome, input }] of ends.entries()) {
  if (end !== 'bad') counts[end] += 1;
  else {
    const { uncaught, scripts, reports: refused } = outcome;
    counts.scripts += scripts.length;
    counts.uncaught += scripts.length + refused.length > 0 ? uncaught.length : Math.max(1, uncaught.length);
    complain(`Form ${String(index)}: ${JSON.stringify(outcome)}\n${input ?? ''}`);
  }
}
console.log(`${String(ends.length)} of ${String(forms)} forms`);

let done = 0;
for (; done < cases && Date.now() < deadline; done += CHUNK) {
  const chunkSeed = seed * 1_000_000 + done / CHUNK;
  const inputs = fc.sample(hostileCase, { numRuns: Math.min(CHUNK, cases - done), seed: chunkSeed });
  for (const [nth, input] of inputs.entries()) {
    try {
      counts[await tryCase(input, nth)] += 1;
    } catch (thrown) {
      counts.uncaught += 1;
      const why = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
      complain(`Case ${String(nth)} of seed ${String(chunkSeed)}: ${why}\n${fc.stringify(input).slice(0, 20_000)}`);
    }
  }
  if (done % (20 * CHUNK) === 0) console.log(`${String(Math.min(done + CHUNK, cases))} of ${String(cases)} cases`);
}
const total = Math.min(done, cases) + ends.length;
console.log(
  `seed ${String(seed)}: ${String(total)} cases (${String(ends.length)} as forms), ${String(counts.valid)} valid, ` +
    `${String(counts.refused)} refused, ${String(counts.uncaught)} uncaught, ${String(counts.scripts)} scripts, ` +
    `${String(counts.reports)} reports`,
);
process.exitCode = total === 0 || counts.uncaught + counts.scripts + counts.reports > 0 ? 1 : 0;
