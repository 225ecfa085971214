// Figures that are compared within one run: by themselves, so that no other test is measured along.
const base = require('./jest.config.cjs');

module.exports = {
  ...base,
  testMatch: ['**/numbers.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 1,
};
