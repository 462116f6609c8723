const { writeFileSync } = require('node:fs');

/** Leaves `{ passed, failed }` where scripts/test.mjs asked for it; nothing when a stage runs by itself. */
exports.leaveCounts = (counts) => {
  const path = process.env['TEST_COUNTS'];
  if (path) writeFileSync(path, JSON.stringify(counts));
};
