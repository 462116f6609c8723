import { env } from 'node:process';
import { relative } from 'node:path';
import { testsOf } from './browser-counts.js';

/** With SLOWEST=10 in the environment: the ten files whose tests took longest in each browser, in seconds. */
export function slowest() {
  const most = Number(env['SLOWEST'] ?? 0);
  return {
    // On an interrupted run too.
    stop({ sessions }) {
      if (most === 0) return;
      const rows = [...sessions]
        .filter(({ testResults }) => testResults)
        .map(({ browser, testFile, testResults }) => ({
          browser: browser.name,
          testFile,
          seconds: secondsOf(testResults),
        }))
        .sort((one, other) => other.seconds - one.seconds);
      for (const name of new Set(rows.map(({ browser }) => browser))) {
        const ofBrowser = rows.filter(({ browser }) => browser === name);
        console.log(`\n${name}: ${ofBrowser.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(0)} s of tests`);
        for (const { testFile, seconds } of ofBrowser.slice(0, most)) {
          console.log(`${seconds.toFixed(1).padStart(7)} s  ${relative(process.cwd(), testFile)}`);
        }
      }
    },
  };
}

const secondsOf = (results) => testsOf(results).reduce((sum, { duration }) => sum + (duration ?? 0), 0) / 1000;
