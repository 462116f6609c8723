import { leaveCounts } from './counts.cjs';

/** Counts the tests of every browser; a file that could not run and a missed coverage threshold are failures too. */
export function browserCounts() {
  return {
    onTestRunFinished({ sessions, testCoverage }) {
      const all = [...sessions];
      const tests = all.flatMap(({ testResults }) => (testResults ? testsOf(testResults) : []));
      const broken = all.filter((session) => !session.passed && !hasFailedTest(session));
      const uncovered = testCoverage && (!testCoverage.passed || testCoverage.summary.lines.total === 0) ? 1 : 0;
      leaveCounts({
        passed: tests.filter(({ passed }) => passed).length,
        failed: tests.filter(failed).length + broken.length + uncovered,
      });
    },
  };
}

const failed = ({ passed, skipped }) => !passed && !skipped;

const hasFailedTest = ({ testResults }) => testResults !== undefined && testsOf(testResults).some(failed);

export const testsOf = ({ tests, suites }) => [...tests, ...suites.flatMap(testsOf)];
