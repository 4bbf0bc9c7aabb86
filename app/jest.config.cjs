const { testMatch } = require('../tools/jest-files.cjs');

module.exports = {
  displayName: 'app',
  roots: ['<rootDir>/src', '<rootDir>/test', '<rootDir>/bench', '<rootDir>/site/src'],
  testEnvironment: '<rootDir>/../tools/testing/run/environment.cjs',
  runtime: '<rootDir>/../tools/testing/run/runtime.cjs',
  // The DynamoDB of the rehearsal: dynalite has no transactions.
  moduleNameMapper: { '^dynalite$': '<rootDir>/../src/rehearsal/tables/dynalite.ts' },
  cacheDirectory: '<rootDir>/../.cache/jest',
  testMatch,
};
