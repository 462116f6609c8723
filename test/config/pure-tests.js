// In a browser the tests of pure code run in one page, as they do in Node: server/pure-tests-plugin.js fills in this module.
