import { readdirSync } from 'node:fs';

/** The module that imports every test of pure code. */
export const PURE_TESTS = 'test/config/pure-tests.js';

/** Fills that module in. One page for all of them: a page for each would take minutes to load. */
export function pureTestsPlugin() {
  return {
    name: 'pure-tests',
    serve: ({ path }) => (path === `/${PURE_TESTS}` ? { type: 'js', body: moduleText(pureTests()) } : undefined),
  };
}

const pureTests = () =>
  readdirSync('test', { recursive: true })
    .map((path) => `/test/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.test.ts') && !/\.(?:node|browser)\.test\.ts$/.test(path))
    .sort();

// A file that cannot be loaded is one failed test, not the end of the others.
const moduleText = (paths) => `
for (const path of ${JSON.stringify(paths)}) {
  await import(path).catch((error) => it(path + ' loads', () => { throw error; }));
}
`;
