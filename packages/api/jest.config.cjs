// Integration tests of the API: through HTTP, against a real PostgreSQL that global setup starts or finds.
const swc = require('../../infra/swc.cjs');

const compile = ['@swc/jest', { ...swc, swcrc: false, sourceMaps: 'inline', module: { type: 'commonjs' } }];

module.exports = {
  rootDir: 'src',
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', 'numbers\\.test\\.ts$'], // measured alone: jest.numbers.config.cjs
  globalSetup: '<rootDir>/../jest.database.mjs',
  globalTeardown: '<rootDir>/../../../infra/test-database-stop.mjs',
  maxWorkers: 2,
  testTimeout: 30_000,
  transform: { '^.+\\.ts$': compile },
  moduleNameMapper: {
    '^@ky-cuong/shared$': '<rootDir>/../../shared/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': ['$1.js', '$1'],
  },
};
