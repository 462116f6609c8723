// CommonJS, because mocha loads a reporter with require().
const { reporters } = require('mocha');
const { leaveMochaCounts } = require('./counts.cjs');

/** Mocha's list of names, and the counts: for few tests that take long. */
module.exports = class NamedCounts extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => leaveMochaCounts(this));
  }
};
