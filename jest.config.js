/** Every project compiles TypeScript with swc, as the plugin's own build does; types are checked by `tsc`. */
const transform = {
  '^.+\\.(tsx?|js)$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  ],
};

const project = (displayName, more = {}) => ({
  displayName,
  testMatch: [`<rootDir>/tests/${displayName}/**/*.test.{ts,tsx}`],
  transform,
  // Published as ES modules only; the plugin's build bundles it for the same reason.
  transformIgnorePatterns: ['/node_modules/(?!any-ascii/)', '<rootDir>/dist/', '/server/host/', '/.tmp/'],
  testEnvironment: 'node',
  modulePathIgnorePatterns: [
    '<rootDir>/.tmp',
    '<rootDir>/dist',
    '<rootDir>/playground',
    '<rootDir>/tests/server/host',
  ],
  ...more,
});

module.exports = {
  // A Strapi that fails at its start leaves timers behind, which would hold a failed run for ever.
  forceExit: true,
  // A worker that has held dozens of Strapis makes way for a new one.
  workerIdleMemoryLimit: '1500MB',
  projects: [
    project('domain'),
    project('media'),
    project('admin', {
      testEnvironment: 'jsdom',
      // The same module without the Content Manager and the Content-Type Builder, which need a browser.
      moduleNameMapper: { '^@strapi/strapi/admin$': '<rootDir>/tests/admin/support/strapi-admin.ts' },
      transformIgnorePatterns: ['/node_modules/(?!(any-ascii|fractional-indexing)/)', '<rootDir>/dist/'],
    }),
    project('scripts'),
    project('install'),
    project('e2e'),
    project('server', {
      globalSetup: '<rootDir>/tests/server/support/before-all.ts',
      globalTeardown: '<rootDir>/tests/server/support/after-all.ts',
      setupFilesAfterEnv: ['<rootDir>/tests/server/support/timeout.ts'],
      testEnvironment: '<rootDir>/tests/server/support/environment.js',
      // What is shared with all test files of a worker must not be emptied after each of them.
      testEnvironmentOptions: { globalsCleanup: 'off' },
    }),
  ],
};
