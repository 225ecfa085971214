// Unit tests of the kit and the words: in jsdom, compiled as the build compiles, messages left in Vietnamese.
module.exports = {
  rootDir: 'src',
  testEnvironment: 'jsdom',
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  setupFiles: ['<rootDir>/testing/browser.ts'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        module: { type: 'commonjs' },
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2024',
          experimental: { cacheRoot: 'node_modules/.cache/swc', plugins: [['@lingui/swc-plugin', {}]] },
        },
      },
    ],
    '^.+\\.m?js$': ['@swc/jest', { swcrc: false, module: { type: 'commonjs' }, jsc: { target: 'es2024' } }],
  },
  // What is published as modules only goes through the same compiler.
  transformIgnorePatterns: [
    '/node_modules/\\.pnpm/(?!(@lingui|@messageformat|urql|@urql|wonka|@0no-co|@tanstack)[+@])',
  ],
  moduleNameMapper: {
    '^@ky-cuong/shared$': '<rootDir>/../../shared/src/index.ts',
    '\\.css$': '<rootDir>/testing/no-styles.ts',
    '^(\\.{1,2}/.*)\\.js$': ['$1.js', '$1'],
  },
};
