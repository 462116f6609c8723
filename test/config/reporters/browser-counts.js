import { relative } from 'node:path';
import { leaveCounts } from './counts.cjs';

/** Counts the tests of every browser; a file that could not run and a missed coverage threshold are failures too. */
export function browserCounts() {
  return {
    onTestRunFinished({ sessions, testCoverage }) {
      const all = [...sessions];
      const tests = all.flatMap(({ testResults }) => (testResults ? testsOf(testResults) : []));
      const uncovered = testCoverage && (!testCoverage.passed || testCoverage.summary.lines.total === 0);
      leaveCounts({
        passed: tests.filter(({ passed }) => passed).length,
        failures: [...all.flatMap(failuresOf), ...(uncovered ? ['coverage is below its thresholds'] : [])],
      });
    },
  };
}

export const testsOf = ({ tests, suites }) => [...tests, ...suites.flatMap(testsOf)];

function failuresOf({ browser, testFile, testResults, passed, errors }) {
  const where = `${browser.name}, ${relative(process.cwd(), testFile)}`;
  const failed = testResults ? namedTests(testResults).filter(({ test }) => !test.passed && !test.skipped) : [];
  if (failed.length > 0) return failed.map(({ name, test }) => `${where}\n  ${name}\n  ${messageOf(test.error)}`);
  return passed ? [] : [`${where}\n  could not run: ${errors.map(messageOf).join('; ')}`];
}

/** Tests with the names of what they are in. */
const namedTests = ({ tests, suites }, path = []) => [
  ...tests.map((test) => ({ name: [...path, test.name].join(' › '), test })),
  ...suites.flatMap((suite) => namedTests(suite, [...path, suite.name])),
];

const messageOf = (error) => error?.message ?? 'failed';
