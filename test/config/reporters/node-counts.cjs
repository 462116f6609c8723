// CommonJS, because mocha loads a reporter with require().
const { reporters } = require('mocha');
const { leaveMochaCounts } = require('./counts.cjs');

const PATIENCE = 10_000;

/** Mocha's dots and failures, and the counts. Tests that leave something open fail, where mocha would wait for ever. */
module.exports = class NodeCounts extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      leaveMochaCounts(this);
      setTimeout(giveUp, PATIENCE).unref(); // does not itself keep the process
    });
  }
};

function giveUp() {
  console.error(`A test left something open: ${process.getActiveResourcesInfo().join(', ')}`);
  process.exit(1);
}
