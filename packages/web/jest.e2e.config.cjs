// Browser tests: the built program as a whole, in a real Chromium, one story after the other.
const swc = require('../../infra/swc.cjs');

module.exports = {
  rootDir: 'e2e',
  testEnvironment: 'node',
  testMatch: ['**/*.e2e.ts'],
  globalSetup: '<rootDir>/../../../infra/e2e-setup.mjs',
  globalTeardown: '<rootDir>/../../../infra/e2e-stop.mjs',
  maxWorkers: 1,
  testTimeout: 120_000,
  transform: {
    '^.+\\.ts$': ['@swc/jest', { ...swc, swcrc: false, sourceMaps: 'inline', module: { type: 'commonjs' } }],
  },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.js', '$1'] },
};
