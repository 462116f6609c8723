// Judges package-lock.json after a change of dependencies: `npm ci` refuses a lock that lacks an optional package of another
// platform ("Missing: … from lock file"), and a lock must work with any registry, so no address may stand in it.
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync(process.argv[2] ?? 'package-lock.json', 'utf8'));

/** Whether Node would find the package `name` from the package at `path`: in its node_modules or in one further up. */
function findable(name, path) {
  if (packages[`${path ? `${path}/` : ''}node_modules/${name}`]) return true;
  if (!path) return false;
  const outer = path.lastIndexOf('/node_modules/');
  return findable(name, outer < 0 ? '' : path.slice(0, outer));
}

const problems = Object.entries(packages).flatMap(([path, entry]) => [
  ...Object.keys(entry.optionalDependencies ?? {})
    .filter((name) => !findable(name, path))
    .map((name) => `${path} lacks its optional ${name}: pin a version that has it under "overrides" in package.json`),
  ...(entry.extraneous ? [`${path} belongs to nothing: run npm install`] : []),
  ...(entry.resolved ? [`${path} names a registry: install with --omit-lockfile-registry-resolved`] : []),
]);

for (const problem of problems) console.error(`package-lock.json: ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;
