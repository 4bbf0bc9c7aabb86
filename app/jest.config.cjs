const { testMatch } = require('../tools/jest-files.cjs');

module.exports = {
  displayName: 'app',
  roots: ['<rootDir>/src', '<rootDir>/test', '<rootDir>/bench', '<rootDir>/site/src'],
  testEnvironment: 'node',
  // The DynamoDB of the rehearsal: dynalite has no transactions.
  moduleNameMapper: { '^dynalite$': '<rootDir>/../src/rehearsal/tables/dynalite.ts' },
  cacheDirectory: '<rootDir>/../.cache/jest',
  transform: { '\\.ts$|/jose/.*\\.js$': '<rootDir>/../tools/jest-esbuild.cjs' },
  // An ES module, which jest cannot load with the older versions of Node.
  transformIgnorePatterns: ['/node_modules/(?!jose/)'],
  testMatch,
};
