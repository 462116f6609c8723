const { writeFileSync } = require('node:fs');

/**
 * Leaves `{ passed, failures }` where scripts/test.mjs asked for it, a text for each failure; nothing when a stage runs by itself.
 */
exports.leaveCounts = (counts) => {
  const path = process.env['TEST_COUNTS'];
  if (path) writeFileSync(path, JSON.stringify(counts));
};

/** The same of a run of mocha, from its reporter. */
exports.leaveMochaCounts = ({ stats, failures }) => {
  exports.leaveCounts({
    passed: stats.passes,
    failures: failures.map((test) => `${test.fullTitle()}\n  ${test.err?.message ?? 'failed'}`),
  });
};
